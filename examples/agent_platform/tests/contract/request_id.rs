//! The ID of a request: the caller's if it is fit to be one, else a new one.

use crate::service::{Answer, Service};
use axum::body::Body;
use axum::http::{HeaderValue, Request};

async fn ask_with(service: &Service, path: &str, id: Option<&[u8]>) -> Answer {
    let mut request = Request::get(path).body(Body::empty()).unwrap();
    if let Some(id) = id {
        request.headers_mut().insert("x-request-id", HeaderValue::from_bytes(id).unwrap());
    }
    service.call(request).await
}

#[tokio::test]
async fn a_fit_id_is_echoed_on_every_answer() {
    let service = Service::start().await;
    let longest = "x".repeat(128);
    for path in ["/v1/runs", "/v1/nothing", "/", "/v1/runs/%ff"] {
        for id in ["a", "A-1_b.c", "host/9Zb3:1+@~=", &longest] {
            let answer = ask_with(&service, path, Some(id.as_bytes())).await;
            assert_eq!(answer.header("x-request-id"), id);
        }
    }
}

#[tokio::test]
async fn an_unfit_id_gives_way_to_a_new_one() {
    let service = Service::start().await;
    let long = "x".repeat(129);
    let unfit = [&b""[..], b"a b", b"a\"b", b"a\xe9", b"<b>", b"{{id}}", long.as_bytes()];
    for id in unfit.into_iter().map(Some).chain([None]) {
        let answer = ask_with(&service, "/v1/runs", id).await;
        let new = answer.header("x-request-id");
        assert_eq!(uuid::Uuid::parse_str(new).unwrap().get_version_num(), 7, "{id:?}");
    }
}
