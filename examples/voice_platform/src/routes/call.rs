//! Calls: those that the platform places, and those that come in.

use super::json;
use crate::AppState;
use crate::errors::AppError;
use crate::extract::{Caller, Json, Path};
use crate::telephony::{self, CallRequest, Provider, Webhook};
use axum::Router;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::post;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/telephony/initiate-call", post(initiate))
        .route("/telephony/inbound/{workflow_id}", post(inbound))
}

async fn initiate(
    caller: Caller,
    State(state): State<AppState>,
    Json(request): Json<CallRequest>,
) -> Result<Response, AppError> {
    let run_id = state.store.run(move |db| telephony::place(db, caller, &request)).await?;
    Ok(json(&serde_json::json!({
        "message": "Call initiated successfully",
        "workflow_run_id": run_id,
    })))
}

/// There is no caller here: the provider proves who it is by its signature.
async fn inbound(
    State(state): State<AppState>,
    Path(workflow_id): Path<String>,
    webhook: Webhook,
) -> Result<impl IntoResponse, AppError> {
    let accept = move |db: &_| telephony::accept(db, &workflow_id, &webhook);
    let (provider, run_id) = state.store.run(accept).await?;
    let stream = format!("{}/api/v1/telephony/stream/{run_id}", state.public_url);
    let stream = stream.replacen("http", "ws", 1);
    let body = match provider {
        Provider::Twilio => {
            format!(r#"<Response><Connect><Stream url="{stream}"/></Connect></Response>"#)
        }
        Provider::Plivo => {
            format!(r#"<Response><Stream bidirectional="true">{stream}</Stream></Response>"#)
        }
    };
    Ok(([(CONTENT_TYPE, "application/xml")], body))
}
