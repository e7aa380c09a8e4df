//! What a shape of `envelope!` derives by itself gives way to what its attributes derive.

use api_error::envelope;
use api_error::envelope::Envelope;
use std::fmt::Debug;
use std::hash::Hash;

envelope! {
    struct Plain { "code": code }

    #[derive(Debug, Clone, Copy)]
    #[derive(Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
    struct All { "code": code }

    #[derive(::std::fmt::Debug, PartialEq)]
    struct Shown = code;

    #[derive(std::clone::Clone)]
    struct Cloned = code;
}

fn is_a_shape<T: Envelope + Copy + Debug>(shape: T) -> String {
    format!("{shape:?}")
}

#[test]
fn every_shape_is_clone_copy_and_debug() {
    let shapes = [is_a_shape(Plain), is_a_shape(All), is_a_shape(Shown), is_a_shape(Cloned)];
    assert_eq!(shapes, ["Plain", "All", "Shown", "Cloned"]);
}

#[test]
fn a_shape_may_derive_more() {
    fn is_a_key<T: Default + Ord + Hash>(_: T) {}
    is_a_key(All);
    assert_eq!(Shown, Shown);
}
