//! What a service answers with, as data: the JSON form of a catalog is this, versioned.

mod format;
mod part;
mod row;
mod shape;
mod sorted;

pub use self::format::InvalidCatalog;
pub use self::part::UnknownCode;
pub(crate) use self::row::Path;
pub use self::row::{Answer, Example, Header, Message, Origin, Param, Retry, Row};
pub use self::shape::{Constant, Place, Shape};

pub(crate) use self::format::Format;
use serde::{Deserialize, Serialize};

/// Every error that a service answers with, as data that outlives its binary.
///
/// Its JSON form is made by [`to_json`](Catalog::to_json) and read by [`from_json`](Catalog::from_json). It
/// says its format; members may be added to a format, so that unknown ones are ignored, and what
/// changes otherwise is another format.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Catalog {
    format: Format,
    /// The service: `billing`.
    pub service: String,
    /// The service's version, where it is known: `2.0.1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The shapes that its errors are answered in, in the order in which they are first needed.
    pub shapes: Vec<Shape>,
    /// The errors, in the order of the source, those of inner types in the place of the variant that
    /// holds them; each once.
    pub errors: Vec<Row>,
    /// The errors that are no longer answered, the last retired first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retired: Vec<Retired>,
}

/// An error that is no longer answered. Its code is not free: clients know it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Retired {
    /// The version of the service that first was without it, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// What it was.
    pub was: Row,
}

impl Retired {
    /// An error that the service has not had since this version.
    #[must_use]
    pub fn new(was: Row, since: Option<String>) -> Self {
        Retired { since, was }
    }
}

impl Catalog {
    /// A catalog without errors.
    #[must_use]
    pub fn new(service: impl Into<String>) -> Self {
        Catalog {
            format: Format,
            service: service.into(),
            version: None,
            shapes: Vec::new(),
            errors: Vec::new(),
            retired: Vec::new(),
        }
    }

    /// The service has this version, such as `env!("CARGO_PKG_VERSION")`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The service is called this, in the catalog and as the origin of its errors.
    #[must_use]
    pub fn named(mut self, service: impl Into<String>) -> Self {
        let before = std::mem::replace(&mut self.service, service.into());
        for row in &mut self.errors {
            if row.origin.service == before {
                row.origin.service.clone_from(&self.service);
            }
        }
        self
    }

    /// The error of this code.
    #[must_use]
    pub fn error(&self, code: &str) -> Option<&Row> {
        self.errors.iter().find(|row| row.code == code)
    }

    /// The shape of this name.
    #[must_use]
    pub fn shape(&self, name: &str) -> Option<&Shape> {
        self.shapes.iter().find(|shape| shape.name == name)
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !value
}
