//! One catalog of several.

use super::failure::Failure;
use super::output::{WARNING, document};
use super::{FINE, args, input};
use crate::model::Catalog;
use crate::plain;
use clap::ArgMatches;
use std::io::Write as _;

pub(super) fn run(args: &ArgMatches) -> Result<u8, Failure> {
    let paths: Vec<_> = args::all(args, "catalogs").collect();
    if paths.iter().filter(|path| **path == "-").count() > 1 {
        return Err(Failure::new("several are standard input", "name files for the others"));
    }
    let catalogs: Vec<_> = paths.into_iter().map(input::catalog).collect::<Result<_, _>>()?;
    let all = Catalog::merge(args::one(args, "service"), catalogs);
    let mut stderr = anstream::stderr();
    for clash in all.clashes().iter().chain(&all.shared_codes()) {
        let told = clash.to_string();
        writeln!(stderr, "{WARNING}warning{WARNING:#}: {}", plain::line(&told))?;
    }
    document(&all.to_json())?;
    Ok(FINE)
}
