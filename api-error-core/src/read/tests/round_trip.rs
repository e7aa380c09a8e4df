//! Properties: what was written of the slots is what is read.

use super::told_apart::told_apart;
use crate::answer::agreement::arbitrary::{built_in, node, spec};
use crate::answer::agreement::{Sample, answered as written, context, moment, sample};
use crate::answer::write::write;
use crate::declaration::{Declared as _, Occurrence};
use crate::envelope::{Datum, Format, Member, Node, Slot, Split, Test};
use crate::grammar::Retry;
use crate::read::Received;
use proptest::prelude::*;
use serde_json::Value as Json;
use std::time::Duration;

/// The slots that the body of this occurrence carries for sure. Inside of what is about one issue, or
/// some, `only` may be about none of them.
fn carried(
    node: &Node,
    of: &Occurrence<'_>,
    inside: bool,
    slots: &mut Vec<(Slot, Option<Format>)>,
) {
    let has_issues = !of.issues().is_empty();
    match node {
        // The name of a code tells of a class of statuses; details have no type that tells them from
        // the text around them.
        Node::Datum(Datum::Slot(Slot::Status), Some(Format::RpcCode))
        | Node::Text([Node::Datum(Datum::Slot(Slot::Details), _)])
        | Node::Split(Split::Params { .. } | Split::Joined(_), _) => {}
        Node::Datum(Datum::Slot(slot), format) => slots.push((*slot, *format)),
        Node::Object(members) => {
            for member in *members {
                match member {
                    Member::Key { value, .. } => carried(value, of, inside, slots),
                    member if member.is_params() => slots.push((Slot::Params, None)),
                    Member::Spread(_) => {}
                }
            }
        }
        Node::Array(elements) => {
            elements.iter().for_each(|element| carried(&element.value, of, inside, slots));
        }
        Node::First(nodes) => {
            nodes.iter().take(1).for_each(|node| carried(node, of, inside, slots));
        }
        Node::If(test, then, otherwise) => {
            let holds = match *test {
                Test::Has(Datum::Count) => has_issues,
                // What is at hand differs from issue to issue.
                Test::Has(Datum::Issue(_) | Datum::Fact(_) | Datum::OfParam(_)) => return,
                Test::Has(datum) => {
                    write(Box::leak(Box::new(Node::Datum(datum, None))), of, &mut Vec::new())
                }
                Test::IsServer => of.status().is_server(),
            };
            carried(if holds { then } else { otherwise }, of, inside, slots);
        }
        Node::Split(Split::Only(_), each) => {
            let written = !inside && write(Box::leak(Box::new(*node)), of, &mut Vec::new());
            carried(if written { each } else { &Node::First(&[]) }, of, true, slots);
        }
        Node::Split(_, each) if has_issues => carried(each, of, true, slots),
        Node::Text([value @ Node::Datum(Datum::Slot(_), _)]) => carried(value, of, inside, slots),
        _ => {}
    }
}

/// What stands in one string without a separator comes back whole.
const APART: &str = "values that can be told apart";

/// So many milliseconds are no number that a reader can hold; the pause is as near as a float.
const LONGER: &str = "an integer of at most 64 bits";

fn answered(sample: &Sample) -> Received {
    let response = context().enter(|| written(sample));
    sample.table().template().read(response.status(), response.headers(), response.body())
}

/// Whether the slot is as it was, or absent.
fn same(received: &Received, slot: Slot, of: &Occurrence<'_>) -> bool {
    let spec = of.spec();
    let text = |read: &Option<String>, written: &str| read.as_deref().is_none_or(|r| r == written);
    match slot {
        Slot::Code => text(&received.code, spec.code),
        Slot::Number => received.number.is_none() || received.number == spec.number,
        Slot::Status => received.told_status.is_none_or(|status| status == of.status()),
        // Where the body does not tell it, it is the registered one.
        Slot::Reason => [of.reason(), of.status().phrase()].contains(&&*received.reason),
        Slot::Title => text(&received.title, spec.title),
        Slot::Message => text(&received.message, &of.message().to_string()),
        Slot::Description => text(&received.description, spec.description),
        Slot::DocsUrl => text(&received.docs_url, spec.docs.unwrap_or("")),
        // Google's category is the name of the status where none is declared.
        Slot::Category => text(&received.category, spec.category.unwrap_or(of.status().rpc_code())),
        Slot::Retryable => received.retryable.is_none_or(|r| r == (of.retry() != Retry::Never)),
        Slot::RetryAfter => match (received.retry_after, of.retry()) {
            (None, _) => true,
            (Some(read), Retry::After(pause)) => {
                // As a float it is as exact as floats of its size are.
                let more = read.saturating_sub(pause);
                pause.saturating_sub(read).as_secs_f64() <= pause.as_secs_f64() * 1e-15
                    && more < Duration::from_secs(1).max(pause / 1_000_000_000)
            }
            (Some(_), Retry::Never | Retry::Backoff) => false,
        },
        Slot::RequestId => text(&received.request_id, "r"),
        Slot::Path => text(&received.path, "/p"),
        Slot::Timestamp => received.timestamp.is_none_or(|time| {
            moment().duration_since(time).is_ok_and(|earlier| earlier < Duration::from_secs(1))
        }),
        Slot::Params => received.params.iter().all(|(name, read)| {
            let mut found = false;
            of.params(&mut |written, value| {
                let mut json = Vec::new();
                found |= written == name
                    && value.write_json(&mut json).is_ok()
                    && serde_json::from_slice::<Json>(&json).ok().as_ref() == Some(read);
            });
            found
        }),
        Slot::Details => received.details.as_ref().is_none_or(|read| {
            let mut json = Vec::new();
            let written = of.details().is_some_and(|details| details.write_json(&mut json).is_ok());
            // As a part of a text it is text.
            let text = read.as_str().map(str::as_bytes);
            let same = serde_json::from_slice::<Json>(&json).ok().as_ref() == Some(read);
            written && (same || text == Some(json.as_slice()))
        }),
        Slot::TraceId => text(&received.trace_id, "t"),
        Slot::Instance => text(&received.instance, "/i"),
        Slot::Method => text(&received.method, "GET"),
    }
}

fn all_is_read(sample: &Sample, node: &Node) -> Result<(), TestCaseError> {
    let mut received = answered(sample);
    let of = Occurrence::of(sample);
    let mut notes = received.notes.iter();
    prop_assert!(
        notes.all(|note| [APART, LONGER].contains(&note.expected)),
        "{:?}: {:?}",
        received.notes,
        node
    );
    for &(slot, _) in Slot::ALL {
        prop_assert!(same(&received, slot, &of), "{slot:?} of {node:?} is {received:?}");
    }
    let mut slots = Vec::new();
    let context = context();
    context.enter(|| carried(node, &of, false, &mut slots));
    for (slot, format) in slots {
        let placed = Node::Datum(Datum::Slot(slot), format);
        let written = context.enter(|| write(Box::leak(Box::new(placed)), &of, &mut Vec::new()));
        prop_assert!(received.has(slot) || !written, "{slot:?} of {node:?} is lost");
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_slot_that_can_be_told_apart_is_read_back(
        spec in spec(), node in node(), display in any::<String>(), param in any::<String>(),
    ) {
        let node = told_apart(node);
        all_is_read(&sample(&spec, node, display, param), &node)?;
    }

    #[test]
    fn every_slot_of_a_built_in_shape_is_read_back(
        spec in spec(), display in any::<String>(), param in any::<String>(),
        node in built_in(),
    ) {
        all_is_read(&sample(&spec, node, display, param), &node)?;
    }
}
