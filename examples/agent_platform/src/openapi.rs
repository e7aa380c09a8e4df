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
    get  "/organizations/{organizationId}/members"     "List the members"           [];
    post "/organizations/{organizationId}/invitations" "Invite a member"            [resource];
    get  "/prompts"                                    "List the prompts"           [];
    post "/prompts"                                    "Make a prompt"              [resource];
    get  "/prompts/{id}"                               "Fetch a prompt"             [resource];
    get  "/prompts/{id}/versions"                      "List a prompt's versions"   [resource];
    post "/prompts/{id}/versions"                      "Add a version of a prompt"  [resource];
    get  "/prompts/{id}/versions/{version}"            "Fetch a prompt's version"   [resource];
    post "/prompts/{id}/execute"                       "Execute a prompt"           [resource execution];
    get  "/tools"                                      "List the tools"             [];
    post "/tools"                                      "Make a tool"                [resource];
    get  "/tools/{id}"                                 "Fetch a tool"               [resource];
    get  "/agents"                                     "List the agents"            [];
    post "/agents"                                     "Make an agent"              [resource];
    get  "/agents/{id}"                                "Fetch an agent"             [resource];
    put  "/agents/{id}"                                "Change an agent's draft"    [resource];
    post "/agents/{id}/publish"                        "Publish an agent"           [resource graph];
    get  "/agents/{id}/versions"                       "List an agent's versions"   [resource];
    post "/agents/{id}/execute"                        "Execute an agent"           [resource graph execution];
    post "/agents/{id}/realtime-sessions"              "Open a realtime session"    [resource graph execution];
    get  "/runs"                                       "List the runs"              [];
    get  "/runs/{id}"                                  "Fetch a run"                [resource];
};

const EVERYWHERE: [&str; 5] = ["access", "auth", "http", "request", "store"];
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
        "info": { "title": "Agent platform", "version": env!("CARGO_PKG_VERSION") },
        "paths": {},
    });
    for route in ROUTES {
        let Route { method, path, parts, .. } = route;
        let path = format!("/v1{path}");
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
    let names = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let parameter = |name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    let json = |schema: Value| json!({ "application/json": { "schema": schema } });
    let done = json!({ "description": "Done", "content": json(json!({ "type": "object" })) });
    let mut operation = json!({
        "summary": does,
        "parameters": names.map(parameter).collect::<Vec<_>>(),
        "responses": { "2XX": done },
    });
    if matches!(*method, "post" | "put") {
        operation["requestBody"] = json!({ "content": json(json!({ "type": "object" })) });
    }
    operation
}
