//! The service under test, with its sample data.

use crate::openapi;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request};
use http_body_util::BodyExt as _;
use jsonschema::Validator;
use std::sync::LazyLock;
use tower::ServiceExt as _;
use voice_platform::auth::Sessions;
use voice_platform::errors::{AppError, StoreError};
use voice_platform::store::Store;
use voice_platform::store::sample::Sample;
use voice_platform::{AppState, router};

pub(crate) const PUBLIC_URL: &str = "https://voice.example";

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
        let store = Store::in_memory().unwrap();
        let sample = Sample::add_to(&store).await.unwrap();
        let sessions = Sessions::new().unwrap();
        Self { state: AppState { store, sessions, public_url: PUBLIC_URL.into() }, sample }
    }

    /// Runs SQL on the database, for what no request can bring about.
    pub(crate) async fn sql(&self, statements: &'static str) {
        let run =
            move |db: &rusqlite::Connection| db.execute_batch(statements).map_err(StoreError::from);
        self.state.store.run(run).await.unwrap();
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, "").await
    }

    pub(crate) async fn post(&self, path: &str, json: &str) -> Answer {
        self.send(Method::POST, path, json).await
    }

    pub(crate) async fn put(&self, path: &str, json: &str) -> Answer {
        self.send(Method::PUT, path, json).await
    }

    /// Sends with the key that works.
    pub(crate) async fn send(&self, method: Method, path: &str, json: &str) -> Answer {
        self.send_as(&[("x-api-key", &self.sample.key)], method, path, json).await
    }

    pub(crate) async fn send_as(
        &self,
        headers: &[(&str, &str)],
        method: Method,
        path: &str,
        json: &str,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(format!("/api/v1{path}"));
        if !json.is_empty() {
            request = request.header("content-type", "application/json");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.call(request.body(Body::from(json.to_owned())).unwrap()).await
    }

    pub(crate) async fn call(&self, request: Request<Body>) -> Answer {
        call(router(self.state.clone()), request).await
    }
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

    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}
