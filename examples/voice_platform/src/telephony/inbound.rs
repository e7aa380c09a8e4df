//! A provider's webhook for a call that comes in.

use super::Provider;
use crate::AppState;
use crate::errors::{AppError, TelephonyError};
use crate::extract::{read_body, require_type};
use crate::store::{accounts, telephony as store, workflows};
use axum::extract::{FromRequest, OriginalUri, Request};
use axum::http::HeaderMap;
use rusqlite::Connection;

/// A webhook, as the provider signed it.
#[derive(Debug)]
pub(crate) struct Webhook {
    url: String,
    headers: HeaderMap,
    form: Vec<(String, String)>,
}

impl FromRequest<AppState> for Webhook {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, AppError> {
        require_type(request.headers(), "application/x-www-form-urlencoded")?;
        let (parts, body) = request.into_parts();
        let body = read_body(body).await?;
        let uri = parts.extensions.get().map_or(&parts.uri, |OriginalUri(uri)| uri);
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        Ok(Self {
            url: format!("{}{target}", state.public_url),
            headers: parts.headers,
            form: form_urlencoded::parse(&body).into_owned().collect(),
        })
    }
}

impl Webhook {
    fn field(&self, name: &str) -> Option<&str> {
        self.form.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

/// Answers the call with a workflow, unless something speaks against it. Gives the run's ID.
///
/// What only the account's owner may know, such as the quota, is told after the signature is
/// verified.
pub(crate) fn accept(
    db: &Connection,
    workflow_id: &str,
    webhook: &Webhook,
) -> Result<(Provider, i64), AppError> {
    // To a provider, an ID that is no number is one more that does not exist.
    let workflow_id = workflow_id.parse().map_err(|_| TelephonyError::WorkflowNotFound)?;
    let workflow = workflows::find(db, workflow_id)?.ok_or(TelephonyError::WorkflowNotFound)?;
    let account = store::find_configuration(db, workflow.organization_id, None)?;
    let account = account.ok_or(TelephonyError::GeneralAuthFailed)?;
    let token = account.auth_token.as_deref().ok_or(TelephonyError::GeneralAuthFailed)?;

    let sender = Provider::of(&webhook.headers).ok_or(TelephonyError::SignatureValidationFailed)?;
    if sender != account.provider {
        return Err(TelephonyError::ProviderMismatch.into());
    }
    if webhook.field(sender.account_field()) != Some(&account.account_id) {
        return Err(TelephonyError::AccountValidationFailed.into());
    }
    if !sender.has_signed(token, &webhook.headers, &webhook.url, &webhook.form) {
        return Err(TelephonyError::SignatureValidationFailed.into());
    }

    let number = webhook.field("To").ok_or(TelephonyError::PhoneNumberNotConfigured)?;
    if !store::owns_number(db, account.id, number)? {
        return Err(TelephonyError::PhoneNumberNotConfigured.into());
    }
    if !accounts::spend_call(db, workflow.organization_id)? {
        return Err(TelephonyError::QuotaExceeded.into());
    }
    let caller = webhook.field("From").unwrap_or("unknown");
    Ok((sender, store::add_run(db, workflow_id, caller)?))
}
