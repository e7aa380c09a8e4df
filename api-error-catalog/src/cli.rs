//! The command line `api-error`: renders, compares, checks and explains catalogs. It needs no service,
//! only what one printed.

mod args;
mod completions;
mod coverage;
mod diff;
mod explain;
mod failure;
mod input;
mod lint;
mod merge;
mod output;
mod render;

use self::failure::Failure;
use self::output::Output;
use clap::ArgMatches;
use std::process::ExitCode;

/// Nothing was found that anybody has to act on.
const FINE: u8 = 0;
/// Something was found.
const FOUND: u8 = 1;
/// Clients stop working.
const BREAKING: u8 = 2;
/// It could not be done: `EX_USAGE` of sysexits.h, which no answer has.
const FAILED: u8 = 64;

/// Does what the arguments of the process say.
#[must_use]
pub fn main() -> ExitCode {
    let matches = match args::command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // Where nobody reads it, there is nobody to tell so.
            _ = error.print();
            return ExitCode::from(if error.use_stderr() { FAILED } else { FINE });
        }
    };
    let mut out = Output::default();
    let done = run(&matches, &mut out);
    let done = done.and_then(|code| out.finish().map(|()| code).map_err(Failure::from));
    match done {
        Ok(code) => ExitCode::from(code),
        Err(failure) => ExitCode::from(failure.tell()),
    }
}

fn run(matches: &ArgMatches, out: &mut Output) -> Result<u8, Failure> {
    match matches.subcommand() {
        Some(("render", args)) => render::run(args),
        Some(("diff", args)) => diff::run(args, out),
        Some(("lint", args)) => lint::run(args, out),
        Some(("explain", args)) => explain::run(args, out),
        Some(("coverage", args)) => coverage::run(args, out),
        Some(("merge", args)) => merge::run(args),
        Some(("completions", args)) => completions::run(args),
        // clap demands one of them.
        _ => Ok(FAILED),
    }
}
