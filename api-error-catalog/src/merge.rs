//! The tables of several services in one.

use crate::model::{Catalog, Origin, Retired, Row, Shape};
use std::collections::{HashMap, HashSet};

impl Catalog {
    /// What several services answer, as one catalog: that of a gateway, which is called this. Each
    /// error keeps the service of its origin; one that is in several catalogs stays one.
    ///
    /// A shape is renamed where another one of another catalog has its name. Codes that several
    /// services use are told by [`shared_codes`](Catalog::shared_codes).
    ///
    /// ```
    /// use api_error_catalog::Catalog;
    /// # use api_error_core::{Entry, Spec, Status, Table};
    /// # static ERRORS: Table =
    /// #     Table::new("shop::Error", &[Entry::Spec(Spec::new("Gone", "GONE", Status::GONE))]);
    /// let [billing, stock] = ["billing", "stock"].map(|name| Catalog::new(name).table(&ERRORS));
    /// let all = Catalog::merge("gateway", [billing, stock]);
    /// assert_eq!(all.errors[1].origin.service, "stock");
    /// assert_eq!(
    ///     all.shared_codes()[0].to_string(),
    ///     "code GONE is used by shop::Error::Gone of billing and by shop::Error::Gone of stock",
    /// );
    /// ```
    #[must_use]
    pub fn merge(service: impl Into<String>, catalogs: impl IntoIterator<Item = Catalog>) -> Self {
        let mut all = Catalog::new(service);
        let (mut names, mut rows) = (Names::default(), Rows::default());
        for catalog in catalogs {
            let renamed = names.of(catalog.shapes, &mut all.shapes);
            for mut row in catalog.errors {
                rename(&mut row, &renamed);
                rows.add(row, &mut all.errors);
            }
            all.retired.extend(catalog.retired.into_iter().map(|mut retired: Retired| {
                rename(&mut retired.was, &renamed);
                retired
            }));
        }
        all
    }
}

fn rename(row: &mut Row, renamed: &HashMap<String, String>) {
    for answer in &mut row.answers {
        if let Some(name) = renamed.get(&answer.shape) {
            answer.shape.clone_from(name);
        }
    }
}

/// The names of shapes, each given once.
#[derive(Default)]
struct Names {
    known: HashMap<Shape, String>,
    taken: HashSet<String>,
    /// The number that was last put behind a name.
    last: HashMap<String, u32>,
}

impl Names {
    /// Adds the shapes of a catalog, and says what those are called that cannot keep their names.
    fn of(&mut self, shapes: Vec<Shape>, all: &mut Vec<Shape>) -> HashMap<String, String> {
        let mut renamed = HashMap::new();
        for mut shape in shapes {
            let before = shape.name.clone();
            let name = match self.known.get(&shape) {
                Some(name) => name.clone(),
                None => self.free(&before),
            };
            if self.known.insert(shape.clone(), name.clone()).is_none() {
                shape.name.clone_from(&name);
                all.push(shape);
            }
            if name != before {
                renamed.insert(before, name);
            }
        }
        renamed
    }

    fn free(&mut self, base: &str) -> String {
        let mut name = base.to_owned();
        while !self.taken.insert(name.clone()) {
            let number = self.last.entry(base.to_owned()).or_insert(1);
            *number += 1;
            name = format!("{base}{number}");
        }
        name
    }
}

/// The errors that are known, by what is said of them.
#[derive(Default)]
struct Rows(HashMap<(Origin, String), usize>);

impl Rows {
    /// Adds an error. Of one that is here already, what it answers in another shape is added; one that
    /// is here otherwise, from another version of its service, is another.
    fn add(&mut self, row: Row, all: &mut Vec<Row>) {
        let key = (row.origin.clone(), row.code.clone());
        let known = self.0.get(&key).and_then(|at| all.get_mut(*at));
        if let Some(known) = known.filter(|known| is_same(known, &row)) {
            let shapes: HashSet<_> = known.answers.iter().map(|a| a.shape.clone()).collect();
            known.answers.extend(row.answers.into_iter().filter(|a| !shapes.contains(&a.shape)));
        } else {
            self.0.insert(key, all.len());
            all.push(row);
        }
    }
}

/// Whether two rows say the same, their answers aside.
fn is_same(a: &Row, b: &Row) -> bool {
    let without = |row: &Row| Row { answers: Vec::new(), ..row.clone() };
    without(a) == without(b)
}
