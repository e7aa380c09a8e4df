//! Whatever the first answer was, the next are what they would be without it.

use super::arbitrary::{shape, spec};
use super::{moment, sample};
use crate::answer::prepare::kept_of;
use crate::answer::write::fill;
use crate::declaration::{ApiError, Declared as _, Occurrence, Spec, kept};
use crate::envelope::{Body, Format, Node, Slot};
use crate::grammar::Status;
use crate::values::Context;
use proptest::prelude::*;

fn recorded(node: &'static Node, error: &dyn ApiError) -> (Vec<u8>, kept::Body) {
    kept_of(node, &Occurrence::of(error))
}

fn filled(kept: &kept::Body, error: &dyn ApiError) -> Vec<u8> {
    let mut out = Vec::new();
    fill(kept.here(), &Occurrence::of(error), &mut out);
    out
}

fn contexts() -> impl Strategy<Value = Option<Context>> {
    let texts = any::<[Option<String>; 4]>();
    prop::option::of((texts, any::<[bool; 2]>()).prop_map(|(texts, [came, method])| {
        let mut context = Context::new();
        let [id, path, trace, instance] = texts.map(|text| text.map(Into::into));
        (context.request_id, context.path) = (id, path);
        (context.trace_id, context.instance) = (trace, instance);
        context.method = method.then(|| "GET".into());
        context.timestamp = came.then(moment);
        context
    }))
}

fn within<T>(context: Option<&Context>, f: impl FnOnce() -> T) -> T {
    match context {
        Some(context) => context.enter(f),
        None => f(),
    }
}

#[test]
fn another_form_asks_no_more_than_its_slot() {
    static STATUS: Node = Node::formatted(Slot::Status, Format::Text);
    let mut spec = Spec::new("Sample", "SAMPLE", Status::NOT_FOUND);
    spec.retry_after_field = true;
    let sample = sample(&spec, STATUS, String::new(), String::new());
    let (_, kept) = recorded(&STATUS, &sample);
    assert!(kept.here().holes.is_empty(), "{kept:?}");
}

proptest! {
    #[test]
    fn what_is_kept_of_one_answer_makes_the_next(
        spec in spec(), node in shape(),
        texts in any::<[String; 4]>(), first in contexts(), second in contexts(),
    ) {
        let [display, param, next_display, next_param] = texts;
        let earlier = sample(&spec, node, display, param);
        let later = sample(&spec, node, next_display, next_param);
        let Body::Json(node) = &earlier.table().template().body else { return Ok(()) };
        let (_, kept) = within(first.as_ref(), || recorded(node, &earlier));
        within(second.as_ref(), || {
            let anew = recorded(node, &later).0;
            let text = |body: Vec<u8>| String::from_utf8_lossy(&body).into_owned();
            prop_assert_eq!(text(filled(&kept, &later)), text(anew), "{:?}", kept);
            Ok(())
        })?;
    }
}
