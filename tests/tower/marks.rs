use super::{block_on, gone_after, with_id};
use api_error::Answered;
use api_error::tower::ContextLayer;
use http::Request;
use tower::{Layer, ServiceExt, service_fn};

fn code(layer: ContextLayer) -> Option<&'static str> {
    let service = layer.layer(service_fn(|_: Request<()>| gone_after(2)));
    let Ok(response) = block_on(service.oneshot(with_id("req-7")));
    response.extensions().get::<Answered>().map(Answered::code)
}

#[test]
fn a_layer_outside_finds_what_was_answered() {
    assert_eq!(code(ContextLayer::new().mark_answers()), Some("GONE"));
}

#[test]
fn without_being_asked_the_layer_marks_nothing() {
    assert_eq!(code(ContextLayer::new()), None);
}
