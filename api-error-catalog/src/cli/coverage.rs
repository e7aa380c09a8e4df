//! Which errors no test answers.

use super::failure::Failure;
use super::input::{self, Document};
use super::output::{BOLD, ERROR, NOTE, Output, WARNING};
use super::{FINE, FOUND, args};
use crate::coverage::{Coverage, Endpoints};
use clap::ArgMatches;

pub(super) fn run(args: &ArgMatches, out: &mut Output) -> Result<u8, Failure> {
    let catalog = Document::read(args::one(args, "catalog"))?.catalog();
    let coverage = Coverage::read(args::one(args, "notes"))
        .map_err(|error| Failure::new(error, "give the folder that `API_ERROR_COVERAGE` named"))?;
    let endpoints = args.get_one::<String>("endpoints").map(|path| endpoints(path)).transpose()?;

    let unanswered = coverage.unanswered(&catalog);
    for row in &unanswered {
        out.told(WARNING, "never answered", &row.code);
        out.below(format_args!("at {}", row.origin));
    }
    let beyond = endpoints.as_ref().map(|endpoints| coverage.beyond(endpoints)).unwrap_or_default();
    for note in &beyond {
        out.told(ERROR, "not in its part of the table", note);
        out.below(format_args!("at {}", note.origin()));
    }
    for note in coverage.undeclared(&catalog) {
        out.told(NOTE, "not in the table", note);
        out.below(format_args!("at {}", note.origin()));
    }
    let all = catalog.errors.len();
    out.told(BOLD, "answered", format_args!("{} of {all} errors", all - unanswered.len()));
    Ok(if unanswered.is_empty() && beyond.is_empty() { FINE } else { FOUND })
}

fn endpoints(path: &str) -> Result<Endpoints, Failure> {
    Endpoints::from_json(&input::text(path)?).map_err(|error| {
        Failure::new(format!("{path}: {error}"), "give each endpoint the list of its codes")
    })
}
