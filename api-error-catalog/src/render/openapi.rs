//! OpenAPI 3.1: the errors as responses.

mod answers;
mod apart;
mod conflict;
mod header;
mod merge;
mod name;
mod refer;
mod response;
mod status;
mod text;
mod unite;
mod write;

#[cfg(test)]
pub(crate) mod tests;

pub use self::conflict::Conflict;

use self::answers::Answers;
use self::merge::Target;
use self::write::Written;
use crate::model::{Catalog, Row, UnknownCode};
use api_error_core::{ErrorTable, Table};
use serde_json::{Value as Json, json};
use std::collections::HashSet;
use std::sync::Arc;

/// How the errors of one status become one schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Form {
    /// A schema for each error: `oneOf` them, or `anyOf` where their bodies do not tell them apart.
    #[default]
    OneOf,
    /// One schema for each status and media type: the members and the values of all, and what each
    /// of them requires.
    Merged,
    /// One schema for every JSON body of the whole catalog, for generators that take one type of error.
    Single,
}

/// The errors of a catalog, or some of them, as OpenAPI 3.1 has them; made by [`Catalog::openapi`].
///
/// ```
/// use api_error_catalog::Catalog;
/// # use api_error_core::{Entry, Spec, Status, Table};
/// # static ERRORS: Table = Table::new(
/// #     "shop::Error",
/// #     &[
/// #         Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE)),
/// #         Entry::Spec(Spec::new("Late", "TOO_LATE", Status::CONFLICT)),
/// #     ],
/// # );
/// # let catalog = Catalog::new("shop").table(&ERRORS);
/// let mut document = serde_json::json!({
///     "openapi": "3.1.0",
///     "info": {"title": "Shop", "version": "1.0.0"},
///     "paths": {"/invoices": {"get": {"responses": {"200": {"description": "All of them."}}}}},
/// });
/// let errors = catalog.openapi().of(["INVOICE_GONE"])?;
/// let conflicts = errors.merge_into_operation(&mut document, "get", "/invoices");
/// assert!(conflicts.is_empty(), "{conflicts:?}");
///
/// let responses = &document["paths"]["/invoices"]["get"]["responses"];
/// assert_eq!(responses["410"]["x-error-codes"][0], "INVOICE_GONE");
/// assert!(responses.get("409").is_none());
/// # Ok::<(), api_error_catalog::UnknownCode>(())
/// ```
#[derive(Clone, Debug)]
pub struct OpenApi<'c> {
    catalog: &'c Catalog,
    form: Form,
    prefix: String,
    answers: Arc<Answers<'c>>,
    /// Of each row, whether it is one of those meant; none where all are.
    part: Option<Arc<[bool]>>,
}

impl Catalog {
    /// Its errors as OpenAPI 3.1 has them: components, responses, or a document to merge both into.
    #[must_use]
    pub fn openapi(&self) -> OpenApi<'_> {
        OpenApi {
            catalog: self,
            form: Form::default(),
            prefix: String::new(),
            answers: Arc::new(Answers::of(self, "")),
            part: None,
        }
    }
}

impl OpenApi<'_> {
    /// In this form.
    #[must_use]
    pub fn form(mut self, form: Form) -> Self {
        self.form = form;
        self
    }

    /// With this before the name of every component, such as `Billing.`, for a document into which
    /// several catalogs are merged.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self.answers = Arc::new(Answers::of(self.catalog, &self.prefix));
        self
    }

    /// Of these codes alone, such as those that one operation answers with. Components are called
    /// as they are in the whole, so that parts fit into one document.
    ///
    /// # Errors
    ///
    /// A code that the catalog does not have.
    pub fn of<S: AsRef<str>>(
        &self,
        codes: impl IntoIterator<Item = S>,
    ) -> Result<Self, UnknownCode> {
        let codes = self.catalog.known(codes)?;
        Ok(self.part(|row| codes.contains(&row.code)))
    }

    /// Of the errors of a type alone, such as one of `only!`: what a handler that returns it fails with.
    #[must_use]
    pub fn of_type<E: ErrorTable>(&self) -> Self {
        let codes: HashSet<&str> = Table::of::<E>().specs().map(|spec| spec.code).collect();
        self.part(|row| codes.contains(&*row.code))
    }

    /// Of those errors alone for which this holds.
    #[must_use]
    pub fn part(&self, holds: impl Fn(&Row) -> bool) -> Self {
        let meant = |(at, row)| self.means(at) && holds(row);
        let part = self.catalog.errors.iter().enumerate().map(meant).collect();
        OpenApi { part: Some(part), ..self.clone() }
    }

    fn means(&self, row: usize) -> bool {
        self.part.as_ref().is_none_or(|part| part.get(row).copied().unwrap_or_default())
    }

    /// The components object: what the [`responses`](Self::responses) refer to.
    #[must_use]
    pub fn components(&self) -> Json {
        sorted(self.written().components.into())
    }

    /// The responses object of an operation: each status with its errors. Of the whole catalog,
    /// each refers to a component.
    #[must_use]
    pub fn responses(&self) -> Json {
        let written = self.written();
        sorted(written.referred.unwrap_or(written.responses).into())
    }

    /// The responses object without a reference in it, for a document whose components are out of
    /// reach. What is recursive in it ends at the first return.
    #[must_use]
    pub fn inlined(&self) -> Json {
        sorted(Written::inlined(self).responses.into())
    }

    /// A document without paths.
    #[must_use]
    pub fn document(&self) -> Json {
        let version = self.catalog.version.as_deref().unwrap_or("0.0.0");
        sorted(json!({
            "openapi": "3.1.0",
            "info": {"title": text::shown(&self.catalog.service), "version": text::shown(version)},
            "paths": {},
            "components": self.components(),
        }))
    }

    /// Adds the responses to every operation of a document, and the components they need.
    ///
    /// Nothing of the document is lost: a status that an operation documents admits both, with the
    /// examples of both. Where one name stands for two things, that of the document stays, and a
    /// conflict says so. What was merged before is not merged twice.
    #[must_use = "what conflicts is not documented"]
    pub fn merge_into(&self, document: &mut Json) -> Vec<Conflict> {
        self.merge(document, &Target::All)
    }

    /// Adds the responses to one operation of a document, as [`merge_into`](Self::merge_into) does to all.
    #[must_use = "what conflicts is not documented"]
    pub fn merge_into_operation(
        &self,
        document: &mut Json,
        method: &str,
        path: &str,
    ) -> Vec<Conflict> {
        let method = method.to_ascii_lowercase();
        self.merge(document, &Target::Operation { path, method: &method })
    }

    fn merge(&self, document: &mut Json, target: &Target<'_>) -> Vec<Conflict> {
        merge::into(document, &self.written(), target)
    }

    fn written(&self) -> Written {
        Written::of(self)
    }
}

/// The same whichever order maps keep.
fn sorted(mut json: Json) -> Json {
    json.sort_all_objects();
    json
}
