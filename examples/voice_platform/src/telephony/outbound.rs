//! A call that the platform places.

use crate::errors::{AppError, CallError, TelephonyError};
use crate::extract::{Caller, Fields, FromFields, Reported, integer, phone_number};
use crate::store::{accounts, telephony as store};
use crate::workflow;
use rusqlite::Connection;

/// Which workflow is to call whom.
#[derive(Debug)]
pub(crate) struct CallRequest {
    workflow_id: i64,
    phone_number: String,
    workflow_run_id: Option<i64>,
    telephony_configuration_id: Option<i64>,
    from_phone_number_id: Option<i64>,
}

impl FromFields for CallRequest {
    fn from_fields(fields: &mut Fields) -> Result<Self, Reported> {
        let workflow_id = fields.required("workflow_id", integer);
        let phone_number = fields.required("phone_number", phone_number);
        let workflow_run_id = fields.optional("workflow_run_id", integer);
        let telephony_configuration_id = fields.optional("telephony_configuration_id", integer);
        let from_phone_number_id = fields.optional("from_phone_number_id", integer);
        Ok(Self {
            workflow_id: workflow_id?,
            phone_number: phone_number?,
            workflow_run_id: workflow_run_id?,
            telephony_configuration_id: telephony_configuration_id?,
            from_phone_number_id: from_phone_number_id?,
        })
    }
}

/// Checks that the call can be placed, and begins its run. Gives the run's ID.
pub(crate) fn place(
    db: &Connection,
    caller: Caller,
    request: &CallRequest,
) -> Result<i64, AppError> {
    let workflow = workflow::owned(db, caller, request.workflow_id)?;
    let wanted = request.telephony_configuration_id;
    if request.from_phone_number_id.is_some() && wanted.is_none() {
        return Err(CallError::FromPhoneNumberIdRequiresTelephonyConfiguration.into());
    }
    let Some(account) = store::find_configuration(db, workflow.organization_id, wanted)? else {
        return Err(match wanted {
            Some(_) => CallError::TelephonyConfigurationNotFound.into(),
            None => CallError::TelephonyNotConfigured.into(),
        });
    };
    if account.auth_token.is_none() {
        return Err(TelephonyError::GeneralAuthFailed.into());
    }
    if !store::has_number(db, account.id, request.from_phone_number_id)? {
        return Err(TelephonyError::PhoneNumberNotConfigured.into());
    }
    if let Some(run_id) = request.workflow_run_id
        && !store::is_run_of(db, run_id, request.workflow_id)?
    {
        return Err(CallError::WorkflowRunWorkflowMismatch.into());
    }
    if !accounts::spend_call(db, workflow.organization_id)? {
        return Err(TelephonyError::QuotaExceeded.into());
    }
    match request.workflow_run_id {
        Some(run_id) => Ok(run_id),
        None => Ok(store::add_run(db, request.workflow_id, &request.phone_number)?),
    }
}
