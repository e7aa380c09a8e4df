//! The OpenAPI document: the routes, and what each of them fails with.

use crate::AppState;
use crate::errors::AppError;
use api_error::catalog::{Catalog, Row};
use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use serde_json::{Value, json};
use std::sync::LazyLock;

struct Route {
    method: &'static str,
    path: &'static str,
    does: &'static str,
    /// The parts of the table that it fails with, those of every route aside.
    parts: &'static [&'static str],
}

macro_rules! routes {
    ($($method:ident $path:literal $does:literal [$($part:ident)*];)+) => {
        &[$(Route {
            method: stringify!($method),
            path: $path,
            does: $does,
            parts: &[$(stringify!($part)),*],
        }),+]
    };
}

#[rustfmt::skip]
const ROUTES: &[Route] = routes! {
    post   "/auth/signup"                       "Sign up"                      [request account];
    post   "/auth/login"                        "Log in"                       [request auth];
    post   "/user/api-keys"                     "Make an API key"              [request auth account];
    delete "/user/api-keys/{id}"                "Archive an API key"           [request auth account];
    put    "/user/service-keys/{id}/reactivate" "Reactivate a service key"     [request auth unsupported];
    get    "/workflow/fetch"                    "List the workflows"           [request auth];
    get    "/workflow/fetch/{id}"               "Fetch a workflow"             [request auth workflow];
    post   "/workflow/create/definition"        "Create a workflow"            [request auth workflow];
    put    "/workflow/{id}"                     "Change a workflow"            [request auth workflow];
    post   "/workflow/{id}/validate"            "Validate a workflow"          [request auth workflow];
    get    "/node-types"                        "List the node types"          [auth];
    get    "/node-types/{name}"                 "Fetch a node type"            [request auth workflow];
    post   "/telephony/initiate-call"           "Place a call"                 [request auth workflow call telephony];
    post   "/telephony/inbound/{workflow_id}"   "Answer a provider's webhook"  [request workflow telephony];
    get    "/tools/"                            "List the tools"               [auth unsupported];
    post   "/tools/"                            "Make a tool"                  [auth unsupported];
    get    "/credentials/"                      "List the credentials"         [auth unsupported];
    get    "/knowledge-base/documents"          "List the documents"           [auth unsupported];
    get    "/workflow-recordings/"              "List the recordings"          [auth unsupported];
};

const EVERYWHERE: [&str; 2] = ["http", "store"];
const AROUND: [&str; 2] = ["NO_ROUTE", "METHOD_NOT_ALLOWED"];

/// Serves the document.
pub(crate) fn route() -> Router<AppState> {
    static DOCUMENT: LazyLock<String> = LazyLock::new(|| document().to_string());
    let serve = async || ([(CONTENT_TYPE, "application/json")], DOCUMENT.as_str());
    Router::new().route("/openapi.json", get(serve))
}

/// The whole document.
#[must_use]
pub fn document() -> Value {
    let catalog = Catalog::of::<AppError>();
    let openapi = catalog.openapi();
    let mut document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Voice platform", "version": env!("CARGO_PKG_VERSION") },
        "paths": {},
    });
    for route in ROUTES {
        let Route { method, path, parts, .. } = route;
        let path = format!("/api/v1{path}");
        document["paths"][&path][method] = operation(route);
        let errors = openapi.part(|row| fails_with(row, parts));
        let conflicts = errors.merge_into_operation(&mut document, method, &path);
        debug_assert!(conflicts.is_empty(), "{conflicts:?}");
    }
    document
}

/// A module of [`errors`](crate::errors) is a part of the table. What no route answers is in none.
fn fails_with(row: &Row, parts: &[&str]) -> bool {
    let part = row.origin.ty.split("::").nth(2).unwrap_or_default();
    let is_of_all = EVERYWHERE.contains(&part);
    (is_of_all || parts.contains(&part)) && !AROUND.contains(&row.code.as_str())
}

/// A route without its errors.
fn operation(route: &Route) -> Value {
    let Route { method, path, does, .. } = route;
    let is_webhook = path.contains("inbound");
    let [sent, answered] = if is_webhook {
        ["application/x-www-form-urlencoded", "application/xml"]
    } else {
        ["application/json"; 2]
    };
    let names = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let parameter = |name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    let mut operation = json!({
        "summary": does,
        "parameters": names.map(parameter).collect::<Vec<_>>(),
        "responses": { "200": { "description": "Done", "content": { answered: { "schema": {} } } } },
    });
    if matches!(*method, "post" | "put") {
        operation["requestBody"] =
            json!({ "content": { sent: { "schema": { "type": "object" } } } });
    }
    operation
}
