//! Which errors each endpoint says that it answers.

use super::Note;
use api_error_core::{ErrorTable, Table};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The codes of each endpoint: `{"GET /invoices/{id}": ["INVOICE_NOT_FOUND"]}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endpoints(BTreeMap<String, BTreeSet<String>>);

/// A text that is no map from endpoints to codes.
#[derive(Debug)]
pub struct InvalidEndpoints(serde_json::Error);

impl fmt::Display for InvalidEndpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let form = r#"{"GET /invoices/{id}": ["INVOICE_NOT_FOUND"]}"#;
        write!(f, "not a map from endpoints to codes, such as {form}: {}", self.0)
    }
}

impl std::error::Error for InvalidEndpoints {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl Endpoints {
    /// Those of a JSON object.
    ///
    /// # Errors
    ///
    /// Where it is none.
    pub fn from_json(json: &str) -> Result<Self, InvalidEndpoints> {
        serde_json::from_str(json).map_err(InvalidEndpoints)
    }

    /// An endpoint answers this code, too.
    #[must_use]
    pub fn answers(mut self, method: &str, route: &str, code: impl Into<String>) -> Self {
        self.0.entry(format!("{method} {route}")).or_default().insert(code.into());
        self
    }

    /// An endpoint answers the errors of a type, such as one of `only!`: what its handler returns.
    #[must_use]
    pub fn fails_with<E: ErrorTable>(self, method: &str, route: &str) -> Self {
        let codes = Table::of::<E>().specs().map(|spec| spec.code);
        codes.fold(self, |endpoints, code| endpoints.answers(method, route, code))
    }

    /// Whether the endpoint of a note is here, and does not have its code.
    pub(super) fn lack(&self, note: &Note) -> bool {
        let (Some(method), Some(route)) = (&note.method, &note.route) else { return false };
        let codes = self.0.get(&format!("{method} {route}"));
        let codes = match codes {
            None if method == "HEAD" => self.0.get(&format!("GET {route}")),
            codes => codes,
        };
        codes.is_some_and(|codes| !codes.contains(&note.code))
    }
}
