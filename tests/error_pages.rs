//! The pages of the errors at a path of a service.

#![cfg(all(feature = "axum", feature = "html"))]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test says what it expects")]

use api_error::ApiError;
use api_error::axum::ErrorPages;
use api_error::catalog::{Catalog, Retired};
use axum::Router;
use axum_core::body::Body;
use http::header::{ACCEPT, CONTENT_SECURITY_POLICY, ETAG, IF_NONE_MATCH};
use http::{HeaderMap, Method, Request, Response};
use http_body::Body as _;
use tower::ServiceExt as _;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "free", docs = "https://api.example.com/errors/{code}")]
#[allow(dead_code, reason = "the table is what is looked at")]
enum Shop {
    /// It is gone.
    #[error("gone")]
    #[code("GONE")]
    #[status(410)]
    Gone,

    /// It is not *here*.
    #[error("no item {0}")]
    #[status(404)]
    #[code("ITEM/NOT-FOUND")]
    NoItem(#[param("item")] u32),
}

fn app() -> Router {
    let mut catalog = Catalog::of::<Shop>().named("shop");
    let gone = catalog.errors.remove(0);
    catalog.retired.push(Retired::new(gone, None));
    Router::new().nest_service("/errors", ErrorPages::new(catalog))
}

fn ask(method: Method, path: &str, headers: &[(http::HeaderName, &str)]) -> Response<String> {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(name, *value);
    }
    let future = std::pin::pin!(app().oneshot(request.body(Body::empty()).unwrap()));
    let mut task = std::task::Context::from_waker(std::task::Waker::noop());
    let answered = match future.poll(&mut task) {
        std::task::Poll::Ready(answered) => Some(answered.unwrap()),
        std::task::Poll::Pending => None,
    };
    let (parts, body) = answered.expect("an answer at once").into_parts();
    let mut whole = Vec::new();
    let mut body = std::pin::pin!(body);
    while let std::task::Poll::Ready(Some(frame)) = body.as_mut().poll_frame(&mut task) {
        whole.extend_from_slice(&frame.unwrap().into_data().unwrap());
    }
    Response::from_parts(parts, String::from_utf8(whole).unwrap())
}

fn get(path: &str, accept: &str) -> Response<String> {
    ask(Method::GET, path, &[(ACCEPT, accept)])
}

fn header<'r>(headers: &'r HeaderMap, name: &str) -> &'r str {
    headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[test]
fn accept_chooses_html_markdown_or_json() {
    for path in ["/errors", "/errors/", "/errors/ITEM/NOT-FOUND", "/errors/GONE"] {
        for (accept, content_type, start) in [
            ("text/html", "text/html; charset=utf-8", "<!doctype html>"),
            ("text/markdown", "text/markdown; charset=utf-8", "#"),
            ("application/json", "application/json", "{\n  \"format\": 1"),
            ("text/html;q=0.8, text/markdown;q=0.9", "text/markdown; charset=utf-8", "#"),
        ] {
            let response = get(path, accept);
            assert_eq!(response.status(), 200, "{path} {accept}");
            assert_eq!(header(response.headers(), "content-type"), content_type);
            assert_eq!(header(response.headers(), "vary"), "accept");
            assert!(response.body().starts_with(start), "{path} {accept}: {}", response.body());
        }
    }
}

