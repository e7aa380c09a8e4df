//! Secrets: API keys, passwords and session tokens.

mod password;
mod session;

use sha2::{Digest as _, Sha256};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub(crate) use password::{hash_password, password_matches};
pub use session::{Claims, Sessions};

/// How every API key begins: a leaked one is known for what it is.
pub(crate) const SECRET_PREFIX: &str = "vp_";

/// A new API key.
pub(crate) fn new_key() -> Result<String, getrandom::Error> {
    Ok(format!("{SECRET_PREFIX}{}", random_hex()?))
}

/// 32 random hexadecimal digits.
pub(crate) fn random_hex() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

/// What is stored of an API key. A key is random, so a fast hash without salt is enough.
pub(crate) fn hash(key: &[u8]) -> [u8; 32] {
    Sha256::digest(key).into()
}

/// The time since 1970.
pub(crate) fn now() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}
