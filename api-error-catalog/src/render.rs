//! What is made of a catalog.

mod typescript;
