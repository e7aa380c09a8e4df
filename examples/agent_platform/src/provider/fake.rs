//! A model provider for trying things out. Its models are named for what they do.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use serde_json::{Value, json};
use std::io;
use std::net::Ipv4Addr;
use tokio::net::TcpListener;

/// What the provider says of itself when it fails. It is nobody else's business.
pub const SECRET: &str = "gpu-17.internal.example ran out of memory";

/// Serves the provider on a port of this machine, as long as the process lives. Gives its URL.
///
/// # Errors
/// When there is no port.
pub async fn start() -> io::Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    let routes = Router::new().route("/completions", post(complete));
    tokio::spawn(async { axum::serve(listener, routes).await });
    Ok(url)
}

async fn complete(body: Bytes) -> Response {
    let request: Value = serde_json::from_slice(&body).unwrap_or_default();
    let text = |name| request.get(name).and_then(Value::as_str).unwrap_or_default();
    match text("model") {
        "echo-1" => json!({ "completion": text("prompt") }).to_string().into_response(),
        "flaky-1" => (StatusCode::SERVICE_UNAVAILABLE, SECRET).into_response(),
        "cut-1" => cut_off(),
        "garbled-1" => SECRET.into_response(),
        "silent-1" => "{}".into_response(),
        _ => (StatusCode::NOT_FOUND, "there is no such model").into_response(),
    }
}

/// An answer that ends in the middle: the server closes the connection on a body that fails.
fn cut_off() -> Response {
    Response::new(Body::new(Cut))
}

struct Cut;

impl axum::body::HttpBody for Cut {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, io::Error>>> {
        std::task::Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }
}
