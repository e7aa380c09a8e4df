//! Envelopes that no template can say, written by hand: XML, and chains of causes.

mod causes;
mod xml;
