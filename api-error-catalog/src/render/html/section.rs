//! What the template of a section is given.

use super::prose;
use crate::model::{Catalog, Retired, Row};
use crate::render::answer::{self, Shown};
use crate::render::facts::{self, HeaderFacts, ParamFacts};
use crate::render::link;
use crate::render::names::Names;
use crate::render::visible::line;

/// An error as its section shows it.
#[derive(Debug)]
pub(super) struct Section {
    /// The section's id.
    pub(super) id: String,
    pub(super) code: String,
    /// `402`
    pub(super) status: u16,
    /// `402 Payment Required`
    pub(super) status_text: String,
    /// Whether the status is decided at run time.
    pub(super) status_varies: bool,
    pub(super) title: String,
    pub(super) number: Option<i64>,
    pub(super) category: Option<String>,
    pub(super) message: Option<(String, bool)>,
    /// HTML, as are causes and resolution.
    pub(super) description: String,
    pub(super) causes: String,
    pub(super) resolution: String,
    pub(super) retry: String,
    pub(super) retryable: bool,
    pub(super) details: Option<String>,
    pub(super) issues: bool,
    pub(super) params: Vec<ParamFacts>,
    pub(super) headers: Vec<HeaderFacts>,
    pub(super) answers: Vec<Shown>,
    pub(super) docs: Option<String>,
    pub(super) origin: String,
    /// What distinguishes it from others by where it comes from: its service, where there are several, else
    /// its type.
    pub(super) group: String,
    /// What is said of one that is no longer answered.
    pub(super) retired: Option<String>,
}

/// Every error of a catalog, those that are no longer answered last.
pub(super) fn all(catalog: &Catalog) -> Vec<Section> {
    matching(catalog, |_| true)
}

/// The errors of a code: one, unless the catalog is of several services.
pub(super) fn of_code(catalog: &Catalog, code: &str) -> Vec<Section> {
    matching(catalog, |row| row.code == code)
}

fn matching(catalog: &Catalog, wanted: impl Fn(&Row) -> bool) -> Vec<Section> {
    let services = facts::has_several_services(catalog);
    let mut names = Names::default();
    let answered = catalog.errors.iter().map(|row| (row, None));
    let retired = catalog.retired.iter().map(|retired| (&retired.was, Some(retired)));
    let rows = answered.chain(retired).filter(|(row, _)| wanted(row));
    rows.map(|(row, retired)| {
        let section = Section::of(row, services);
        Section { id: names.unique(section.id), retired: retired.map(self::retired), ..section }
    })
    .collect()
}

impl Section {
    fn of(row: &Row, several_services: bool) -> Self {
        let answers = answer::all(row);
        Section {
            id: id(&row.code),
            code: line(&row.code),
            status: row.status,
            status_text: facts::status(row),
            status_varies: row.status_varies,
            title: line(&row.title),
            number: row.number,
            category: row.category.as_deref().map(line),
            message: facts::message(row),
            description: prose::html(&row.description),
            causes: prose::html(&row.causes),
            resolution: prose::html(&row.resolution),
            retry: facts::retry(row),
            retryable: row.is_retryable(),
            details: row.details.as_deref().map(line),
            issues: row.issues,
            params: facts::params(row),
            headers: facts::headers(row, &answers),
            answers,
            docs: row.docs.clone().filter(|docs| link::is_safe(docs)),
            origin: facts::origin(row),
            group: line(if several_services { &row.origin.service } else { &row.origin.ty }),
            retired: None,
        }
    }

    /// `4xx`
    pub(super) fn class(&self) -> String {
        format!("{}xx", self.status / 100)
    }
}

/// The id of a code. Well-formed codes are their own.
fn id(code: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-.~:@!$*/".contains(c);
    let id: String = line(code).chars().map(|c| if is_plain(c) { c } else { '-' }).collect();
    if id.is_empty() { "-".to_owned() } else { id }
}

fn retired(retired: &Retired) -> String {
    match &retired.since {
        Some(version) => format!("No longer answered since {}.", line(version)),
        None => "No longer answered.".to_owned(),
    }
}
