//! The shapes that a table's errors are answered in.

use crate::declaration::{Entry, Spec, Table};
use crate::envelope::{Document, Template};
use serde_json::Value as Json;

/// The errors of a table that are answered in one shape; made by [`Table::shapes`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Shape {
    /// The shape.
    pub template: &'static Template,
    /// The errors, in the order of the table.
    pub specs: Vec<&'static Spec>,
}

impl Shape {
    /// The JSON Schema of their bodies: [`Template::schema`].
    #[must_use]
    pub fn schema(&self) -> Json {
        self.template.schema(self.specs.iter().copied())
    }
}

impl Table {
    /// Every error under the shape that it is answered in when this type is the outermost, the
    /// shapes in the order in which they are first needed.
    ///
    /// ```
    /// use api_error_core::envelope::{Node, Slot, Template};
    /// use api_error_core::{Entry, Spec, Status, Table};
    ///
    /// static CODE: Template = Template::json(Node::slot(Slot::Code));
    /// static ERRORS: Table = Table::new(
    ///     "billing::Error",
    ///     &[
    ///         Entry::Spec(Spec::new("Gone", "GONE", Status::GONE)),
    ///         Entry::Spec(Spec::new("Late", "LATE", Status::CONFLICT).envelope(&CODE)),
    ///         Entry::Spec(Spec::new("Lost", "LOST", Status::NOT_FOUND)),
    ///     ],
    /// );
    /// let shapes: Vec<Vec<_>> =
    ///     ERRORS.shapes().iter().map(|shape| shape.specs.iter().map(|s| s.code).collect()).collect();
    /// assert_eq!(shapes, [vec!["GONE", "LOST"], vec!["LATE"]]);
    /// ```
    #[must_use]
    pub fn shapes(&self) -> Vec<Shape> {
        let mut shapes = Vec::new();
        self.gather(self.template(), None, &mut shapes);
        shapes
    }

    fn gather(
        &self,
        outermost: &'static Template,
        named: Option<&'static Template>,
        shapes: &mut Vec<Shape>,
    ) {
        for entry in self.entries() {
            match entry {
                Entry::Inner(inner) => {
                    inner.table.gather(outermost, named.or(inner.envelope), shapes);
                }
                Entry::Spec(spec) => {
                    let template = named.or(spec.envelope).unwrap_or(outermost);
                    match shapes.iter_mut().find(|shape| shape.template == template) {
                        Some(shape) => shape.specs.push(spec),
                        None => shapes.push(Shape { template, specs: vec![spec] }),
                    }
                }
            }
        }
    }

    /// The JSON Schema (draft 2020-12) of every JSON body that an error of this type is answered
    /// with when the type is the outermost: of any of its [`shapes`](Table::shapes).
    ///
    /// ```
    /// use api_error_core::{Entry, Spec, Status, Table};
    ///
    /// static ERRORS: Table = Table::new(
    ///     "billing::Error",
    ///     &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))],
    /// );
    /// let schema = ERRORS.schema();
    /// assert_eq!(schema["title"], "Error");
    /// assert_eq!(schema["properties"]["code"]["enum"][0], "INVOICE_GONE");
    /// ```
    #[must_use]
    pub fn schema(&self) -> Json {
        let name = self.name.rsplit("::").next().unwrap_or(self.name);
        let mut document = Document::titled(name);
        let shapes = self.shapes();
        let json = shapes.iter().filter(|shape| shape.template.media_type.is_json());
        let bodies = json.map(|shape| document.body(shape.template, &shape.specs)).collect();
        document.any_of(bodies)
    }
}
