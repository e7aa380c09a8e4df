//! Webhook signatures, as the providers document them.
//!
//! - Twilio: HMAC-SHA1 over the URL followed by every form field, sorted, as name and value.
//! - Plivo (V3): HMAC-SHA256 over the URL, the form fields in the same way, a dot and a nonce; the
//!   query is sorted, and a question mark stands before the fields even where there is no query.
//!
//! Both send the code in Base64. The comparison takes the same time wherever the two differ.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;
use hmac::Hmac;
use hmac::digest::{KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;

type Form = [(String, String)];

/// What Twilio sends as `X-Twilio-Signature`.
#[must_use]
pub fn twilio(token: &str, url: &str, form: &Form) -> String {
    sign::<Hmac<Sha1>>(token, &twilio_text(url, form))
}

/// What Plivo sends as `X-Plivo-Signature-V3` beside the nonce.
#[must_use]
pub fn plivo(token: &str, url: &str, form: &Form, nonce: &str) -> String {
    sign::<Hmac<Sha256>>(token, &plivo_text(url, form, nonce))
}

pub(super) fn twilio_is_valid(token: &str, url: &str, form: &Form, sent: &str) -> bool {
    verify::<Hmac<Sha1>>(token, &twilio_text(url, form), sent)
}

pub(super) fn plivo_is_valid(token: &str, url: &str, form: &Form, nonce: &str, sent: &str) -> bool {
    verify::<Hmac<Sha256>>(token, &plivo_text(url, form, nonce), sent.trim())
}

fn twilio_text(url: &str, form: &Form) -> String {
    format!("{url}{}", sorted_fields(form))
}

fn plivo_text(url: &str, form: &Form, nonce: &str) -> String {
    let (address, query) = url.split_once('?').unwrap_or((url, ""));
    let mut query: Vec<_> = query.split('&').filter(|pair| !pair.is_empty()).collect();
    query.sort_unstable();
    let mark = if query.is_empty() && form.is_empty() { "" } else { "?" };
    let dot = if query.is_empty() || form.is_empty() { "" } else { "." };
    format!("{address}{mark}{}{dot}{}.{nonce}", query.join("&"), sorted_fields(form))
}

fn sorted_fields(form: &Form) -> String {
    let mut fields: Vec<_> = form.iter().collect();
    fields.sort_unstable();
    fields.into_iter().flat_map(|(name, value)| [name.as_str(), value]).collect()
}

fn sign<M: Mac + KeyInit>(token: &str, text: &str) -> String {
    let code = keyed::<M>(token).map(|mac| mac.chain_update(text).finalize().into_bytes());
    code.map(|code| BASE64.encode(code)).unwrap_or_default()
}

fn verify<M: Mac + KeyInit>(token: &str, text: &str, sent: &str) -> bool {
    let Ok(code) = BASE64.decode(sent) else { return false };
    keyed::<M>(token).is_some_and(|mac| mac.chain_update(text).verify_slice(&code).is_ok())
}

fn keyed<M: Mac + KeyInit>(token: &str) -> Option<M> {
    <M as KeyInit>::new_from_slice(token.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(fields: &[(&str, &str)]) -> Vec<(String, String)> {
        fields.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    #[test]
    fn twilio_signs_as_in_its_documentation() {
        let form = form(&[
            ("Digits", "1234"),
            ("To", "+18005551212"),
            ("From", "+14158675309"),
            ("Caller", "+14158675309"),
            ("CallSid", "CA1234567890ABCDE"),
        ]);
        let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
        assert_eq!(twilio("12345", url, &form), "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
        assert!(twilio_is_valid("12345", url, &form, "RSOYDt4T1cUTdK1PDd93/VVr8B8="));
        assert!(!twilio_is_valid("12346", url, &form, "RSOYDt4T1cUTdK1PDd93/VVr8B8="));
        assert!(!twilio_is_valid("12345", url, &form, "not Base64"));
    }

    #[test]
    fn plivo_signs_as_its_own_library_does() {
        let form = form(&[("To", "+15550002222"), ("From", "+15557770000")]);
        let url = "https://voice.example/inbound/7";
        assert_eq!(
            plivo("token", url, &form, "12345"),
            "WIxnlzpxDXg51ETWr8pRo9Aa+cslu/UAi974CU56MxM="
        );
        assert_eq!(
            plivo("token", &format!("{url}?b=2&a=1"), &form, "12345"),
            "7oQsE1LLWxbnL+7Oh/eoK5cFvBYABUvFfLoVGszxofE="
        );
        assert_eq!(
            plivo("token", url, &[], "12345"),
            "cLlUVy+L/IMUBTaUg46NApBM4LAxE4xaugkPyx9s4BI="
        );
    }
}
