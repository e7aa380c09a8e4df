//! Accounts: signup, login, and the keys of an organization.

use super::json;
use crate::AppState;
use crate::auth::{self, Claims, Sessions};
use crate::errors::{AccountError, AppError, AuthError, UnsupportedError};
use crate::extract::{Caller, Fields, FromFields, Json, Path, Reported, email, text};
use crate::store::accounts::{self, NewUser, User};
use crate::store::api_keys;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{delete, post, put};
use serde_json::json as object_of;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/auth/signup", post(sign_up))
        .route("/auth/login", post(log_in))
        .route("/user/api-keys", post(add_key))
        .route("/user/api-keys/{id}", delete(archive_key))
        .route("/user/service-keys/{id}/reactivate", put(reactivate_service_key))
}

struct Signup {
    email: String,
    password: String,
    name: Option<String>,
}

impl FromFields for Signup {
    fn from_fields(fields: &mut Fields) -> Result<Self, Reported> {
        let email = fields.required("email", email);
        let password = fields.required("password", text(8..=128));
        let name = fields.optional("name", text(1..=255));
        Ok(Self { email: email?, password: password?, name: name? })
    }
}

async fn sign_up(
    State(state): State<AppState>,
    Json(Signup { email, password, name }): Json<Signup>,
) -> Result<Response, AppError> {
    let password = auth::hash_password(password).await?;
    let add = move |db: &_| {
        accounts::sign_up(db, NewUser { email, name, password }).map_err(|error| {
            if error.is_duplicate() {
                AccountError::EmailTaken.into()
            } else {
                AppError::from(error)
            }
        })
    };
    let user = state.store.run(add).await?;
    Ok(session(&state.sessions, &user))
}

struct Login {
    email: String,
    password: String,
}

impl FromFields for Login {
    fn from_fields(fields: &mut Fields) -> Result<Self, Reported> {
        let email = fields.required("email", text(1..=254));
        let password = fields.required("password", text(1..=128));
        Ok(Self { email: email?, password: password? })
    }
}

async fn log_in(
    State(state): State<AppState>,
    Json(Login { email, password }): Json<Login>,
) -> Result<Response, AppError> {
    let found = state.store.run(move |db| accounts::find(db, &email)).await?;
    let (user, hash) = found.ok_or(AuthError::WrongPassword)?;
    if !auth::password_matches(password, hash).await? {
        return Err(AuthError::WrongPassword.into());
    }
    Ok(session(&state.sessions, &user))
}

fn session(sessions: &Sessions, user: &User) -> Response {
    let exp = (auth::now() + Sessions::LIFETIME).as_secs();
    let claims = Claims { user_id: user.id, organization_id: user.organization_id, exp };
    json(&object_of!({ "token": sessions.issue(claims), "user": user }))
}

struct NewKey {
    name: String,
}

impl FromFields for NewKey {
    fn from_fields(fields: &mut Fields) -> Result<Self, Reported> {
        Ok(Self { name: fields.required("name", text(1..=255))? })
    }
}

async fn add_key(
    caller: Caller,
    State(state): State<AppState>,
    Json(NewKey { name }): Json<NewKey>,
) -> Result<Response, AppError> {
    let key = auth::new_key().map_err(AccountError::Entropy)?;
    let hash = auth::hash(key.as_bytes());
    let shown_name = name.clone();
    let add = move |db: &_| api_keys::add(db, caller.organization_id, &name, &hash);
    let id = state.store.run(add).await?;
    Ok(json(&object_of!({ "id": id, "name": shown_name, "api_key": key })))
}

async fn archive_key(
    caller: Caller,
    State(state): State<AppState>,
    Path(id): Path<i64>,
) -> Result<Response, AppError> {
    let archive = move |db: &_| {
        let key = api_keys::find(db, id)?.ok_or(AccountError::UnknownKey { id })?;
        if key.organization_id != caller.organization_id {
            return Err(AppError::from(AccountError::ForeignKey));
        }
        Ok(api_keys::archive(db, id)?)
    };
    state.store.run(archive).await?;
    Ok(json(&object_of!({ "id": id, "archived": true })))
}

async fn reactivate_service_key(_: Caller, _: Path<i64>) -> AppError {
    UnsupportedError::ServiceKeyReactivation.into()
}
