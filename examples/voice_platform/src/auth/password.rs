//! Passwords. Hashing one takes long on purpose.

use crate::blocking;
use crate::errors::{AccountError, AppError};
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Argon2, PasswordHash};

/// The hash of a password, with its salt and cost.
pub(crate) async fn hash_password(password: String) -> Result<String, AppError> {
    let hash = move || Argon2::default().hash_password(password.as_bytes());
    let hash: PasswordHash = blocking::run(hash).await?.map_err(AccountError::Hashing)?;
    Ok(hash.to_string())
}

/// Whether a password has this hash.
pub(crate) async fn password_matches(password: String, hash: String) -> Result<bool, AppError> {
    let verify = move || {
        let hash = PasswordHash::new(&hash);
        let verify = |hash| Argon2::default().verify_password(password.as_bytes(), &hash);
        hash.is_ok_and(|hash| verify(hash).is_ok())
    };
    Ok(blocking::run(verify).await?)
}
