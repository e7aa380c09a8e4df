//! The way from an error to the one whose declaration holds.

use super::log;
use crate::declaration::{ApiError, Entry, Occurrence, Spec};

impl<'a> Occurrence<'a> {
    /// Goes through transparent variants down to the error whose declaration holds.
    ///
    /// For whoever keeps a record of what was answered:
    ///
    /// ```
    /// # use api_error_core::{ApiError, Declaration, Entry, Occurrence, Spec, Status, Table};
    /// # #[derive(Debug)] struct Gone;
    /// # impl std::fmt::Display for Gone {
    /// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str("gone for good") }
    /// # }
    /// # impl std::error::Error for Gone {}
    /// # static TABLE: Table = Table::new("Gone", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
    /// # impl ApiError for Gone {
    /// #     fn declaration(&self) -> Declaration<'_> { Declaration::new(&TABLE, 0) }
    /// # }
    /// let occurrence = Occurrence::of(&Gone);
    /// assert_eq!(occurrence.spec().code, "GONE");
    /// assert_eq!(occurrence.message().to_string(), "gone for good");
    /// ```
    ///
    /// The shape is that of the outermost variant that names one, else the outermost type's.
    #[must_use]
    pub fn of(outermost: &'a dyn ApiError) -> Self {
        let mut error = outermost;
        let mut named = None;
        let spec = loop {
            let at = error.declaration();
            match (at.entries().get(at.entry), at.inner) {
                (Some(Entry::Spec(spec)), _) => break spec,
                (Some(Entry::Inner(variant)), Some(inner)) => {
                    named = named.or(variant.envelope);
                    error = inner;
                }
                (Some(Entry::Inner(_)) | None, _) => {
                    let name = outermost.declaration().table.name;
                    log::fault(
                        Spec::UNDECLARED,
                        name,
                        "has no entry in its table for an error",
                        None,
                    );
                    break Spec::UNDECLARED;
                }
            }
        };
        let template = named.or(spec.envelope).unwrap_or(outermost.declaration().table.template());
        Occurrence::new(error, spec, error.status(), template)
    }
}
