//! Telephony: outbound calls, and the webhooks of inbound ones.

mod inbound;
mod outbound;
mod provider;
pub mod signature;

pub(crate) use inbound::{Webhook, accept};
pub(crate) use outbound::{CallRequest, place};
pub(crate) use provider::Provider;
