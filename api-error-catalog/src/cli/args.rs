//! What the command line takes.

use super::{completions, render};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

const STATUS: &str = "\
Exit status:
  0   nothing was found, or nothing but patches
  1   something was found: `diff` a minor change, `lint` a finding, `coverage` an
      error that was never answered, `explain` no such code
  2   `diff` found a breaking change
  64  it could not be done: wrong arguments, or a file that cannot be read

A service prints its catalog by one line:
  print!(\"{}\", api_error::catalog::Catalog::of::<AppError>().to_json());
";

pub(super) fn command() -> Command {
    Command::new("api-error")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Renders, compares, checks and explains the catalog of a service's errors.")
        .after_help(STATUS)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([render(), diff(), lint(), explain(), coverage(), merge(), completions()])
}

fn catalog() -> Arg {
    Arg::new("catalog")
        .value_name("CATALOG")
        .default_value("-")
        .help("The catalog as the service prints it: a file, or `-` for standard input")
}

fn render() -> Command {
    let formats = render::FORMATS
        .iter()
        .map(|format| clap::builder::PossibleValue::new(format.name).help(format.about));
    Command::new("render").about("Writes a catalog in another form").args([
        Arg::new("format")
            .long("format")
            .short('f')
            .value_name("FORMAT")
            .required(true)
            .value_parser(PossibleValuesParser::new(formats))
            .help("The form"),
        catalog(),
    ])
}

fn diff() -> Command {
    let about = "A catalog or a lock: a file, or `-` for standard input";
    Command::new("diff")
        .about("Tells what changed from one catalog to another, and whom it hurts")
        .after_help(
            "The exit status is 0 where nothing changed but texts, 1 where there is something \
             new, 2 where clients stop working.",
        )
        .args([
            Arg::new("old").value_name("OLD").required(true).help(about),
            Arg::new("new").value_name("NEW").required(true).help(about),
            Arg::new("allow")
                .long("allow")
                .value_name("CLASS")
                .value_parser(["minor", "breaking"])
                .help("Exits with 0 for changes up to this class"),
        ])
}

fn lint() -> Command {
    let list = |id: &'static str, help: &'static str| {
        Arg::new(id).long(id).value_name("LINT[:CODE]").action(ArgAction::Append).help(help)
    };
    Command::new("lint").about("Tells what a good contract has and this one lacks").args([
        list("allow", "Passes a lint over, everywhere or in the error of this code"),
        list("warn", "Looks for a lint that is off by default").value_name("LINT"),
        catalog(),
    ])
}

fn explain() -> Command {
    Command::new("explain").about("Tells all that is known of an error").args([
        Arg::new("code").value_name("CODE").required(true).help("Its code, or its number"),
        catalog().help("A catalog or a lock: a file, or `-` for standard input"),
    ])
}

fn coverage() -> Command {
    Command::new("coverage")
        .about("Tells which errors no test ever answered")
        .after_help(
            "Run the tests with `API_ERROR_COVERAGE` set to the absolute path of the folder, and \
             with the feature `coverage` of api-error.",
        )
        .args([
            Arg::new("notes").value_name("FOLDER").required(true).help("Where the notes are"),
            catalog().help("A catalog or a lock: a file, or `-` for standard input"),
            Arg::new("endpoints").long("endpoints").value_name("FILE").help(
                "The codes that each endpoint may answer, as JSON: {\"GET /invoices/{id}\": \
                 [\"INVOICE_NOT_FOUND\"]}",
            ),
        ])
}

fn merge() -> Command {
    Command::new("merge").about("Makes one catalog of those of several services").args([
        Arg::new("service")
            .long("service")
            .value_name("NAME")
            .required(true)
            .help("What answers all of them: `gateway`"),
        Arg::new("catalogs")
            .value_name("CATALOG")
            .required(true)
            .num_args(1..)
            .help("The catalogs: files, or `-` for standard input"),
    ])
}

fn completions() -> Command {
    Command::new("completions").about("Writes the completions of a shell").arg(completions::shell())
}

/// The one value of an argument that is required or has a default.
pub(super) fn one<'m>(args: &'m ArgMatches, id: &str) -> &'m str {
    args.get_one::<String>(id).map_or("", String::as_str)
}

/// All values of an argument.
pub(super) fn all<'m>(args: &'m ArgMatches, id: &str) -> impl Iterator<Item = &'m str> {
    args.get_many::<String>(id).into_iter().flatten().map(String::as_str)
}
