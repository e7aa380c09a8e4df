//! Rules of codes: each is in the type's style, and belongs to one error.

use super::settings::Rules;
use crate::attribute::Attr;
use crate::diag::Diag;
use crate::problem::{CodeProblem, Owner};
use crate::read::{CodeArg, Error, Slot};
use crate::subject::Subject;
use crate::words;
use api_error_core::Style;
use std::collections::HashMap;
use syn::ext::IdentExt as _;
use syn::{Ident, LitInt, LitStr};

/// The codes of a type, as its errors claim them.
#[derive(Default)]
pub(crate) struct Codes<'a> {
    codes: HashMap<String, Owner<'a>>,
    numbers: HashMap<i64, Subject<'a>>,
}

/// What an error is known by.
pub(super) struct Known {
    /// With the prefix.
    pub(super) full: String,
    pub(super) number: Option<i64>,
}

impl<'a> Codes<'a> {
    pub(super) fn claim(
        &mut self,
        error: &Error<'a>,
        rules: &Rules,
        diag: &mut Diag,
    ) -> Option<Known> {
        let (written, number) = match &error.code {
            Slot::Unreadable(_) => return None,
            Slot::Absent => (None, None),
            Slot::Given(given) => {
                let CodeArg { code, number } = &given.value;
                (code.as_ref(), number.as_ref())
            }
        };
        let number = match number {
            Some((key, number)) => self.number(key, number, error, diag).map(Some),
            None => Some(None),
        };
        let style = rules.style?;
        let full = match written {
            Some(written) => self.explicit(written, (style, rules), error, diag),
            None => self.made_of_name((style, rules), error, diag),
        };
        Some(Known { full: full?, number: number? })
    }

    fn explicit(
        &mut self,
        written: &LitStr,
        (style, rules): (Style, &Rules),
        error: &Error<'a>,
        diag: &mut Diag,
    ) -> Option<String> {
        let code = written.value();
        let full = format!("{}{code}", rules.prefix);
        if full.len() > 128 {
            diag.report(written, CodeProblem::TooLong { code: full });
            return None;
        }
        if !style.fits(&code) {
            let suggestion = Some(words::restyle(&code, style)).filter(|code| style.fits(code));
            diag.report(written, CodeProblem::Malformed { code, style, suggestion });
            return None;
        }
        if let Err(earlier) = self.take(&full, error.subject, false) {
            let (subject, made_of_name) = (error.subject, false);
            diag.report(written, CodeProblem::Taken { code, made_of_name, earlier, subject });
            return None;
        }
        Some(full)
    }

    fn made_of_name(
        &mut self,
        (style, rules): (Style, &Rules),
        error: &Error<'a>,
        diag: &mut Diag,
    ) -> Option<String> {
        let (ident, subject) = (error.ident, error.subject);
        let code = words::restyle(&ident.unraw().to_string(), style);
        let full = format!("{}{code}", rules.prefix);
        if full.len() > 128 {
            diag.report(ident, CodeProblem::TooLong { code: full });
            return None;
        }
        if !style.fits(&code) {
            diag.report(ident, CodeProblem::NoDefault { subject, style });
            return None;
        }
        if let Err(earlier) = self.take(&full, subject, true) {
            let made_of_name = true;
            diag.report(ident, CodeProblem::Taken { code, made_of_name, earlier, subject });
            return None;
        }
        Some(full)
    }

    fn take(
        &mut self,
        full: &str,
        subject: Subject<'a>,
        made_of_name: bool,
    ) -> Result<(), Owner<'a>> {
        match self.codes.get(full) {
            Some(earlier) => Err(*earlier),
            None => {
                self.codes.insert(full.to_owned(), Owner { subject, made_of_name });
                Ok(())
            }
        }
    }

    fn number(
        &mut self,
        key: &Ident,
        written: &LitInt,
        error: &Error<'a>,
        diag: &mut Diag,
    ) -> Option<i64> {
        if !super::word::known("key", Attr::Code, key, &["number"], diag) {
            return None;
        }
        let Ok(number) = written.base10_parse() else {
            let number = written.base10_digits().to_owned();
            diag.report(written, CodeProblem::NumberTooLarge { number });
            return None;
        };
        let subject = error.subject;
        if let Some(earlier) = self.numbers.insert(number, subject) {
            diag.report(written, CodeProblem::NumberTaken { number, earlier, subject });
            return None;
        }
        Some(number)
    }
}
