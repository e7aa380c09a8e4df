//! What the templates of the pages are given.

use super::policy;
use super::section::{self, Section};
use crate::model::Catalog;
use crate::render::facts;
use crate::render::visible::line;
use askama::Template;
use std::collections::BTreeMap;

/// How many sections a browser lays out at once: those of one screen and some more. A key in the
/// search then costs what is seen, and not what is there.
const CHUNK: usize = 25;

/// What every page has around its contents.
#[derive(Debug)]
pub(super) struct Frame {
    service: String,
    version: Option<String>,
    policy: &'static str,
    style: &'static str,
    script: &'static str,
}

impl Frame {
    fn of(catalog: &Catalog) -> Self {
        Frame {
            service: line(&catalog.service),
            version: catalog.version.as_deref().map(line),
            policy: policy::of_page(),
            style: policy::STYLE,
            script: policy::SCRIPT,
        }
    }
}

/// All errors on one page.
#[derive(Debug, Template)]
#[template(path = "errors.html")]
pub(super) struct ErrorsPage {
    frame: Frame,
    sections: Vec<Section>,
    /// Each status that is answered, with its phrase.
    statuses: BTreeMap<u16, String>,
    classes: Vec<(&'static str, &'static str)>,
    /// What `group` of a section may be, in the order of the catalog, and what that is called.
    groups: Vec<String>,
    grouped_by: &'static str,
}

impl ErrorsPage {
    pub(super) fn of(catalog: &Catalog) -> Self {
        let sections = section::all(catalog);
        let statuses: BTreeMap<_, _> =
            sections.iter().map(|error| (error.status, error.status_text.clone())).collect();
        let mut classes = vec![("4xx", "4xx, the request"), ("5xx", "5xx, the service")];
        classes.retain(|(class, _)| sections.iter().any(|error| error.class() == *class));
        let mut groups: Vec<_> = sections.iter().map(|error| error.group.clone()).collect();
        let mut seen = std::collections::HashSet::new();
        groups.retain(|group| seen.insert(group.clone()));
        let services = facts::has_several_services(catalog);
        ErrorsPage {
            frame: Frame::of(catalog),
            statuses,
            classes,
            groups,
            grouped_by: if services { "Service" } else { "Type" },
            sections,
        }
    }
}

impl ErrorsPage {
    /// What is laid out, shown and hidden together.
    fn chunks(&self) -> std::slice::Chunks<'_, Section> {
        self.sections.chunks(CHUNK)
    }
}

/// A code on a page of its own.
#[derive(Debug, Template)]
#[template(path = "error.html")]
pub(super) struct ErrorPage {
    frame: Frame,
    code: String,
    sections: Vec<Section>,
    /// The address of the page of all, from here.
    all: String,
}

impl ErrorPage {
    pub(super) fn of(catalog: &Catalog, code: &str) -> Self {
        ErrorPage {
            frame: Frame::of(catalog),
            code: line(code),
            sections: section::of_code(catalog, code),
            all: up(code),
        }
    }
}

/// Nothing is known of a code.
#[derive(Debug, Template)]
#[template(path = "missing.html")]
pub(super) struct MissingPage {
    frame: Frame,
    code: String,
    all: String,
}

impl MissingPage {
    pub(super) fn of(catalog: &Catalog, code: &str) -> Self {
        MissingPage { frame: Frame::of(catalog), code: line(code), all: up(code) }
    }
}

/// From the page of a code to that of all, wherever they are served.
fn up(code: &str) -> String {
    match code.matches('/').count() {
        0 => "./".to_owned(),
        slashes => "../".repeat(slashes),
    }
}
