//! Organizations: who is a member, and who is to become one.

use super::{Answer, Created, created};
use crate::AppState;
use crate::access::{INVITE_MEMBERS, Permission, READ_MEMBERS};
use crate::errors::{AccessError, AppError, ResourceError};
use crate::extract::{Action, Asked, Input, email, role};
use crate::store::organizations;
use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use rusqlite::Connection;
use serde_json::json;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/organizations/{organizationId}/members", get(list))
        .route("/organizations/{organizationId}/invitations", post(invite))
}

struct List;

impl Action for List {
    const NEEDS: Permission = READ_MEMBERS;

    fn read(_: &mut Input) -> Option<Self> {
        Some(Self)
    }
}

async fn list(State(state): State<AppState>, asked: Asked<List>) -> Answer {
    let list = move |db: &_| organizations::members(db, &asked.organization_id);
    Ok(Json(json!({ "members": state.store.run(list).await? })))
}

struct Invitation {
    email: String,
    role: &'static str,
}

impl Action for Invitation {
    const NEEDS: Permission = INVITE_MEMBERS;

    fn read(input: &mut Input) -> Option<Self> {
        let email = input.field("email", email);
        let role = input.optional("role", role);
        Some(Self { email: email?, role: role.unwrap_or("viewer") })
    }
}

async fn invite(State(state): State<AppState>, asked: Asked<Invitation>) -> Created {
    let Invitation { email, role } = asked.action;
    let invite = move |db: &_| -> Result<_, AppError> {
        if !organizations::invite(db, &asked.organization_id, &email, role)? {
            return Err(ResourceError::AlreadyAMember { email }.into());
        }
        seats_suffice(db, &asked.organization_id)?;
        Ok(json!({ "email": email, "role": role, "state": "invited" }))
    };
    Ok(created(state.store.run(invite).await?))
}

/// Counts after the invitation, which an error takes back: so two at a time cannot both get the
/// last seat.
fn seats_suffice(db: &Connection, organization_id: &str) -> Result<(), AppError> {
    let organizations::Plan { name: plan, seats } = organizations::plan(db, organization_id)?;
    let taken = organizations::members(db, organization_id)?.len();
    if usize::try_from(seats).is_ok_and(|seats| taken <= seats) {
        Ok(())
    } else {
        Err(AccessError::SeatLimitReached { plan, seats }.into())
    }
}
