//! Completions of shells.

use super::failure::Failure;
use super::output::document;
use super::{FINE, args};
use clap::{Arg, ArgMatches, value_parser};
use clap_complete::Shell;

pub(super) fn shell() -> Arg {
    Arg::new("shell")
        .value_name("SHELL")
        .required(true)
        .value_parser(value_parser!(Shell))
        .help("The shell")
}

pub(super) fn run(args: &ArgMatches) -> Result<u8, Failure> {
    if let Some(shell) = args.get_one::<Shell>("shell") {
        let mut script = Vec::new();
        clap_complete::generate(*shell, &mut args::command(), "api-error", &mut script);
        document(&String::from_utf8_lossy(&script))?;
    }
    Ok(FINE)
}
