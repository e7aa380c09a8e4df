//! Rules of functions: what each makes of its arguments.

use super::alternatives::shown;
use super::arguments::{Arguments, count, text};
use super::{Issue, slot, value};
use crate::diag::{Broken, Diag, Held};
use crate::envelope::Function;
use crate::envelope::model::{Joined, Node, Own, Test, Tree};
use crate::envelope::read::{Argument, Call, Value};
use crate::nearest::nearest;
use crate::problem::CallProblem;
use api_error_core::slot::{IssueSlot, Slot, Which};
use proc_macro2::Span;
use syn::Ident;

pub(super) fn holds(call: &Call, issue: Issue, diag: &mut Diag) -> Held<Node> {
    let function = exists(&call.function, diag)?;
    let arguments = Arguments::sorted(call, function, diag)?;
    match function {
        Function::First => first(&arguments, diag),
        Function::Group => group(&arguments, issue, diag),
        Function::Groups => groups(&arguments, diag),
        Function::Tree => tree(&arguments, issue, diag),
        Function::Join => join(&arguments, diag).map(Node::Joined),
        Function::Only => only(&arguments, issue, diag),
        Function::If => choice(&arguments, issue, diag),
        Function::Format => super::format::text(&arguments, issue, diag),
    }
}

fn exists(word: &Ident, diag: &mut Diag) -> Held<Function> {
    let name = word.to_string();
    Function::named(&name).ok_or_else(|| {
        let near = nearest(&name, Function::ALL.map(Function::name)).and_then(Function::named);
        diag.report(word, CallProblem::Unknown { word: name, near })
    })
}

fn first(arguments: &Arguments<'_>, diag: &mut Diag) -> Held<Node> {
    let (word, value) = arguments.each.ok_or(Broken)?;
    value::of_each(word, value, diag).map(|node| Node::FirstIssue(Box::new(node)))
}

fn group(arguments: &Arguments<'_>, issue: Issue, diag: &mut Diag) -> Held<Node> {
    let by = key(arguments, diag);
    let whole = arguments.needed("whole", diag).and_then(|whole| text(whole, "whole", diag));
    let each = arguments.needed("each", diag);
    let each = each.and_then(|each| value::holds(&each.value, issue, diag));
    Ok(Node::Group { by: by?, whole: whole?, each: Box::new(each?) })
}

fn groups(arguments: &Arguments<'_>, diag: &mut Diag) -> Held<Node> {
    let by = key(arguments, diag);
    let each = arguments.needed("each", diag);
    let each = each.and_then(|each| value::holds(&each.value, Issue::AtHand, diag));
    Ok(Node::Groups { by: by?, each: Box::new(each?) })
}

/// `issue.field`
fn key(arguments: &Arguments<'_>, diag: &mut Diag) -> Held<IssueSlot> {
    let [by] = arguments.unnamed.as_slice() else { return Err(Broken) };
    let Value::Part { of, name } = &by.value else { return Err(arguments.wrong(by.at, diag)) };
    if of != "issue" {
        return Err(arguments.wrong(by.at, diag));
    }
    let by = slot::of_issue(name, diag)?;
    if by.may_be_text() {
        return Ok(by);
    }
    Err(diag.report(name, CallProblem::NotAKey { slot: slot::issue_name(by) }))
}

fn tree(arguments: &Arguments<'_>, issue: Issue, diag: &mut Diag) -> Held<Node> {
    let leaf = arguments.text("leaf", diag);
    let inside = beside_leaf("inside", arguments, diag);
    let inside = inside.and_then(|key| key.map(|key| text(key, "inside", diag)).transpose());
    let none = beside_leaf("none", arguments, diag);
    let none = none.and_then(|none| none.map(|none| constant(none, "none", diag)).transpose());
    let lists = arguments.named("lists").map(|lists| constant(lists, "lists", diag)).transpose();
    // Every place has its issues under the leaf, and so has the whole.
    let whole = if arguments.named("leaf").is_some() {
        arguments.text("whole", diag).map(Option::unwrap_or_default)
    } else {
        arguments.needed("whole", diag).and_then(|whole| text(whole, "whole", diag))
    };
    let each = arguments.needed("each", diag);
    let each = each.and_then(|each| value::holds(&each.value, issue, diag));
    let (leaf, inside, none) = (leaf?, inside?, none?);
    if let Some(argument) = arguments.named("inside").filter(|_| leaf.is_some() && leaf == inside) {
        return Err(diag.report_at(argument.at, CallProblem::InsideIsLeaf));
    }
    let whole = whole?;
    let own = leaf.map_or(Own::Whole(whole), |key| Own::Leaf { key, inside, none });
    Ok(Node::Tree(Tree { own, lists: lists?, each: Box::new(each?) }))
}

