//! utoipa: every API error is `IntoResponses`, so that a path documents what it fails with.

pub use utoipa::IntoResponses;

use crate::catalog::Catalog;
use crate::table::ErrorTable;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use utoipa::openapi::extensions::Extensions;
use utoipa::openapi::schema::SchemaType;
use utoipa::openapi::{Content, ObjectBuilder, RefOr, Response, Schema};

/// Responses by status.
#[doc(hidden)]
pub type Responses = BTreeMap<String, RefOr<Response>>;

/// What an error answers with, as utoipa has it: the responses of each status, without a reference in them.
///
/// A derived type has it as its `IntoResponses`, for `#[utoipa::path(responses(LogIn))]`.
///
/// ```
/// use api_error::ApiError;
/// use api_error::utoipa::responses;
///
/// #[derive(Debug, thiserror::Error, ApiError)]
/// #[error("log in")]
/// #[status(403)]
/// struct LogIn;
///
/// let responses = serde_json::to_value(responses::<LogIn>()).unwrap();
/// assert_eq!(responses["403"]["x-error-codes"][0], "LOG_IN");
/// ```
#[must_use]
pub fn responses<E: ErrorTable>() -> Responses {
    let Json::Object(responses) = Catalog::of::<E>().openapi().inlined() else {
        return Responses::new();
    };
    let response = |(status, it): (String, Json)| (status, RefOr::T(response(it)));
    responses.into_iter().map(response).collect()
}

fn response(mut json: Json) -> Response {
    let content = json.get_mut("content").map(Json::take).unwrap_or_default();
    // utoipa has a member for all of it but the schemas.
    let mut response: Response =
        serde_json::from_value(without(json, "content")).unwrap_or_default();
    if let Json::Object(content) = content {
        response.content =
            content.into_iter().map(|(ty, media)| (ty, RefOr::T(media_type(media)))).collect();
    }
    response
}

fn media_type(mut json: Json) -> Content {
    let schema = json.get_mut("schema").map(Json::take).unwrap_or_default();
    let mut media: Content = serde_json::from_value(without(json, "schema")).unwrap_or_default();
    media.schema = Some(RefOr::T(self::schema(&schema)));
    media
}

fn without(mut json: Json, key: &str) -> Json {
    if let Json::Object(members) = &mut json {
        members.remove(key);
    }
    json
}

/// A schema as utoipa has it, or, if it has no member for a keyword of it, within one keyword that is
/// passed through.
fn schema(json: &Json) -> Schema {
    if let Ok(schema) = serde_json::from_value::<Schema>(json.clone())
        && serde_json::to_value(&schema).is_ok_and(|written| written == *json)
    {
        return schema;
    }
    let whole = ["oneOf", "anyOf"].into_iter().find_map(|keyword| {
        let members = json.as_object().filter(|members| members.len() == 1)?;
        Some((keyword, members.get(keyword)?.clone()))
    });
    let keyword = whole.unwrap_or_else(|| ("allOf", json!([json])));
    let schema = ObjectBuilder::new()
        .schema_type(SchemaType::AnyValue)
        .extensions(Some(Extensions::from_iter([keyword])));
    Schema::Object(schema.build())
}
