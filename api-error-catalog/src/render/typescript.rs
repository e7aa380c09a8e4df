//! A client's types, and what reads answers into them, in one file of TypeScript.

mod carried;
mod declared;
mod errors;
mod issue;
mod layout;
mod parts;
mod schema;
mod shapes;
mod text;

use crate::model::Catalog;

/// What reads answers: the same for every service, and checked as it stands.
const RUNTIME: [&str; 8] = [
    include_str!("typescript/runtime/error.ts"),
    include_str!("typescript/runtime/response.ts"),
    include_str!("typescript/runtime/retry.ts"),
    include_str!("typescript/runtime/interpret.ts"),
    include_str!("typescript/runtime/identify.ts"),
    include_str!("typescript/runtime/values.ts"),
    include_str!("typescript/runtime/issues.ts"),
    include_str!("typescript/runtime/place.ts"),
];

impl Catalog {
    /// A module of TypeScript for the service's clients, without a dependency: a union of the codes,
    /// the status, params, retry and headers of each error by its code, the class `ApiError`, and
    /// `ensureOk`, which makes one of a response of `fetch`.
    ///
    /// Retired errors are not in it: to a client their codes are unknown ones, which are strings.
    ///
    /// ```
    /// use api_error_catalog::Catalog;
    ///
    /// let module = Catalog::new("shop").to_typescript();
    /// assert!(module.contains("export async function ensureOk"));
    /// ```
    #[must_use]
    pub fn to_typescript(&self) -> String {
        let mut module = head(self);
        let parts = [errors::interface(self), issue::interface(self)];
        let tables = [shapes::table(self), declared::table(self)];
        let runtime = RUNTIME.map(str::to_owned);
        for part in parts.into_iter().chain(runtime).chain(tables) {
            module.push('\n');
            module.push_str(&part);
        }
        module
    }
}

/// Which service it is for, and that it is made.
fn head(catalog: &Catalog) -> String {
    let version = catalog.version.as_ref().map(|version| format!(" {version}"));
    let service = format!("{}{}", catalog.service, version.unwrap_or_default());
    let about = format!("The errors of {service}.\n\nMade by api-error from their declarations.");
    text::comment("", &about)
}
