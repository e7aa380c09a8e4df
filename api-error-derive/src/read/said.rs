//! What one attribute of an error or a field says, and whether it could be read.

use super::argument::{Argument, whole};
use super::meant;
use crate::attribute::{Attr, Place};
use crate::diag::{Broken, Diag, Held};
use crate::problem::AttributeProblem;
use crate::subject::Subject;
use quote::ToTokens as _;
use syn::{Attribute, Expr, ExprLit, Meta};

/// What an attribute says, if it is there. An unreadable one is reported when it is read, so what
/// it leaves missing is not.
#[derive(Default)]
pub(crate) enum Said<'a, T> {
    #[default]
    Absent,
    Unreadable(&'a Attribute),
    Given(Given<'a, T>),
}

/// What an attribute says, with the attribute to point at.
pub(crate) struct Given<'a, T> {
    pub(crate) attribute: &'a Attribute,
    pub(crate) value: T,
}

impl<'a, T> Said<'a, T> {
    pub(crate) fn given(&self) -> Option<&Given<'a, T>> {
        match self {
            Said::Given(given) => Some(given),
            Said::Absent | Said::Unreadable(_) => None,
        }
    }

    /// What it says, if anything; broken if that could not be read.
    pub(crate) fn held(&self) -> Held<Option<&Given<'a, T>>> {
        match self {
            Said::Given(given) => Ok(Some(given)),
            Said::Absent => Ok(None),
            Said::Unreadable(_) => Err(Broken),
        }
    }

    pub(crate) fn attribute(&self) -> Option<&'a Attribute> {
        match self {
            Said::Given(Given { attribute, .. }) | Said::Unreadable(attribute) => Some(attribute),
            Said::Absent => None,
        }
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Said::Absent)
    }
}

/// Reads the attributes of one place.
pub(crate) struct Reader<'r> {
    pub(crate) place: Place,
    pub(crate) subject: Subject<'r>,
    pub(crate) diag: &'r mut Diag,
}

/// What attributes of one name fill: what one says, or what each of them does.
pub(crate) trait Fill<'a>: Sized {
    fn fill(&mut self, at: (Attr, &'a Attribute), reader: &mut Reader<'_>);

    /// Those that are there.
    fn attributes(&self) -> impl Iterator<Item = &'a Attribute>;
}

impl<'a, T: Argument> Fill<'a> for Said<'a, T> {
    fn fill(&mut self, at @ (attr, attribute): (Attr, &'a Attribute), reader: &mut Reader<'_>) {
        if self.is_absent() {
            *self = reader.read(at);
        } else {
            let problem = AttributeProblem::Twice { attr, subject: reader.subject };
            reader.diag.report(attribute, problem);
        }
    }

    fn attributes(&self) -> impl Iterator<Item = &'a Attribute> {
        self.attribute().into_iter()
    }
}

impl<'a, T: Argument> Fill<'a> for Vec<Said<'a, T>> {
    fn fill(&mut self, at: (Attr, &'a Attribute), reader: &mut Reader<'_>) {
        self.push(reader.read(at));
    }

    fn attributes(&self) -> impl Iterator<Item = &'a Attribute> {
        self.iter().filter_map(Said::attribute)
    }
}

impl Reader<'_> {
    fn read<'a, T: Argument>(&mut self, at @ (_, attribute): (Attr, &'a Attribute)) -> Said<'a, T> {
        match value(at, self.place, self.diag) {
            Ok(value) => Said::Given(Given { attribute, value }),
            Err(Broken) => Said::Unreadable(attribute),
        }
    }
}

/// What an attribute says in this place.
pub(super) fn value<T: Argument>(
    (attr, attribute): (Attr, &Attribute),
    place: Place,
    diag: &mut Diag,
) -> Held<T> {
    let example = || attr.example(place).unwrap_or_default().to_owned();
    let meant = || meant::attribute(attr, place, attribute).unwrap_or_else(example);
    let mut report = |problem| unless_refused(attribute, problem, diag);
    match (&attribute.meta, T::bare()) {
        (Meta::Path(_), Some(bare)) => Ok(bare),
        (_, Some(_)) if !T::TAKES_ARGUMENTS => {
            let problem = AttributeProblem::WithArguments { attr, example: example() };
            Err(report(problem))
        }
        (Meta::List(_), _) => attribute.parse_args_with(whole).map_err(|error| {
            let (reason, help) = (error.to_string(), meant());
            diag.report_of(&error, AttributeProblem::Malformed { reason, help })
        }),
        (Meta::Path(_) | Meta::NameValue(_), _) => {
            let help = meant();
            Err(report(match T::bare() {
                Some(_) if !help.contains('(') => {
                    AttributeProblem::WithArguments { attr, example: help }
                }
                _ => AttributeProblem::WithoutParentheses { attr, help },
            }))
        }
    }
}

/// Reports what is wrong with an attribute. After an `=` rustc takes a literal without sign and suffix,
/// or a macro that makes one: anything else it reports itself, and one mistake is told once.
pub(super) fn unless_refused(
    attribute: &Attribute,
    problem: AttributeProblem<'_>,
    diag: &mut Diag,
) -> Broken {
    let refused = match &attribute.meta {
        Meta::NameValue(said) => !is_literal(&said.value),
        Meta::Path(_) | Meta::List(_) => false,
    };
    if refused { diag.doubt(attribute, problem) } else { diag.report(attribute, problem) }
}

fn is_literal(value: &Expr) -> bool {
    match value {
        Expr::Lit(ExprLit { lit, .. }) => {
            lit.suffix().is_empty() && !lit.to_token_stream().to_string().starts_with('-')
        }
        Expr::Group(group) => is_literal(&group.expr),
        Expr::Macro(_) => true,
        _ => false,
    }
}
