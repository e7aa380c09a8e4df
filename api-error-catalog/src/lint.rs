//! What a good contract has and this one lacks.

mod rule;
mod similar;

use crate::model::{Catalog, Origin};
use serde::Serialize;
use std::collections::HashSet;
use std::fmt;

macro_rules! lints {
    ($($(#[$doc:meta])+ $Lint:ident $name:literal $by_default:ident $help:literal;)+) => {
        /// A rule that a good contract keeps.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Lint {
            $($(#[$doc])+ $Lint,)+
        }

        impl Lint {
            /// Each of them.
            pub const ALL: &'static [Lint] = &[$(Lint::$Lint),+];

            /// Its name, by which it is allowed: `required-header`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Lint::$Lint => $name,)+
                }
            }

            /// What to write.
            #[must_use]
            pub const fn help(self) -> &'static str {
                match self {
                    $(Lint::$Lint => $help,)+
                }
            }

            const fn is_on_by_default(self) -> bool {
                match self {
                    $(Lint::$Lint => lints!(@ $by_default),)+
                }
            }
        }
    };
    (@ warn) => { true };
    (@ allow) => { false };
}

lints! {
    /// The RFC of its status demands a header that the error does not declare: a 401 a challenge, a 405
    /// `Allow`, a 426 `Upgrade`.
    RequiredHeader "required-header" warn
        "declare it: `#[header(\"Name\", \"value\")]` on the variant, or `#[header(\"Name\")]` on a field";
    /// A 429 or a 503 does not say when to come back.
    NoRetryTime "no-retry-time" warn
        "give it a `#[retry(after = 30)]`, or a field with `#[retry_after]`";
    /// The table has nothing to say of it.
    NoDescription "no-description" warn
        "write a doc comment on the variant";
    /// Two codes differ only by case and separators.
    SimilarCodes "similar-codes" warn
        "call one of them something else: `#[code(\"...\")]`";
    /// Its message shows a value that is no param, so that a client has to parse a sentence.
    OnlyInMessage "only-in-message" warn
        "put `#[param]` on the field";
    /// A param is not sent: the shape has no place for it, or another member of that name.
    HiddenParam "hidden-param" warn
        "give the shape a place for `params`, or the param a name of its own: `#[param(\"...\")]`";
    /// Its title is its code.
    TitleIsCode "title-is-code" warn
        "say it in words: `#[title(\"...\")]`, or leave the title out";
    /// A fault of the server tells nothing but the status phrase. Off unless it is asked for: most
    /// should not tell more.
    OpaqueServerError "opaque-server-error" allow
        "where clients meet it often, tell them what to do: `#[message(\"...\")]`";
}

impl Lint {
    /// The lint of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Lint::ALL.iter().copied().find(|lint| lint.name() == name)
    }
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Lint {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// What a lint finds in an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The lint.
    pub lint: Lint,
    /// The error's code.
    pub code: String,
    /// Where it is declared.
    pub origin: Origin,
    /// What is wrong, in a sentence.
    pub message: String,
}

/// `QUOTA_EXCEEDED has no description [no-description]: write a doc comment on the variant`
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { lint, code, origin: _, message } = self;
        write!(f, "{code} {message} [{lint}]: {}", lint.help())
    }
}

/// Which lints are looked for, and where.
///
/// ```
/// use api_error_catalog::{Catalog, Lint, Lints};
/// # use api_error_core::{Entry, Spec, Status, Table};
/// # static ERRORS: Table = Table::new(
/// #     "shop::Error",
/// #     &[Entry::Spec(Spec::new("Busy", "BUSY", Status::TOO_MANY_REQUESTS).description("Later."))],
/// # );
/// # let catalog = Catalog::new("shop").table(&ERRORS);
///
/// let findings: Vec<_> = catalog.lint().iter().map(ToString::to_string).collect();
/// assert_eq!(
///     findings,
///     ["BUSY answers 429 without saying when to come back [no-retry-time]: \
///       give it a `#[retry(after = 30)]`, or a field with `#[retry_after]`"],
/// );
/// assert!(Lints::default().allow(Lint::NoRetryTime).check(&catalog).is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct Lints {
    on: HashSet<Lint>,
    allowed: HashSet<(Lint, String)>,
}

/// Those that warn by default, everywhere.
impl Default for Lints {
    fn default() -> Self {
        let all = Lint::ALL.iter().copied();
        Lints { on: all.filter(|lint| lint.is_on_by_default()).collect(), allowed: HashSet::new() }
    }
}

impl Lints {
    /// Passes a lint over.
    #[must_use]
    pub fn allow(mut self, lint: Lint) -> Self {
        self.on.remove(&lint);
        self
    }

    /// Passes a lint over in the error of this code.
    #[must_use]
    pub fn allow_in(mut self, lint: Lint, code: impl Into<String>) -> Self {
        self.allowed.insert((lint, code.into()));
        self
    }

    /// Looks for a lint, too.
    #[must_use]
    pub fn warn(mut self, lint: Lint) -> Self {
        self.on.insert(lint);
        self
    }

    /// What they find, in the order of the catalog.
    #[must_use]
    pub fn check(&self, catalog: &Catalog) -> Vec<Finding> {
        let similar = similar::Codes::of(catalog);
        let found = catalog.errors.iter().flat_map(|row| {
            let mut found = Vec::new();
            rule::all(row, (catalog, &similar), &mut |lint, message| {
                found.push(Finding {
                    lint,
                    code: row.code.clone(),
                    origin: row.origin.clone(),
                    message,
                });
            });
            found
        });
        found.filter(|finding| self.wants(finding)).collect()
    }

    fn wants(&self, finding: &Finding) -> bool {
        self.on.contains(&finding.lint)
            && !self.allowed.contains(&(finding.lint, finding.code.clone()))
    }
}

impl Catalog {
    /// What the lints that are on by default find. A test can hold it empty.
    #[must_use]
    pub fn lint(&self) -> Vec<Finding> {
        Lints::default().check(self)
    }
}
