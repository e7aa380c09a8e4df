//! The service under test, with its sample data and a provider that it calls over HTTP.

use crate::openapi;
use agent_platform::errors::{AppError, StoreError};
use agent_platform::provider::{Provider, fake};
use agent_platform::store::Store;
use agent_platform::store::sample::Sample;
use agent_platform::{AppState, router};
use axum::Router;
use axum::body::Body;
use axum::http::request::Builder;
use axum::http::{HeaderMap, Method, Request};
use http_body_util::BodyExt as _;
use jsonschema::Validator;
use serde_json::Value;
use std::sync::LazyLock;
use tower::ServiceExt as _;

pub(crate) struct Service {
    pub(crate) state: AppState,
    pub(crate) sample: Sample,
}

/// An answer as a client reads it.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Service {
    pub(crate) async fn start() -> Self {
        Self::with_provider(&fake::start().await.unwrap()).await
    }

    pub(crate) async fn with_provider(url: &str) -> Self {
        let store = Store::in_memory().unwrap();
        let sample = Sample::add_to(&store).await.unwrap();
        Self { state: AppState { store, provider: Provider::at(url) }, sample }
    }

    /// Runs SQL on the database, for what no request can bring about.
    pub(crate) async fn sql(&self, statements: &'static str) {
        let run =
            move |db: &rusqlite::Connection| db.execute_batch(statements).map_err(StoreError::from);
        self.state.store.run(run).await.unwrap();
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(&self.sample.owner, Method::GET, path, "").await
    }

    pub(crate) async fn post(&self, path: &str, json: Value) -> Answer {
        self.send(&self.sample.owner, Method::POST, path, &json.to_string()).await
    }

    pub(crate) async fn put(&self, path: &str, json: Value) -> Answer {
        self.send(&self.sample.owner, Method::PUT, path, &json.to_string()).await
    }

    pub(crate) async fn send(&self, token: &str, method: Method, path: &str, json: &str) -> Answer {
        let mut request = request(token, method, path);
        if !json.is_empty() {
            request = request.header("content-type", "application/json");
        }
        self.call(request.body(Body::from(json.to_owned())).unwrap()).await
    }

    pub(crate) async fn call(&self, request: Request<Body>) -> Answer {
        call(router(self.state.clone()), request).await
    }
}

pub(crate) fn request(token: &str, method: Method, path: &str) -> Builder {
    let request = Request::builder().method(method).uri(format!("/v1{path}"));
    request.header("authorization", format!("Bearer {token}"))
}

pub(crate) async fn call(router: Router, request: Request<Body>) -> Answer {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
    let body = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
    let answer = Answer { status: parts.status.as_u16(), headers: parts.headers, body };
    answer.is_declared();
    openapi::documents(&method, &path, &answer);
    answer
}

/// The bodies that errors are declared to have.
static ERRORS: LazyLock<Validator> = LazyLock::new(|| {
    jsonschema::draft202012::new(&api_error::Table::of::<AppError>().schema()).unwrap()
});

impl Answer {
    /// An error has a body that the schema of the table allows, or none where a HEAD was sent.
    #[track_caller]
    fn is_declared(&self) {
        if self.status >= 400 && !self.body.is_empty() {
            let verdict = ERRORS.validate(&self.json()).map_err(|wrong| wrong.to_string());
            assert_eq!(verdict, Ok(()), "{}", self.body);
        }
    }

    #[track_caller]
    pub(crate) fn is(&self, status: u16, body: &str) {
        assert_eq!((self.status, self.body.as_str()), (status, body));
        assert_eq!(self.header("content-type"), "application/json");
    }

    /// Whether it is the plain shape, with this sentence.
    #[track_caller]
    pub(crate) fn says(&self, status: u16, sentence: &str) {
        self.is(status, &format!(r#"{{"error":{}}}"#, Value::from(sentence)));
    }

    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}
