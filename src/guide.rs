//! Pages for people: what is not the reference of one item.
//!
//! - [`by_hand`](crate::by_hand): the same error without the derive
//! - [`envelopes`]: choosing a shape for the body, or writing one down
//! - [`shapes`]: the shapes of well-known APIs
//! - [`safety`]: what a client is told, and what is for the log
//! - [`logging`]: the event of an answered error
#![cfg_attr(feature = "catalog", doc = "- [`typescript`]: a client's types and parser")]
#![cfg_attr(feature = "client", doc = "- [`reading`]: an answer read back by a client")]
#![cfg_attr(
    feature = "tower",
    doc = "- [`context`]: what an error's answer can say of its request"
)]

#[doc = include_str!("guide/envelopes.md")]
pub mod envelopes {}

#[doc = include_str!("guide/shapes.md")]
pub mod shapes {}

#[doc = include_str!("guide/safety.md")]
pub mod safety {}

#[doc = include_str!("guide/logging.md")]
pub mod logging {}

#[cfg(feature = "catalog")]
#[doc = include_str!("guide/typescript.md")]
pub mod typescript {}

#[cfg(feature = "client")]
#[doc = include_str!("guide/reading.md")]
pub mod reading {}

#[cfg(feature = "tower")]
#[doc = include_str!("guide/context.md")]
pub mod context {}
