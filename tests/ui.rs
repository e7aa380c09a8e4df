//! What the derive says of every mistake. One file each; `TRYBUILD=overwrite` updates the texts.

#[test]
fn every_mistake_is_told() {
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}
