//! Shapes of a catalog, each under a name of its own.

use super::place::Layout;
use crate::model::Shape;
use api_error_core::envelope::Template;
use std::collections::HashMap;

/// The shapes of a catalog while it is made.
pub(super) struct Shapes<'c> {
    shapes: &'c mut Vec<Shape>,
    /// The names of those that were met. One constant may stand in several places.
    met: HashMap<*const Template, String>,
}

impl<'c> Shapes<'c> {
    pub(super) fn of(shapes: &'c mut Vec<Shape>) -> Self {
        Shapes { shapes, met: HashMap::new() }
    }

    /// The name of a shape, which is added if it is new.
    pub(super) fn name_of(&mut self, template: &'static Template) -> String {
        if let Some(name) = self.met.get(&std::ptr::from_ref(template)) {
            return name.clone();
        }
        let name = self.add(template);
        self.met.insert(template, name.clone());
        name
    }

    fn add(&mut self, template: &Template) -> String {
        let Layout { places, constants, optional, .. } = Layout::of(&template.body);
        let mut shape = Shape {
            name: template.name.unwrap_or("Error").to_owned(),
            media_type: template.media_type.as_str().to_owned(),
            transport: template.transport.map(|status| status.as_u16()),
            headers: template.headers.iter().map(|header| header.name.to_owned()).collect(),
            places,
            constants,
            optional,
        };
        let base = shape.name.clone();
        let mut number = 1;
        while let Some(other) = self.shapes.iter().find(|other| other.name == shape.name) {
            if *other == shape {
                return shape.name;
            }
            number += 1;
            shape.name = format!("{base}{number}");
        }
        let name = shape.name.clone();
        self.shapes.push(shape);
        name
    }
}
