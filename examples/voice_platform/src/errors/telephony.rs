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
    ///
    /// # Causes
    /// A number was moved to another provider, whose webhook still calls the old provider's URL.
    ///
    /// # Resolution
    /// Set the webhook of the number to the URL of its provider, or change the configuration.
    #[error("the workflow's organization does not use the provider that sent this")]
    #[status(400)]
    ProviderMismatch,

    /// The workflow ID in the inbound URL does not exist.
    ///
    /// # Causes
    /// The workflow was deleted, or the URL was copied from another one.
    ///
    /// # Resolution
    /// Copy the inbound URL from the workflow that is to answer.
    #[error("the inbound URL names no workflow")]
    #[status(404)]
    WorkflowNotFound,

    /// The telephony provider credentials are invalid.
    ///
    /// # Causes
    /// The account in the request is another than the one in the configuration, or its secret was
    /// changed.
    ///
    /// # Resolution
    /// Enter the credentials anew in the telephony configuration.
    #[error("the provider account is not the configured one")]
    #[status(403)]
    AccountValidationFailed,

    /// The phone number is not set up in the telephony account.
    ///
    /// # Resolution
    /// Add the number to a telephony configuration of the organization.
    #[error("the phone number belongs to no telephony configuration")]
    #[status(404)]
    PhoneNumberNotConfigured,

    /// Webhook signature verification failed: the request may be spoofed.
    ///
    /// # Causes
    /// The secret in the configuration is not the one that the provider signs with, a proxy
    /// changed the URL or the body, or somebody pretends to be the provider.
    ///
    /// # Resolution
    /// Compare the secrets. Where they are equal, look at what stands in between; where nothing
    /// does, take it for an attack.
    #[error("the webhook's signature is missing or wrong")]
    #[status(403)]
    SignatureValidationFailed,

    /// The organization has exceeded its usage quota.
    ///
    /// # Resolution
    /// Wait for the next period, or change to a plan that includes more.
    #[error("the organization's calls are used up")]
    #[status(402)]
    QuotaExceeded,

    /// Generic authentication failure with the telephony provider.
    ///
    /// # Causes
    /// The configuration has no credentials for the provider.
    ///
    /// # Resolution
    /// Enter them in the telephony configuration.
    #[error("there is nothing to authenticate with the telephony provider by")]
    #[status(403)]
    GeneralAuthFailed,
}
