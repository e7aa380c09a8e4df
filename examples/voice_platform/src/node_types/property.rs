//! What a field of a node's `data` may hold.

use serde::{Serialize, Serializer};

/// A field of a node's `data`.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Property {
    pub(crate) name: &'static str,
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    pub(crate) display_name: &'static str,
    description: &'static str,
    pub(crate) required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) default: Option<Default>,
    #[serde(skip_serializing_if = "<[_]>::is_empty", serialize_with = "options")]
    pub(crate) options: &'static [&'static str],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub(crate) properties: &'static [Property],
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) min_value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_value: Option<f64>,
}

/// The type of a property, by the names that clients know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    String,
    Number,
    Boolean,
    Options,
    FixedCollection,
    Json,
    ToolRefs,
    DocumentRefs,
    RecordingRef,
    CredentialRef,
    MentionTextarea,
    Url,
}

/// The value of a property that a node leaves out.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(untagged)]
pub(crate) enum Default {
    Text(&'static str),
    Number(f64),
    Flag(bool),
}

impl Property {
    pub(super) const fn new(
        kind: Kind,
        name: &'static str,
        display_name: &'static str,
        description: &'static str,
    ) -> Self {
        Self {
            name,
            kind,
            display_name,
            description,
            required: false,
            default: None,
            options: &[],
            properties: &[],
            min_value: None,
            max_value: None,
        }
    }

    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(super) const fn or(mut self, default: Default) -> Self {
        self.default = Some(default);
        self
    }

    pub(super) const fn options(mut self, options: &'static [&'static str]) -> Self {
        self.options = options;
        self
    }

    pub(super) const fn rows(mut self, properties: &'static [Property]) -> Self {
        self.properties = properties;
        self
    }

    pub(super) const fn between(mut self, least: f64, most: f64) -> Self {
        self.min_value = Some(least);
        self.max_value = Some(most);
        self
    }
}

#[derive(Serialize)]
struct PropertyOption {
    value: &'static str,
    label: &'static str,
}

// Serde hands a field over by reference, and this field is a reference already.
#[allow(clippy::ref_option_ref, clippy::trivially_copy_pass_by_ref)]
fn options<S: Serializer>(options: &&'static [&'static str], to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(options.iter().map(|&value| PropertyOption { value, label: value }))
}