#[test]
fn a_code_has_a_page_of_its_own() {
    let markdown = get("/errors/ITEM/NOT-FOUND", "text/markdown");
    assert_eq!(
        markdown.body(),
        "## `ITEM/NOT-FOUND`\n\n**404 Not Found** · No item\n\nIt is not *here*.\n\n\
         - Message: `no item {item}`\n- Retry: The same request would fail again.\n\
         - Documentation: <https://api.example.com/errors/ITEM/NOT-FOUND>\n\
         - Origin: `error_pages::Shop::NoItem`\n\n\
         | param | type | example |\n| --- | --- | --- |\n| `item` | `u32` | `42` |\n\n\
         ```http\nHTTP/1.1 404 Not Found\ncontent-type: application/problem+json\n\n\
         {\n  \"type\": \"https://api.example.com/errors/ITEM/NOT-FOUND\",\n  \
         \"title\": \"No item\",\n  \"status\": 404,\n  \"detail\": \"no item 42\",\n  \
         \"code\": \"ITEM/NOT-FOUND\",\n  \"item\": 42\n}\n```\n"
    );
    let json = get("/errors/ITEM%2fNOT-FOUND", "application/json");
    let catalog = Catalog::from_json(json.body()).expect("a catalog");
    assert_eq!(catalog.errors.len(), 1);
    assert_eq!(catalog.errors[0].code, "ITEM/NOT-FOUND");
    let html = get("/errors/ITEM/NOT-FOUND", "*/*");
    assert!(html.body().contains("<title>ITEM/NOT-FOUND · Errors of shop</title>"));
    assert!(html.body().contains("<a href=\"../\">All errors of <bdi>shop</bdi></a>"));
    let gone = get("/errors/GONE", "text/markdown");
    assert!(gone.body().contains("\nNo longer answered.\n"), "{}", gone.body());
    let gone = get("/errors/GONE", "text/html");
    assert!(gone.body().contains("<a href=\"./\">All errors"));
}

#[test]
fn an_unknown_code_is_not_found_in_each_form() {
    for (accept, content_type, body) in [
        (
            "text/markdown",
            "text/markdown; charset=utf-8",
            "# Not found\n\nNo error of shop has the code `<b>A`.\n",
        ),
        (
            "application/json",
            "application/problem+json",
            r#"{"detail":"no error has the code \"<b>A\"","status":404,"title":"Not Found"}"#,
        ),
    ] {
        let response = get("/errors/%3Cb%3EA", accept);
        assert_eq!(response.status(), 404);
        assert_eq!(header(response.headers(), "content-type"), content_type);
        assert_eq!(response.body(), body);
        assert_eq!(header(response.headers(), "etag"), "");
    }
    let html = get("/errors/%3Cb%3EA", "text/html");
    assert_eq!(html.status(), 404);
    assert!(html.body().contains("has the code <code>&#60;b&#62;A</code>"), "{}", html.body());
}

#[test]
fn what_a_client_has_is_not_sent_again() {
    let tags = ["text/html", "text/markdown", "application/json"].map(|accept| {
        let first = get("/errors", accept);
        let tag = header(first.headers(), "etag").to_owned();
        assert_eq!(header(first.headers(), "cache-control"), "no-cache");
        for known in [tag.clone(), format!("\"other\", W/{tag}"), "*".to_owned()] {
            let again = ask(Method::GET, "/errors", &[(ACCEPT, accept), (IF_NONE_MATCH, &known)]);
            assert_eq!(again.status(), 304);
            assert_eq!(again.body(), "");
            assert_eq!(again.headers()[ETAG], *tag);
            assert_eq!(header(again.headers(), "vary"), "accept");
        }
        let other = ask(Method::GET, "/errors", &[(ACCEPT, accept), (IF_NONE_MATCH, "\"other\"")]);
        assert_eq!(other.status(), 200);
        tag
    });
    assert!(tags[0] != tags[1] && tags[1] != tags[2] && tags[0] != tags[2], "{tags:?}");
}

#[test]
fn html_is_sent_with_a_policy_that_admits_its_style_and_script_only() {
    let response = get("/errors", "text/html");
    let policy = header(response.headers(), CONTENT_SECURITY_POLICY.as_str());
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    assert!(policy.ends_with("base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));
    assert!(!policy.contains("unsafe"), "{policy}");
    assert_eq!(header(response.headers(), "x-content-type-options"), "nosniff");
}

#[test]
fn head_is_get_without_a_body_and_other_methods_are_not_allowed() {
    for path in ["/errors", "/errors/GONE", "/errors/NONE"] {
        let (get, head) = (ask(Method::GET, path, &[]), ask(Method::HEAD, path, &[]));
        assert_eq!(get.status(), head.status());
        assert_eq!(get.headers(), head.headers());
        assert_eq!(head.body(), "");
        let post = ask(Method::POST, path, &[]);
        assert_eq!(post.status(), 405);
        assert_eq!(header(post.headers(), "allow"), "GET, HEAD");
    }
}
