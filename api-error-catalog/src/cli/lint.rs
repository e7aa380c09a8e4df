//! What a good contract has and this one lacks.

use super::failure::Failure;
use super::output::{BOLD, ERROR, Output, WARNING};
use super::{FINE, FOUND, args, input};
use crate::lint::{Finding, Lint, Lints};
use clap::ArgMatches;

pub(super) fn run(args: &ArgMatches, out: &mut Output) -> Result<u8, Failure> {
    let lints = lints(args)?;
    let catalog = input::catalog(args::one(args, "catalog"))?;
    let (clashes, findings) = (catalog.clashes(), lints.check(&catalog));
    for clash in &clashes {
        out.told(ERROR, "error", clash);
        out.below("help: give one of them another code");
    }
    for Finding { lint, code, origin, message } in &findings {
        out.told(WARNING, "warning", format_args!("{code} {message} [{lint}]"));
        out.below(format_args!("at {origin}"));
        out.below(format_args!("help: {}", lint.help()));
    }
    let found = clashes.len() + findings.len();
    out.told(BOLD, "found", format_args!("{found} in {} errors", catalog.errors.len()));
    Ok(if found == 0 { FINE } else { FOUND })
}

fn lints(args: &ArgMatches) -> Result<Lints, Failure> {
    let mut lints = Lints::default();
    for allowed in args::all(args, "allow") {
        lints = match allowed.split_once(':') {
            Some((name, code)) => lints.allow_in(named(name)?, code),
            None => lints.allow(named(allowed)?),
        };
    }
    for name in args::all(args, "warn") {
        lints = lints.warn(named(name)?);
    }
    Ok(lints)
}

fn named(name: &str) -> Result<Lint, Failure> {
    Lint::named(name).ok_or_else(|| {
        let all: Vec<_> = Lint::ALL.iter().map(|lint| lint.name()).collect();
        let what = format!("no lint is called `{name}`");
        Failure::new(what, format!("the lints are {}", all.join(", ")))
    })
}
