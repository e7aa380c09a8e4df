//! The shape of an answer's body, as data.

mod hidden;
mod problem;
mod schema;

pub use self::problem::Problem;
pub use crate::declaration::{Body, HeaderTemplate, Template};
pub use crate::grammar::slot::{Datum, Format, IssueSlot, ParamSlot, Slot, Which};
pub use crate::language::{Element, Joined, MediaType, Member, Node, Split, Test, Tree};

pub use self::hidden::params_are_sent;
pub(crate) use self::schema::Document;

/// A shape that errors are answered in: `#[api_error(envelope = Acme)]` names a type of this trait.
///
/// ```
/// use api_error_core::envelope::{Envelope, Member, Node, Slot, Template};
///
/// /// `{"ok": false, "error": "quota_exceeded"}`
/// struct Acme;
///
/// impl Envelope for Acme {
///     const TEMPLATE: &'static Template = &Template::json(Node::Object(&[
///         Member::new("ok", Node::Json("false")),
///         Member::new("error", Node::slot(Slot::Code)),
///     ]));
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an envelope",
    note = "an envelope implements `api_error::envelope::Envelope`, such as `api_error::envelope::Problem`"
)]
pub trait Envelope {
    /// The shape.
    const TEMPLATE: &'static Template;
}
