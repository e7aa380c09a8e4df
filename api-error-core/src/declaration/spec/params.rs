//! The public values that an error declares.

use std::fmt;

/// The public values of an occurrence, as they are declared: a line for each, its name and its Rust
/// type; and, behind a tab, an example of it in JSON.
///
/// One text, because a table of thousands of errors is compiled fastest as texts.
///
/// ```
/// use api_error_core::Params;
///
/// const PARAMS: Params = Params::new("limit: u32\t600\nwindow: Option<u64>");
/// let params: Vec<_> = PARAMS.iter().map(|param| (param.name, param.example)).collect();
/// assert_eq!(params, [("limit", Some("600")), ("window", None)]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Params(&'static str);

/// A typed public value of an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Param {
    /// Its name: `limit`.
    pub name: &'static str,
    /// Its Rust type, as it is written in the source: `u32`.
    pub ty: &'static str,
    /// An example of it, in JSON: `600`.
    pub example: Option<&'static str>,
}

impl Params {
    /// Those of these lines: `limit: u32`, or `limit: u32`, a tab and `600`.
    #[must_use]
    pub const fn new(lines: &'static str) -> Self {
        Params(lines)
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Each of them, in the order of the source.
    pub fn iter(self) -> impl Iterator<Item = Param> {
        self.0.lines().map(|line| {
            let (line, example) = match line.split_once('\t') {
                Some((line, example)) => (line, Some(example)),
                None => (line, None),
            };
            let (name, ty) = line.split_once(": ").unwrap_or((line, ""));
            Param { name, ty, example }
        })
    }

    /// The one of this name.
    #[must_use]
    pub fn named(self, name: &str) -> Option<Param> {
        self.iter().find(|param| param.name == name)
    }
}

impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
