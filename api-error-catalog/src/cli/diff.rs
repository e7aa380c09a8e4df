//! What changed, and whom it hurts.

use super::failure::Failure;
use super::input::Document;
use super::output::{ERROR, NOTE, Output, WARNING};
use super::{BREAKING, FINE, FOUND, args};
use crate::contract::{Change, Class};
use clap::ArgMatches;

pub(super) fn run(args: &ArgMatches, out: &mut Output) -> Result<u8, Failure> {
    let (old, new) = (args::one(args, "old"), args::one(args, "new"));
    if old == "-" && new == "-" {
        return Err(Failure::new("both are standard input", "name a file for one of them"));
    }
    let changes = Document::read(old)?.lock().diff(&Document::read(new)?.lock());
    for change in &changes {
        let Change { kind, subject, message } = change;
        let style = match change.class() {
            Class::Breaking => ERROR,
            Class::Minor => WARNING,
            Class::Patch => NOTE,
        };
        out.told(style, change.class(), format_args!("{subject} {message} [{kind}]"));
        out.below(kind.help());
    }
    out.line(sum(&changes));
    Ok(status(&changes, args.get_one::<String>("allow").map(String::as_str)))
}

/// `1 breaking, 2 minor`, and what that makes of the version.
fn sum(changes: &[Change]) -> String {
    let count = |class| changes.iter().filter(|change| change.class() == class).count();
    let counts = [Class::Breaking, Class::Minor, Class::Patch].map(|class| (count(class), class));
    let told: Vec<_> =
        counts.iter().filter(|(n, _)| *n > 0).map(|(n, class)| format!("{n} {class}")).collect();
    if told.is_empty() { "nothing has changed".to_owned() } else { told.join(", ") }
}

fn status(changes: &[Change], allowed: Option<&str>) -> u8 {
    match (changes.iter().map(Change::class).max(), allowed) {
        (Some(Class::Breaking), None | Some("minor")) => BREAKING,
        (Some(Class::Minor), None) => FOUND,
        _ => FINE,
    }
}
