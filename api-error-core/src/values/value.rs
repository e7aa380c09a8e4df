//! Public values: anything that serializes, behind one dyn-compatible trait.

mod finite;

use serde::Serialize;

/// A public value: anything that implements [`serde::Serialize`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent to a client",
    label = "this does not implement `serde::Serialize`",
    note = "a public field is written as JSON: derive `serde::Serialize` on its type"
)]
pub trait Value {
    /// Writes it as JSON, at the end of `out`.
    ///
    /// # Errors
    ///
    /// What its `Serialize` says; `out` may then end in a part of it.
    fn write_json(&self, out: &mut Vec<u8>) -> serde_json::Result<()>;

    /// Whether JSON can say every number in it. One that it cannot (NaN, an infinity) is written as
    /// `null`.
    fn is_finite(&self) -> bool;
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> Value for T {
    fn write_json(&self, out: &mut Vec<u8>) -> serde_json::Result<()> {
        serde_json::to_writer(out, self)
    }

    fn is_finite(&self) -> bool {
        finite::is_finite(self)
    }
}
