//! What is asked, and by whom: the one thing that every handler takes.

use super::{Input, body, caller};
use crate::AppState;
use crate::access::{self, Permission};
use crate::errors::{AppError, RequestError};
use axum::RequestExt as _;
use axum::extract::{FromRequest, RawPathParams, Request};
use axum::http::Uri;
use serde_json::{Map, Value};

/// Something that can be done within an organization.
pub(crate) trait Action: Sized {
    /// Who may do it.
    const NEEDS: Permission;

    /// Reads what it needs to know from the request. `None` when `input` has noted why not.
    fn read(input: &mut Input) -> Option<Self>;
}

/// An action that the caller may do: no handler is reached without permission.
#[derive(Debug)]
pub(crate) struct Asked<A> {
    /// The organization whose resources it is about.
    pub(crate) organization_id: String,
    /// The action.
    pub(crate) action: A,
}

impl<A: Action> FromRequest<AppState> for Asked<A> {
    type Rejection = AppError;

    async fn from_request(mut request: Request, state: &AppState) -> Result<Self, AppError> {
        let email = caller::authenticate(request.headers(), state).await?;
        let path = match request.extract_parts::<RawPathParams>().await {
            Ok(params) => texts(params.iter()),
            Err(_) => return Err(RequestError::MalformedPath.into()),
        };
        let query = query(request.uri())?;
        let mut input = Input { path, query, body: body::read(request).await?, issues: Vec::new() };

        let organization_id = input.organization_id()?;
        let organization = organization_id.clone();
        let require = move |db: &_| access::require(db, &email, &organization, &A::NEEDS);
        state.store.run(require).await?;

        let action = A::read(&mut input);
        Ok(Self { organization_id, action: input.finish(action)? })
    }
}

/// The fields of the query. Of a repeated one the last counts; unknown ones are ignored.
fn query(uri: &Uri) -> Result<Map<String, Value>, RequestError> {
    let query = uri.query().unwrap_or_default().as_bytes();
    let fields: Vec<_> = form_urlencoded::parse(query).collect();
    // What is no UTF-8 has become this mark; nothing that the service knows has it in its name.
    if fields.iter().any(|(name, value)| name.contains('\u{fffd}') || value.contains('\u{fffd}')) {
        return Err(RequestError::MalformedQuery);
    }
    Ok(texts(fields.iter().map(|(name, value)| (&**name, &**value))))
}

fn texts<'a>(fields: impl Iterator<Item = (&'a str, &'a str)>) -> Map<String, Value> {
    fields.map(|(name, value)| (name.to_owned(), value.into())).collect()
}
