//! Rules of functions: what each makes of its arguments.

use super::arguments::{Arguments, count};
use super::{Hand, slot, value};
use crate::diag::{Broken, Diag, Held};
use crate::envelope::model::{Most, Node, Own, Split, Test};
use crate::envelope::read::{Call, Path, Value};
use crate::envelope::{FUNCTIONS, Function};
use crate::nearest::nearest;
use crate::problem::CallProblem;
use api_error_core::slot::{Datum, IssueSlot, Slot, Which};
use proc_macro2::Span;
use syn::Ident;

pub(super) fn holds(call: &Call, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let function = exists(&call.function, diag)?;
    let arguments = Arguments::sorted(call, function, diag)?;
    (function.holds)(&arguments, hand, diag)
}

fn exists(word: &Ident, diag: &mut Diag) -> Held<&'static Function> {
    let name = word.to_string();
    Function::named(&name).ok_or_else(|| {
        let names = FUNCTIONS.iter().map(|function| function.name);
        let near = nearest(&name, names);
        diag.report(word, CallProblem::Unknown { word: name, near })
    })
}

fn split(split: Split, each: Node) -> Node {
    Node::Split(split, Box::new(each))
}

pub(super) fn first(arguments: &Arguments<'_>, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let Some((word, value)) = arguments.each else { return Err(arguments.lacking(diag)) };
    value::of_issue(word, value, hand, diag).map(|each| split(Split::First, each))
}

pub(super) fn group(arguments: &Arguments<'_>, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let by = key(arguments, diag);
    let whole = arguments.needed_text("whole", diag);
    let each = each(arguments, hand, diag);
    Ok(split(Split::Group { by: by?, whole: whole? }, each?))
}

pub(super) fn groups(arguments: &Arguments<'_>, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let by = key(arguments, diag);
    let each = each(arguments, Hand { issue: true, ..hand }, diag);
    Ok(split(Split::Groups(by?), each?))
}

/// `each = value`
fn each(arguments: &Arguments<'_>, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let each = arguments.needed("each", diag)?;
    value::holds(&each.value, hand, diag)
}

/// `issue.field`
fn key(arguments: &Arguments<'_>, diag: &mut Diag) -> Held<IssueSlot> {
    let [by] = arguments.unnamed.as_slice() else { return Err(Broken) };
    let Value::Path(Path { words, quoted: None }) = &by.value else {
        return Err(arguments.wrong(by.at, diag));
    };
    let name = match words.as_slice() {
        [of, name] if of == "issue" => name,
        _ => return Err(arguments.wrong(by.at, diag)),
    };
    let by = slot::of_issue(name, diag)?;
    if by.may_be_text() {
        return Ok(by);
    }
    Err(diag.report(name, CallProblem::NotAKey { slot: name.to_string() }))
}

pub(super) fn tree(arguments: &Arguments<'_>, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let leaf = arguments.text("leaf", diag);
    let inside =
        beside_leaf("inside", arguments, diag).and_then(|()| arguments.text("inside", diag));
    let none =
        beside_leaf("none", arguments, diag).and_then(|()| constant("none", arguments, diag));
    let lists = constant("lists", arguments, diag);
    // Every place has its issues under the leaf, and so has the whole.
    let whole = if arguments.named("leaf").is_some() {
        arguments.text("whole", diag).map(Option::unwrap_or_default)
    } else {
        arguments.needed_text("whole", diag)
    };
    let each = each(arguments, hand, diag);
    let (leaf, inside, none) = (leaf?, inside?, none?);
    if let Some(argument) = arguments.named("inside").filter(|_| leaf.is_some() && leaf == inside) {
        return Err(diag.report_at(argument.at, CallProblem::InsideIsLeaf));
    }
    let whole = whole?;
    let own = leaf.map_or(Own::Whole(whole), |key| Own::Leaf { key, inside, none });
    Ok(split(Split::Tree { own, lists: lists? }, each?))
}

