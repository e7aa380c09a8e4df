//! Rules of slots: they exist, are there, and take the form that is asked of them.

use super::Issue;
use crate::diag::{Diag, Held};
use crate::envelope::Function;
use crate::envelope::model::Node;
use crate::envelope::read::Value;
use crate::nearest::nearest;
use crate::problem::{Meant, SlotProblem};
use api_error_core::slot::{Format, IssueSlot, Slot};
use syn::ext::IdentExt as _;
use syn::{Ident, LitStr};

/// `code`
pub(super) fn exists(word: &Ident, issue: Issue, diag: &mut Diag) -> Held<Node> {
    let name = word.unraw().to_string();
    if let Some(slot) = Slot::named(&name) {
        return Ok(Node::Slot(slot));
    }
    if name == "count" {
        return Ok(Node::Count);
    }
    Err(match name.as_str() {
        "issue" => diag.report(word, SlotProblem::WholeIssue),
        _ => diag.report(word, unknown(&name, issue)),
    })
}

/// A word that is no slot.
pub(super) fn unknown(word: &str, issue: Issue) -> SlotProblem {
    let near = nearest(word, Slot::ALL.iter().map(|(_, name)| *name));
    let of_issue = IssueSlot::ALL.iter().map(|(_, name)| *name).find(|name| *name == word);
    let meant = match (near, of_issue) {
        _ if word == "issues" => Meant::Written("[ issue => issue.message ]"),
        (_, Some(name)) if issue == Issue::AtHand => Meant::OfIssue(name),
        (Some(name), _) => Meant::Slot(name),
        (None, _) => match Function::named(word) {
            Some(function) => Meant::Written(function.example()),
            None => Meant::Unknown,
        },
    };
    SlotProblem::Unknown { word: word.to_owned(), meant }
}

/// `issue.message`, or `params.name`
pub(super) fn part(of: &Ident, name: &Ident, issue: Issue, diag: &mut Diag) -> Held<Node> {
    let word = name.unraw().to_string();
    match of.unraw().to_string().as_str() {
        "params" => Ok(Node::Param(word)),
        "issue" => {
            let slot = of_issue(name, diag)?;
            match issue {
                Issue::AtHand => Ok(Node::Issue(slot)),
                Issue::None => {
                    let name = issue_name(slot).to_owned();
                    Err(diag.report(of, SlotProblem::OutsideIssue { name }))
                }
            }
        }
        of_word => {
            let owner = SlotProblem::UnknownOwner { word: of_word.to_owned(), name: word };
            Err(diag.report(of, owner))
        }
    }
}

/// `issue.ctx.limit`
pub(super) fn fact(
    of: &Ident,
    name: &Ident,
    fact: &Ident,
    issue: Issue,
    diag: &mut Diag,
) -> Held<Node> {
    let word = fact.unraw().to_string();
    if of != "issue" || name != "ctx" {
        let owner = format!("{of}.{name}");
        return Err(diag.report(name, SlotProblem::NoFacts { owner, name: word }));
    }
    if issue == Issue::None {
        return Err(diag.report(of, SlotProblem::OutsideIssue { name: format!("ctx.{word}") }));
    }
    Ok(Node::Fact(word))
}

/// `params."x-limit"`, or `issue.ctx."x-limit"`: names that are no words.
pub(super) fn quoted(of: &[Ident], name: &LitStr, issue: Issue, diag: &mut Diag) -> Held<Node> {
    let word = name.value();
    match of {
        [of] if of == "params" => Ok(Node::Param(word)),
        [of, name] if of == "issue" && name == "ctx" => match issue {
            Issue::AtHand => Ok(Node::Fact(word)),
            Issue::None => {
                let name = format!("ctx.{word:?}");
                Err(diag.report(of, SlotProblem::OutsideIssue { name }))
            }
        },
        _ => {
            let owner: Vec<_> = of.iter().map(ToString::to_string).collect();
            let (owner, name_of) = (owner.join("."), format!("{word:?}"));
            Err(diag.report(name, SlotProblem::NoFacts { owner, name: name_of }))
        }
    }
}

/// The slot of an issue that is called so.
pub(super) fn of_issue(name: &Ident, diag: &mut Diag) -> Held<IssueSlot> {
    let word = name.unraw().to_string();
    IssueSlot::named(&word).ok_or_else(|| {
        let near =
            nearest(&word, IssueSlot::ALL.iter().map(|(_, name)| *name)).and_then(IssueSlot::named);
        let near = near.map(issue_name);
        diag.report(name, SlotProblem::UnknownOfIssue { word, near })
    })
}

pub(super) fn issue_name(slot: IssueSlot) -> &'static str {
    IssueSlot::ALL.iter().find(|(known, _)| *known == slot).map_or("", |(_, name)| name)
}

/// `status as string`
pub(super) fn formatted(
    value: &Value,
    format: &Ident,
    issue: Issue,
    diag: &mut Diag,
) -> Held<Node> {
    let known = format_exists(format, diag);
    let node = super::value::holds(value, issue, diag)?;
    let (known, name) = known?;
    let (of, slot) = match (value, &node) {
        (_, Node::Slot(slot)) if known.fits(*slot) => return Ok(Node::Formatted(*slot, known)),
        (Value::Word(word), Node::Slot(slot)) => (word.to_string(), Some(*slot)),
        (Value::Part { of, name }, _) => (format!("{of}.{name}"), None),
        _ => {
            let problem = SlotProblem::FormatOfNoSlot { format: name.to_owned() };
            return Err(diag.report(format, problem));
        }
    };
    Err(diag.report(format, SlotProblem::FormatOfAnother { format: name, of, slot }))
}

fn format_exists(format: &Ident, diag: &mut Diag) -> Held<(Format, &'static str)> {
    let word = format.unraw().to_string();
    let named = |name: &str| Format::ALL.iter().copied().find(|(_, known)| *known == name);
    named(&word).ok_or_else(|| {
        let near = nearest(&word, Format::ALL.iter().map(|(_, name)| *name)).and_then(named);
        let near = near.map(|(_, name)| name);
        diag.report(format, SlotProblem::UnknownFormat { word, near })
    })
}