fn constant(argument: &Argument, name: &'static str, diag: &mut Diag) -> Held<String> {
    match value::holds(&argument.value, Issue::None, diag)? {
        Node::Json(json) => Ok(json),
        _ => Err(diag.report_at(argument.at, CallProblem::NotAConstant { name })),
    }
}

/// An argument that only a tree with a leaf has.
fn beside_leaf<'c>(
    name: &'static str,
    arguments: &Arguments<'c>,
    diag: &mut Diag,
) -> Held<Option<&'c Argument>> {
    match arguments.named(name) {
        Some(argument) if arguments.named("leaf").is_none() => {
            Err(diag.report_at(argument.at, CallProblem::WithoutLeaf { name }))
        }
        argument => Ok(argument),
    }
}

fn join(arguments: &Arguments<'_>, diag: &mut Diag) -> Held<Joined> {
    let message = || Ok(Node::Issue(IssueSlot::Message));
    let each = arguments.each.map_or_else(message, |(word, each)| value::of_each(word, each, diag));
    let separator = arguments.needed("separator", diag);
    let separator = separator.and_then(|separator| text(separator, "separator", diag));
    let most = arguments.named("most").map(|most| count(most, "most", diag)).transpose();
    let more = arguments.text("more", diag);
    let one_more = arguments.text("one_more", diag);
    let more = more?.unwrap_or_default();
    let one_more = one_more?.unwrap_or_else(|| more.clone());
    let each = Box::new(each?);
    Ok(Joined { each, separator: separator?, most: most?, one_more, more })
}

fn only(arguments: &Arguments<'_>, issue: Issue, diag: &mut Diag) -> Held<Node> {
    let [which, value] = arguments.unnamed.as_slice() else { return Err(Broken) };
    let word = match &which.value {
        Value::Word(word) => Ok(word),
        _ => Err(arguments.wrong(which.at, diag)),
    };
    let which = word.and_then(|word| {
        let name = word.to_string();
        Which::named(&name).ok_or_else(|| {
            let near = nearest(&name, Which::ALL.iter().map(|(_, name)| *name));
            diag.report(word, CallProblem::UnknownIssues { word: name, near })
        })
    });
    let value = value::holds(&value.value, issue, diag);
    Ok(Node::Only(which?, Box::new(value?)))
}

fn choice(arguments: &Arguments<'_>, issue: Issue, diag: &mut Diag) -> Held<Node> {
    let [on, then, otherwise @ ..] = arguments.unnamed.as_slice() else { return Err(Broken) };
    let (on_value, negated) = match &on.value {
        Value::Not { bang: _, value } => (&**value, true),
        value => (value, false),
    };
    let test = test((on_value, on.at), negated, issue, diag);
    let then = value::holds(&then.value, issue, diag);
    let otherwise = match otherwise {
        [otherwise, ..] => value::holds(&otherwise.value, issue, diag),
        [] => Ok(Node::absent()),
    };
    let (mut then, mut otherwise) = (Box::new(then?), Box::new(otherwise?));
    if negated {
        std::mem::swap(&mut then, &mut otherwise);
    }
    Ok(Node::If(test?, then, otherwise))
}

fn test((value, at): (&Value, Span), negated: bool, issue: Issue, diag: &mut Diag) -> Held<Test> {
    if let Value::Part { .. } | Value::Fact { .. } | Value::Quoted { .. } = value {
        let node = value::holds(value, issue, diag)?;
        if node.is_never_absent() {
            let slot = shown(value);
            return Err(diag.report_at(at, CallProblem::Decided { slot, negated }));
        }
        return Ok(Test::HasValue(Box::new(node)));
    }
    let Value::Word(word) = value else {
        return Err(diag.report_at(at, CallProblem::NotATest));
    };
    let name = word.to_string();
    match name.as_str() {
        "issues" => Ok(Test::HasIssues),
        "server" => Ok(Test::IsServer),
        name => match Slot::named(name) {
            Some(slot) if slot.is_never_absent() => {
                let slot = name.to_owned();
                Err(diag.report(word, CallProblem::Decided { slot, negated }))
            }
            Some(slot) => Ok(Test::Has(slot)),
            None => {
                let slots = Slot::ALL.iter().map(|(_, name)| *name);
                let near = nearest(name, ["issues", "server"].into_iter().chain(slots));
                Err(diag.report(word, CallProblem::UnknownTest { word: name.to_owned(), near }))
            }
        },
    }
}
