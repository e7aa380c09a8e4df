//! Session tokens: JSON Web Tokens (RFC 7519) signed with HMAC-SHA256.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::time::Duration;

/// What a session token says of its bearer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// The user's ID.
    pub user_id: i64,
    /// The organization that the user belongs to.
    pub organization_id: i64,
    /// When the token ends, in seconds since 1970.
    pub exp: u64,
}

/// Issues session tokens and knows its own again.
#[derive(Clone)]
pub struct Sessions {
    key: Hmac<Sha256>,
}

impl Sessions {
    /// How long a token lasts.
    pub const LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

    const HEADER: &str = r#"{"alg":"HS256","typ":"JWT"}"#;

    /// Sessions that end with the process, as nobody else ever learns the key.
    ///
    /// # Errors
    /// When the operating system has no randomness.
    pub fn new() -> Result<Self, getrandom::Error> {
        let mut key = [0; 64];
        getrandom::fill(&mut key)?;
        Ok(Self { key: Hmac::new(&key.into()) })
    }

    /// A token with these claims.
    #[must_use]
    pub fn issue(&self, claims: Claims) -> String {
        let claims = serde_json::json!(claims).to_string();
        let signed = format!("{}.{}", BASE64.encode(Self::HEADER), BASE64.encode(claims));
        let signature = self.key.clone().chain_update(&signed).finalize().into_bytes();
        format!("{signed}.{}", BASE64.encode(signature))
    }

    /// The claims of a token that was issued here and has not ended `now`, in time since 1970.
    ///
    /// The algorithm named in the token is not looked at: there is only this one.
    #[must_use]
    pub fn verify(&self, token: &str, now: Duration) -> Option<Claims> {
        let (signed, signature) = token.rsplit_once('.')?;
        let signature = BASE64.decode(signature).ok()?;
        self.key.clone().chain_update(signed).verify_slice(&signature).ok()?;
        let (_, claims) = signed.split_once('.')?;
        let claims: Claims = serde_json::from_slice(&BASE64.decode(claims).ok()?).ok()?;
        (now.as_secs() < claims.exp).then_some(claims)
    }
}

impl std::fmt::Debug for Sessions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sessions").finish_non_exhaustive()
    }
}
