//! What goes wrong with accounts and their API keys.

use api_error::ApiError;

/// An account, or one of its API keys, cannot be changed as asked.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum AccountError {
    /// The email already belongs to a user.
    ///
    /// # Causes
    /// The person signed up before, perhaps by an invitation.
    ///
    /// # Resolution
    /// Log in with it, or register another email.
    #[error("Email already registered")]
    #[status(409)]
    EmailTaken,

    /// No API key has this ID.
    ///
    /// # Causes
    /// The key was deleted, or the ID is that of something else.
    ///
    /// # Resolution
    /// List the keys, and take the ID from there.
    #[error("API key with id {id} not found")]
    #[status(404)]
    UnknownKey {
        /// The ID that was asked for.
        id: i64,
    },

    /// The API key belongs to another organization.
    ///
    /// # Causes
    /// The caller's credentials are valid, and of another organization than the key.
    ///
    /// # Resolution
    /// Use credentials of the organization that has the key.
    #[error("You do not have access to this API key")]
    #[status(403)]
    ForeignKey,

    /// The password could not be hashed.
    ///
    /// # Resolution
    /// Send the request again, with a longer pause each time.
    #[error("hashing a password: {0}")]
    #[status(500)]
    Hashing(argon2::password_hash::Error),

    /// The operating system has no randomness for a new secret.
    ///
    /// # Resolution
    /// Send the request again, with a longer pause each time.
    #[error("randomness: {0}")]
    #[status(500)]
    Entropy(#[from] getrandom::Error),
}
