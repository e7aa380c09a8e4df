//! The named telephony errors.
//!
//! The contract names them without a status. Each has the one of RFC 9110 that tells its reader
//! whose turn it is: 404 where something does not exist, 402 where a plan is used up, 400 where
//! the request went to the wrong place, 403 where somebody's word is not believed. 401 is kept for
//! the platform's own keys, so that it can go on meaning "this key was archived".

use api_error::ApiError;

/// A telephony operation failed. The answer's `detail` is the code.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum TelephonyError {
    /// The request was routed to the wrong telephony provider.
    #[error("the workflow's organization does not use the provider that sent this")]
    #[status(400)]
    ProviderMismatch,

    /// The workflow ID in the inbound URL does not exist.
    #[error("the inbound URL names no workflow")]
    #[status(404)]
    WorkflowNotFound,

    /// The telephony provider credentials are invalid.
    #[error("the provider account is not the configured one")]
    #[status(403)]
    AccountValidationFailed,

    /// The phone number is not set up in the telephony account.
    #[error("the phone number belongs to no telephony configuration")]
    #[status(404)]
    PhoneNumberNotConfigured,

    /// Webhook signature verification failed: the request may be spoofed.
    #[error("the webhook's signature is missing or wrong")]
    #[status(403)]
    SignatureValidationFailed,

    /// The organization has exceeded its usage quota.
    #[error("the organization's calls are used up")]
    #[status(402)]
    QuotaExceeded,

    /// Generic authentication failure with the telephony provider.
    #[error("there is nothing to authenticate with the telephony provider by")]
    #[status(403)]
    GeneralAuthFailed,
}
