//! Pages for people: what is not the reference of one item.
//!
//! - [`by_hand`](crate::by_hand): the same error without the derive
//! - [`envelopes`]: choosing a shape for the body, or writing one down
//! - [`shapes`]: the shapes of well-known APIs
//! - [`safety`]: what a client is told, and what is for the log
//! - [`logging`]: the event of an answered error
//! - [`endpoints`]: what one endpoint can fail with
#![cfg_attr(feature = "catalog", doc = "- [`catalog`]: the error table as data, and its lints")]
#![cfg_attr(feature = "catalog", doc = "- [`pages`]: the table as Markdown, as HTML and at a path")]
#![cfg_attr(feature = "catalog", doc = "- [`typescript`]: a client's types and parser")]
#![cfg_attr(feature = "client", doc = "- [`reading`]: an answer read back by a client")]
#![cfg_attr(
    feature = "catalog",
    doc = "- [`openapi`]: what operations fail with, in an OpenAPI document"
)]
#![cfg_attr(
    feature = "tower",
    doc = "- [`context`]: what an error's answer can say of its request"
)]
#![cfg_attr(
    feature = "golden",
    doc = "- [`contract`]: what a service must go on answering, and what changed"
)]
#![cfg_attr(
    all(feature = "catalog", feature = "coverage", feature = "tower"),
    doc = "- [`coverage`]: which errors no test ever answers"
)]
#![cfg_attr(feature = "catalog", doc = "- [`command_line`]: the catalog without the service")]

#[doc = include_str!("guide/envelopes.md")]
pub mod envelopes {}

#[doc = include_str!("guide/shapes.md")]
pub mod shapes {}

#[doc = include_str!("guide/safety.md")]
pub mod safety {}

#[doc = include_str!("guide/logging.md")]
pub mod logging {}

#[doc = include_str!("guide/endpoints.md")]
pub mod endpoints {}

#[cfg(feature = "catalog")]
#[doc = include_str!("guide/catalog.md")]
pub mod catalog {}
#[cfg(feature = "catalog")]
#[doc = include_str!("guide/pages.md")]
pub mod pages {}
#[cfg(feature = "catalog")]
#[doc = include_str!("guide/typescript.md")]
pub mod typescript {}

#[cfg(feature = "client")]
#[doc = include_str!("guide/reading.md")]
pub mod reading {}

#[cfg(feature = "catalog")]
#[doc = include_str!("guide/openapi.md")]
pub mod openapi {}

#[cfg(feature = "tower")]
#[doc = include_str!("guide/context.md")]
pub mod context {}

#[cfg(feature = "golden")]
#[doc = include_str!("guide/contract.md")]
pub mod contract {}

#[cfg(all(feature = "catalog", feature = "coverage", feature = "tower"))]
#[doc = include_str!("guide/coverage.md")]
pub mod coverage {}

#[cfg(feature = "catalog")]
#[doc = include_str!("guide/command_line.md")]
pub mod command_line {}
