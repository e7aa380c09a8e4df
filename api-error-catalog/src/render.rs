//! Documents that are made of a catalog.

pub(crate) mod openapi;
