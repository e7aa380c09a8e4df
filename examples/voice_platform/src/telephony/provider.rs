//! The telephony providers that the platform works with.

use super::signature;
use axum::http::HeaderMap;

/// A telephony provider. One is recognized by the header that it signs with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Provider {
    Twilio,
    Plivo,
}

impl Provider {
    const ALL: [Self; 2] = [Self::Twilio, Self::Plivo];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Twilio => "twilio",
            Self::Plivo => "plivo",
        }
    }

    /// The form field that names the account at the provider.
    pub(crate) const fn account_field(self) -> &'static str {
        match self {
            Self::Twilio => "AccountSid",
            Self::Plivo => "ParentAuthID",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|provider| provider.name() == name)
    }

    /// The provider that a webhook claims to come from.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        Self::ALL.into_iter().find(|provider| headers.contains_key(provider.signature_header()))
    }

    /// Whether a webhook was signed with `token` by this provider.
    pub(crate) fn has_signed(
        self,
        token: &str,
        headers: &HeaderMap,
        url: &str,
        form: &[(String, String)],
    ) -> bool {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let sent = text(self.signature_header()).unwrap_or_default();
        match self {
            Self::Twilio => signature::twilio_is_valid(token, url, form, sent),
            Self::Plivo => text("x-plivo-signature-v3-nonce").is_some_and(|nonce| {
                sent.split(',').any(|one| signature::plivo_is_valid(token, url, form, nonce, one))
            }),
        }
    }

    const fn signature_header(self) -> &'static str {
        match self {
            Self::Twilio => "x-twilio-signature",
            Self::Plivo => "x-plivo-signature-v3",
        }
    }
}
