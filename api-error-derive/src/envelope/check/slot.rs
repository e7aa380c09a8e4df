//! Rules of slots: they exist, are there, and take the form that is asked of them.

use super::Hand;
use crate::diag::{Broken, Diag, Held};
use crate::envelope::Function;
use crate::envelope::model::Node;
use crate::envelope::read::{Path, Value};
use crate::nearest::nearest;
use crate::problem::SlotProblem;
use api_error_core::slot::{Datum, Format, IssueSlot, ParamSlot, Slot};
use syn::ext::IdentExt as _;
use syn::{Ident, LitStr};

/// `code`, `params.limit`, `issue.message`, `issue.ctx."x-limit"` …
pub(super) fn datum(path: &Path, hand: Hand, diag: &mut Diag) -> Held<Datum<String>> {
    let quoted = path.quoted.as_ref();
    let words = path.words.iter().map(|word| word.unraw().to_string());
    let steps: Vec<String> = words.chain(quoted.map(LitStr::value)).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let (ident, at_name) = match path.words.as_slice() {
        [.., before, last] => (last, before),
        [word] => (word, word),
        [] => return Err(Broken),
    };
    let shown = |name: &str| if quoted.is_some() { format!("{name:?}") } else { name.to_owned() };
    let outside = |datum, name: String, diag: &mut Diag| {
        let problem = SlotProblem::OutsideIssue { name };
        if hand.issue { Ok(datum) } else { Err(diag.report_at(path.start(), problem)) }
    };
    match (steps.as_slice(), quoted) {
        ([word], _) => match Slot::named(word) {
            Some(slot) => Ok(Datum::Slot(slot)),
            None if *word == "count" => Ok(Datum::Count),
            None if *word == "issue" => Err(diag.report(ident, SlotProblem::WholeIssue)),
            None => Err(diag.report(ident, unknown(word, hand))),
        },
        (["params", name], _) => Ok(Datum::Param((*name).to_owned())),
        (["param", name], None) if hand.param => of_param(name, ident, diag),
        (["issue", name], None) => {
            let slot = of_issue(ident, diag)?;
            outside(Datum::Issue(slot), (*name).to_owned(), diag)
        }
        (["issue", "ctx", fact], _) => {
            outside(Datum::Fact((*fact).to_owned()), format!("ctx.{}", shown(fact)), diag)
        }
        ([of, name], None) => {
            let (word, name) = ((*of).to_owned(), (*name).to_owned());
            Err(diag.report(at_name, SlotProblem::UnknownOwner { word, name }))
        }
        ([owner @ .., name], _) => {
            let problem = SlotProblem::NoFacts { owner: owner.join("."), name: shown(name) };
            Err(match quoted {
                Some(quoted) => diag.report(quoted, problem),
                None => diag.report(at_name, problem),
            })
        }
        ([], _) => Err(Broken),
    }
}

fn of_param(name: &str, ident: &Ident, diag: &mut Diag) -> Held<Datum<String>> {
    let slot = ParamSlot::named(name).map(Datum::OfParam);
    slot.ok_or_else(|| diag.report(ident, SlotProblem::UnknownOfParam { word: name.to_owned() }))
}

/// A word that is no slot.
fn unknown(word: &str, hand: Hand) -> SlotProblem {
    let near = nearest(word, Slot::ALL.iter().map(|(_, name)| *name)).map(str::to_owned);
    let of_issue = IssueSlot::named(word).filter(|_| hand.issue).map(|_| format!("issue.{word}"));
    let instead = match word {
        "issues" => Some("[ issue => issue.message ]"),
        _ if near.is_some() || of_issue.is_some() => None,
        _ => Function::named(word).map(|function| function.example),
    };
    let word = word.to_owned();
    match instead {
        Some(instead) => SlotProblem::NotASlot { word, instead },
        None => SlotProblem::Unknown { word, near: of_issue.or(near) },
    }
}

/// The slot of an issue that is called so.
pub(super) fn of_issue(name: &Ident, diag: &mut Diag) -> Held<IssueSlot> {
    let word = name.unraw().to_string();
    IssueSlot::named(&word).ok_or_else(|| {
        let near = nearest(&word, IssueSlot::ALL.iter().map(|(_, name)| *name));
        let near = near.map(|near| format!("issue.{near}"));
        diag.report(name, SlotProblem::UnknownOfIssue { word, near })
    })
}

/// `status as string`
pub(super) fn formatted(value: &Value, format: &Ident, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let known = format_exists(format, diag);
    let node = super::value::holds(value, hand, diag)?;
    let (known, name) = known?;
    match (value, node) {
        (_, Node::Datum(datum, None)) if known.fits(&datum) => Ok(Node::Datum(datum, Some(known))),
        (Value::Path(path), Node::Datum(datum, _)) => {
            let problem =
                SlotProblem::FormatOfAnother { format: name, of: path.to_string(), datum };
            Err(diag.report(format, problem))
        }
        _ => {
            let problem = SlotProblem::FormatOfNoSlot { format: name.to_owned() };
            Err(diag.report(format, problem))
        }
    }
}

fn format_exists(format: &Ident, diag: &mut Diag) -> Held<(Format, &'static str)> {
    let word = format.unraw().to_string();
    let named = |name: &str| Format::ALL.iter().copied().find(|(_, known)| *known == name);
    named(&word).ok_or_else(|| {
        let near = nearest(&word, Format::ALL.iter().map(|(_, name)| *name));
        let near = near.map(|near| format!("as {near}"));
        diag.report(format, SlotProblem::UnknownFormat { word, near })
    })
}
