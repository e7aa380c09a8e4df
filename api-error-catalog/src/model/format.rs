//! The versioned JSON form.

use super::Catalog;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// The format of this version of the crate.
const FORMAT: u32 = 1;

/// Says which format a catalog is in, and reads no other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Format;

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(FORMAT)
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            FORMAT => Ok(Format),
            other => Err(de::Error::custom(format_args!(
                "it is in format {other}, and this version of api-error reads format {FORMAT}"
            ))),
        }
    }
}

/// A text that is no catalog.
#[derive(Debug)]
pub struct InvalidCatalog(serde_json::Error);

impl fmt::Display for InvalidCatalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a catalog of errors: {}", self.0)
    }
}

impl std::error::Error for InvalidCatalog {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl Catalog {
    /// Its JSON form, indented, with a line feed at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Maps with keys that are strings, and numbers: nothing of it can fail.
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        json
    }

    /// The catalog of a JSON form.
    ///
    /// # Errors
    ///
    /// Where it is no JSON, no catalog, or a catalog in another format.
    ///
    /// ```
    /// use api_error_catalog::Catalog;
    ///
    /// let error = Catalog::from_json(r#"{"format": 7}"#).unwrap_err();
    /// assert!(error.to_string().contains("format 7"), "{error}");
    /// ```
    pub fn from_json(json: &str) -> Result<Self, InvalidCatalog> {
        serde_json::from_str(json).map_err(InvalidCatalog)
    }
}
