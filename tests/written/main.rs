//! Envelopes that no template can say, written by hand: XML, and chains of causes.

#[path = "../answer/mod.rs"]
mod answer;
mod causes;
mod xml;
