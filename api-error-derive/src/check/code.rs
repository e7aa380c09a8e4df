//! Rules of codes: each is in the type's style, and belongs to one error.

use super::settings::Rules;
use super::word;
use crate::attribute::Attr;
use crate::diag::{Diag, Held};
use crate::problem::{CodeProblem, Owner};
use crate::read::{CodeArg, Error, Given, NumberArg};
use crate::subject::Subject;
use crate::words;
use api_error_core::Style;
use std::collections::HashMap;
use std::collections::hash_map::Entry::{Occupied, Vacant};
use syn::LitStr;

/// The codes of a type, as its errors claim them.
#[derive(Default)]
pub(crate) struct Codes<'a> {
    codes: HashMap<String, Owner<'a>>,
    /// Whose each is first, and whether it says that others have it, too.
    numbers: HashMap<i64, (Subject<'a>, bool)>,
}

/// What an error is known by.
pub(super) struct Known {
    /// With the prefix.
    pub(super) full: String,
    pub(super) number: Option<i64>,
}

impl<'a> Codes<'a> {
    /// The code and the number of an error, which belong to it from here on.
    pub(super) fn claim(
        &mut self,
        (error, name): (&Error<'a>, &words::Name),
        rules: &Rules<'_>,
        diag: &mut Diag,
    ) -> Held<Known> {
        let (written, number) = match error.code.held()? {
            Some(Given { value: CodeArg { code, number }, attribute: _ }) => {
                (code.as_ref(), number.as_ref())
            }
            None => (None, None),
        };
        let number = number.map(|number| self.number(number, error, diag)).transpose();
        let style = rules.style?;
        let code = written.map_or_else(|| name.code(style), LitStr::value);
        let full = self.take((code, written), (style, &rules.prefix), error, diag)?;
        Ok(Known { full, number: number? })
    }

    /// The code with its prefix, if it is in style and free.
    fn take(
        &mut self,
        (code, written): (String, Option<&LitStr>),
        (style, prefix): (Style, &str),
        error: &Error<'a>,
        diag: &mut Diag,
    ) -> Held<String> {
        let (ident, subject, made_of_name) = (error.ident, error.subject, written.is_none());
        let full = format!("{prefix}{code}");
        let problem = if repeats(&code, prefix) {
            CodeProblem::PrefixTwice { code, prefix: prefix.to_owned() }
        } else if full.len() > 128 {
            CodeProblem::TooLong { code: full }
        } else if !style.fits(&code) {
            let suggestion = Some(words::restyle(&code, style)).filter(|code| style.fits(code));
            match written {
                Some(_) => CodeProblem::Malformed { code, style, suggestion },
                None => CodeProblem::NoDefault { subject, style },
            }
        } else {
            match self.codes.entry(full.clone()) {
                Occupied(earlier) => {
                    CodeProblem::Taken { code, made_of_name, earlier: *earlier.get(), subject }
                }
                Vacant(entry) => {
                    entry.insert(Owner { subject, made_of_name });
                    return Ok(full);
                }
            }
        };
        Err(match written {
            Some(written) => diag.report(written, problem),
            None => diag.report(ident, problem),
        })
    }

    fn number(
        &mut self,
        NumberArg { key, number: written, shared }: &NumberArg,
        error: &Error<'a>,
        diag: &mut Diag,
    ) -> Held<i64> {
        word::known("key", Attr::Code, key, &["number"], diag)?;
        if let Some(shared) = shared {
            word::known("word", Attr::Code, shared, &["shared"], diag)?;
        }
        let Ok(number) = written.base10_parse() else {
            let number = written.base10_digits().to_owned();
            return Err(diag.report(written, CodeProblem::NumberTooLarge { number }));
        };
        let (subject, shared) = (error.subject, shared.is_some());
        let (earlier, with_others) = match self.numbers.entry(number) {
            Vacant(entry) => {
                entry.insert((subject, shared));
                return Ok(number);
            }
            Occupied(entry) => *entry.get(),
        };
        let problem = match (with_others, shared) {
            (true, true) => return Ok(number),
            (false, true) => CodeProblem::NumberNotShared { number, earlier, subject },
            (_, false) => CodeProblem::NumberTaken { number, earlier, subject },
        };
        Err(diag.report(written, problem))
    }
}

/// Whether a code has the prefix in it already, with what stands between them.
fn repeats(code: &str, prefix: &str) -> bool {
    prefix.ends_with(|c: char| !c.is_ascii_alphanumeric()) && code.starts_with(prefix)
}
