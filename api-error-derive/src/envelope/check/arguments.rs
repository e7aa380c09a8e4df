//! Rules of arguments: each function gets what it takes, once.

use crate::diag::{Broken, Diag, Held, all};
use crate::envelope::Function;
use crate::envelope::read::{Argument, Call, Label, Value};
use crate::nearest::nearest;
use crate::problem::CallProblem;
use proc_macro2::Span;
use std::cell::Cell;
use syn::{Ident, Lit};

/// The arguments of a call, by kind.
pub(super) struct Arguments<'c> {
    function: &'static Function,
    word: &'c Ident,
    pub(super) unnamed: Vec<&'c Argument>,
    pub(super) named: Vec<(String, &'c Argument)>,
    /// `issue => value`
    pub(super) each: Option<(&'c Ident, &'c Value)>,
    /// Whether one that is missing was told of: the help shows them all.
    lacks: Cell<bool>,
}

impl<'c> Arguments<'c> {
    pub(super) fn sorted(
        call: &'c Call,
        function: &'static Function,
        diag: &mut Diag,
    ) -> Held<Self> {
        let word = &call.function;
        let (unnamed, named, lacks) = (Vec::new(), Vec::new(), Cell::new(false));
        let mut out = Arguments { function, word, unnamed, named, each: None, lacks };
        let sort = |argument: &'c Held<_>| out.sort(argument.as_ref().map_err(|b| *b)?, diag);
        all::<_, ()>(call.arguments.iter().map(sort))?;
        let [least, _] = function.unnamed;
        if out.unnamed.len() < least { Err(out.lacking(diag)) } else { Ok(out) }
    }

    fn sort(&mut self, argument: &'c Argument, diag: &mut Diag) -> Held<()> {
        let function = self.function;
        match &argument.label {
            None if self.unnamed.len() < function.unnamed[1] => self.unnamed.push(argument),
            Some(Label::Each(word)) if function.each && self.each.is_none() => {
                self.each = Some((word, &argument.value));
            }
            None | Some(Label::Each(_)) => return Err(self.wrong(argument.at, diag)),
            Some(Label::Named(word)) => {
                let name = word.to_string();
                if let Some(names) = function.names
                    && !names.contains(&name.as_str())
                {
                    let near = nearest(&name, names.iter().copied());
                    let problem = CallProblem::UnknownArgument { function, name, near };
                    return Err(diag.report(word, problem));
                }
                if self.named.iter().any(|(earlier, _)| *earlier == name) {
                    return Err(diag.report(word, CallProblem::ArgumentTwice { function, name }));
                }
                self.named.push((name, argument));
            }
        }
        Ok(())
    }

    pub(super) fn wrong(&self, at: Span, diag: &mut Diag) -> Broken {
        diag.report_at(at, CallProblem::Arguments { function: self.function })
    }

    /// Tells of what is not there.
    pub(super) fn lacking(&self, diag: &mut Diag) -> Broken {
        self.wrong(self.word.span(), diag)
    }

    pub(super) fn named(&self, name: &str) -> Option<&'c Argument> {
        self.named.iter().find(|(known, _)| known == name).map(|(_, argument)| *argument)
    }

    /// The argument of this name, which has to be there.
    pub(super) fn needed(&self, name: &'static str, diag: &mut Diag) -> Held<&'c Argument> {
        self.named(name).ok_or_else(|| {
            if self.lacks.replace(true) {
                return Broken;
            }
            diag.report(self.word, CallProblem::Missing { function: self.function, name })
        })
    }

    pub(super) fn text(&self, name: &str, diag: &mut Diag) -> Held<Option<String>> {
        self.named(name).map(|argument| text(argument, name, diag)).transpose()
    }

    pub(super) fn needed_text(&self, name: &'static str, diag: &mut Diag) -> Held<String> {
        text(self.needed(name, diag)?, name, diag)
    }
}

fn text(argument: &Argument, name: &str, diag: &mut Diag) -> Held<String> {
    if let Value::Literal(Lit::Str(text)) = &argument.value {
        return Ok(text.value());
    }
    Err(diag.report_at(argument.at, CallProblem::NotAText { name: name.to_owned() }))
}

pub(super) fn count(argument: &Argument, name: &str, diag: &mut Diag) -> Held<usize> {
    match &argument.value {
        Value::Literal(Lit::Int(number)) if number.suffix().is_empty() => {
            number.base10_parse().ok()
        }
        _ => None,
    }
    .ok_or_else(|| diag.report_at(argument.at, CallProblem::NotACount { name: name.to_owned() }))
}