fn constant(
    name: &'static str,
    arguments: &Arguments<'_>,
    diag: &mut Diag,
) -> Held<Option<String>> {
    let Some(argument) = arguments.named(name) else { return Ok(None) };
    match value::holds(&argument.value, Hand::default(), diag)? {
        Node::Json(json) => Ok(Some(json)),
        _ => Err(diag.report_at(argument.at, CallProblem::NotAConstant { name })),
    }
}

/// An argument that only a tree with a leaf has.
fn beside_leaf(name: &'static str, arguments: &Arguments<'_>, diag: &mut Diag) -> Held<()> {
    match arguments.named(name) {
        Some(argument) if arguments.named("leaf").is_none() => {
            Err(diag.report_at(argument.at, CallProblem::WithoutLeaf { name }))
        }
        _ => Ok(()),
    }
}

pub(super) fn join(arguments: &Arguments<'_>, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let each = match arguments.each {
        Some((word, each)) => value::of_issue(word, each, hand, diag),
        None => Ok(Node::Datum(Datum::Issue(IssueSlot::Message), None)),
    };
    let separator = arguments.needed_text("separator", diag);
    let most = arguments.named("most").map(|most| count(most, "most", diag)).transpose();
    let more = arguments.text("more", diag);
    let one_more = arguments.text("one_more", diag);
    let more = more?.unwrap_or_default();
    let one_more = one_more?.unwrap_or_else(|| more.clone());
    let most = most?.map(|count| Most { count, one_more, more });
    Ok(split(Split::Joined { separator: separator?, most }, each?))
}

pub(super) fn only(arguments: &Arguments<'_>, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let [which, value] = arguments.unnamed.as_slice() else { return Err(Broken) };
    let word = which.value.word().ok_or_else(|| arguments.wrong(which.at, diag));
    let which = word.and_then(|word| {
        let name = word.to_string();
        Which::named(&name).ok_or_else(|| {
            let near = nearest(&name, Which::ALL.iter().map(|(_, name)| *name));
            diag.report(word, CallProblem::UnknownIssues { word: name, near })
        })
    });
    let value = value::holds(&value.value, hand, diag);
    Ok(split(Split::Only(which?), value?))
}

pub(super) fn choice(arguments: &Arguments<'_>, hand: Hand, diag: &mut Diag) -> Held<Node> {
    let [on, then, otherwise @ ..] = arguments.unnamed.as_slice() else { return Err(Broken) };
    let (on_value, negated) = match &on.value {
        Value::Not { bang: _, value } => (&**value, true),
        value => (value, false),
    };
    let test = test((on_value, on.at), negated, hand, diag);
    let then = value::holds(&then.value, hand, diag);
    let otherwise = match otherwise {
        [otherwise, ..] => value::holds(&otherwise.value, hand, diag),
        [] => Ok(Node::absent()),
    };
    let (mut then, mut otherwise) = (Box::new(then?), Box::new(otherwise?));
    if negated {
        std::mem::swap(&mut then, &mut otherwise);
    }
    Ok(Node::If(test?, then, otherwise))
}

fn test((value, at): (&Value, Span), negated: bool, hand: Hand, diag: &mut Diag) -> Held<Test> {
    let Value::Path(path) = value else {
        return Err(diag.report_at(at, CallProblem::NotATest));
    };
    if let Some(word) = value.word() {
        let name = word.to_string();
        match name.as_str() {
            "issues" => return Ok(Test::Has(Datum::Count)),
            "server" => return Ok(Test::IsServer),
            name if Slot::named(name).is_some() => {}
            name => {
                let slots = Slot::ALL.iter().map(|(_, name)| *name);
                let near = nearest(name, ["issues", "server"].into_iter().chain(slots));
                let problem = CallProblem::UnknownTest { word: name.to_owned(), near };
                return Err(diag.report(word, problem));
            }
        }
    }
    let datum = slot::datum(path, hand, diag)?;
    if datum.is_never_absent() {
        let slot = path.to_string();
        return Err(diag.report_at(path.start(), CallProblem::Decided { slot, negated }));
    }
    Ok(Test::Has(datum))
}
