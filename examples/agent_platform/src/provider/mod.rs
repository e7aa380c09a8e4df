//! The model provider: another service, asked over HTTP.

pub mod fake;

use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use ureq::http::StatusCode;

const PATIENCE: Duration = Duration::from_secs(10);
const LONGEST_ANSWER: u64 = 1 << 20;
const LONGEST_QUOTE: usize = 200;

/// A client of the provider.
#[derive(Debug, Clone)]
pub struct Provider {
    url: Arc<str>,
    agent: ureq::Agent,
}

/// Why the provider gave no completion.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    /// It was not reached, or the connection ended early.
    #[error("no answer from the model provider")]
    NoAnswer(#[source] ureq::Error),

    /// It answered with an error of its own.
    #[error("the model provider answered {status}: {quote}")]
    Refused {
        /// The status of its answer.
        status: StatusCode,
        /// How its answer begins.
        quote: String,
    },

    /// It answered with something that is no JSON.
    #[error("the model provider's answer is not JSON")]
    Garbled(#[source] serde_json::Error),

    /// It answered without a completion.
    #[error("the model provider's answer has no completion")]
    Empty,
}

/// A call of the provider that failed, and on whose behalf it was made.
#[derive(Debug, thiserror::Error)]
#[error("{step}prompt {prompt:?}, version {version}, model {model:?}")]
pub struct FailedCall {
    /// The step of the agent that was at it, as a beginning of the sentence; empty for a prompt.
    pub step: String,
    /// The prompt's ID.
    pub prompt: String,
    /// The prompt's version.
    pub version: i64,
    /// The model that was asked for.
    pub model: String,
    /// Why it failed.
    #[source]
    pub cause: ProviderError,
}

impl ProviderError {
    /// Whether the same request would be refused again: RFC 9110, section 15.5.
    pub(crate) fn is_final(&self) -> bool {
        matches!(self, Self::Refused { status, .. } if status.is_client_error()
            && *status != StatusCode::REQUEST_TIMEOUT
            && *status != StatusCode::TOO_MANY_REQUESTS)
    }
}

impl Provider {
    /// A client of the provider at this URL, which ends without a slash.
    #[must_use]
    pub fn at(url: &str) -> Self {
        // The provider is configured, so that a proxy of the environment would only hide it.
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .proxy(None)
            .build();
        Self { url: url.into(), agent: config.into() }
    }

    /// Lets a model complete a prompt. It blocks.
    pub(crate) fn complete(&self, model: &str, prompt: &str) -> Result<String, ProviderError> {
        let request = json!({ "model": model, "prompt": prompt }).to_string();
        let mut answer = self
            .agent
            .post(format!("{}/completions", self.url))
            .content_type("application/json")
            .send(request)
            .map_err(ProviderError::NoAnswer)?;
        let status = answer.status();
        let body = answer.body_mut().with_config().limit(LONGEST_ANSWER).lossy_utf8(true);
        let body = body.read_to_string().map_err(ProviderError::NoAnswer)?;
        if !status.is_success() {
            let quote = body.chars().take(LONGEST_QUOTE).collect();
            return Err(ProviderError::Refused { status, quote });
        }
        let answer: Value = serde_json::from_str(&body).map_err(ProviderError::Garbled)?;
        let completion = answer.get("completion").and_then(Value::as_str);
        completion.map(str::to_owned).ok_or(ProviderError::Empty)
    }
}
