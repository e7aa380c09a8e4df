//! Documents that are made of a catalog, and of nothing else.

#[cfg(test)]
mod agreement;
mod answer;
mod facts;
#[cfg(feature = "html")]
pub(crate) mod html;
mod link;
mod markdown;
mod names;
pub(crate) mod openapi;
mod typescript;
mod visible;
