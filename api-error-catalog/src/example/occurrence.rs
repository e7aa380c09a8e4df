//! An error that never happened.

use super::{message, param};
use crate::header;
use api_error_core::{
    ApiError, Declaration, HeaderVisitor, Issue, Listed, ParamVisitor, Spec, Value,
};
use serde_json::Value as Json;
use std::fmt;
use std::time::Duration;

/// The pause of an error whose occurrences say it.
const PAUSE: Duration = Duration::from_secs(30);

/// An occurrence of a declared error, made of example values.
#[derive(Debug)]
pub(super) struct Sample {
    listed: Listed,
    message: String,
    params: Vec<(&'static str, Json)>,
    details: Option<Json>,
    issues: Vec<Issue>,
}

impl Sample {
    pub(super) fn of(listed: &Listed) -> Self {
        let spec = listed.spec;
        let params: Vec<_> =
            spec.params.iter().map(|param| (param.name, param::of(&param))).collect();
        let issue = || Issue::new("missing", "field required").body().at("name");
        Sample {
            listed: *listed,
            message: message::of(spec, &params),
            details: spec.details_example.and_then(|json| serde_json::from_str(json).ok()),
            issues: if spec.issues { vec![issue()] } else { Vec::new() },
            params,
        }
    }

    fn spec(&self) -> &'static Spec {
        self.listed.spec
    }
}

/// What a client may read: a text for the log is not known here.
impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Sample {}

impl ApiError for Sample {
    fn declaration(&self) -> Declaration<'_> {
        Declaration::new(self.listed.table, self.listed.entry)
    }

    fn message(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }

    fn params(&self, visitor: &mut ParamVisitor<'_>) {
        for (name, value) in &self.params {
            visitor.param(name, value);
        }
    }

    fn details(&self) -> Option<&dyn Value> {
        self.details.as_ref().map(|details| details as &dyn Value)
    }

    fn issues(&self) -> &[Issue] {
        &self.issues
    }

    fn retry_after(&self) -> Option<Duration> {
        if self.spec().retry_after_field {
            return Some(PAUSE);
        }
        api_error_core::default::retry_after(self)
    }

    fn headers(&self, visitor: &mut HeaderVisitor<'_>) {
        for declared in self.spec().headers.iter().filter(|declared| declared.value.is_none()) {
            let example = header::known(declared.name).map_or("42", |known| known.example);
            visitor.header(declared.name, &example);
        }
    }
}
