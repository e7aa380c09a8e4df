//! What is wrong with the request for an outbound call.

use api_error::ApiError;

/// An outbound call names things that do not fit together. The answer's `detail` is the code.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "snake_case")]
pub enum CallError {
    /// The organization has no telephony configuration.
    ///
    /// # Resolution
    /// Add a telephony configuration to the organization, then call again.
    #[error("the organization has no telephony configuration")]
    #[status(400)]
    TelephonyNotConfigured,

    /// The organization has no telephony configuration of this ID.
    ///
    /// # Causes
    /// The configuration was deleted, or belongs to another organization.
    ///
    /// # Resolution
    /// List the configurations, and take the ID from there.
    #[error("no such telephony configuration")]
    #[status(400)]
    TelephonyConfigurationNotFound,

    /// `from_phone_number_id` only has a meaning within a telephony configuration.
    ///
    /// # Resolution
    /// Send `telephony_configuration_id` with it, or leave the number out.
    #[error("from_phone_number_id needs telephony_configuration_id beside it")]
    #[status(400)]
    FromPhoneNumberIdRequiresTelephonyConfiguration,

    /// The run to continue belongs to another workflow.
    ///
    /// # Resolution
    /// Continue the run with the workflow that it was started with.
    #[error("the run belongs to another workflow")]
    #[status(400)]
    WorkflowRunWorkflowMismatch,
}
