//! Times rustc on an enum of many errors, with thiserror alone and with our derive beside it.
//!
//! Cargo calls rustc through this binary (`RUSTC_WRAPPER`), so the times are rustc's alone, with
//! the arguments that cargo gives it.

#![allow(clippy::print_stdout, reason = "that is what a bench is for")]

use std::env;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant, SystemTime};

const VARIANTS: usize = 200;
const ROUNDS: usize = 15;
/// Where the wrapper leaves the time of the last crate in question.
const TIME_FILE: &str = "API_ERROR_BENCH_TIME_FILE";
const PLAIN: &str = "errors_thiserror";
const DERIVED: &str = "errors_derived";

fn main() -> io::Result<ExitCode> {
    if let Some(file) = env::var_os(TIME_FILE) {
        return wrap(Path::new(&file));
    }
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check_time");
    write_workspace(&root)?;
    println!("{VARIANTS} variants, {ROUNDS} rounds, median (fastest) of rustc in ms\n");
    println!("{:<14}{:>18}{:>18}{:>9}", "", "thiserror", "and ApiError", "ratio");
    for command in ["check", "build"] {
        compare(&root, command)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn compare(root: &Path, command: &str) -> io::Result<()> {
    let (mut plain, mut derived) = (Vec::new(), Vec::new());
    // The first round builds the dependencies.
    for round in 0..=ROUNDS {
        let times = (time(root, command, PLAIN)?, time(root, command, DERIVED)?);
        if round > 0 {
            plain.push(times.0);
            derived.push(times.1);
        }
    }
    let mut ratios: Vec<_> = plain.iter().zip(&derived).map(|(p, d)| d / p).collect();
    println!(
        "cargo {command:<8}{:>18}{:>18}{:>9.2}",
        spread(&mut plain),
        spread(&mut derived),
        median(&mut ratios),
    );
    Ok(())
}

fn spread(times: &mut [f64]) -> String {
    let median = median(times);
    format!("{median:.0} ({:.0})", times[0])
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Has cargo compile the crate anew, and returns how many milliseconds rustc took.
fn time(root: &Path, command: &str, name: &str) -> io::Result<f64> {
    let source = root.join(name).join("lib.rs");
    File::options().write(true).open(source)?.set_modified(SystemTime::now())?;
    let file = root.join("time");
    let output = Command::new(env!("CARGO"))
        .args([command, "--offline", "--quiet", "--package", name])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        // Rustc would find that nothing but the time of the file has changed.
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTC_WRAPPER", env::current_exe()?)
        .env(TIME_FILE, &file)
        .output()?;
    if !output.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    let nanos: u64 = fs::read_to_string(file)?.parse().map_err(io::Error::other)?;
    Ok(Duration::from_nanos(nanos).as_secs_f64() * 1e3)
}

/// What cargo calls instead of rustc, with the path of rustc before the arguments.
fn wrap(file: &Path) -> io::Result<ExitCode> {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let (rustc, arguments) = arguments.split_first().ok_or(io::ErrorKind::InvalidInput)?;
    let timed = arguments.iter().any(|name| name == PLAIN || name == DERIVED);
    let start = Instant::now();
    let status = Command::new(rustc).args(arguments).status()?;
    if timed {
        fs::write(file, start.elapsed().as_nanos().to_string())?;
    }
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A workspace of its own, with the versions of this one.
fn write_workspace(root: &Path) -> io::Result<()> {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let depends = format!("api-error = {{ path = '{}', features = [\"axum\"] }}\n", ours.display());
    write_crate(root, PLAIN, "", &errors("", |_| "", ""))?;
    write_crate(root, DERIVED, &depends, &errors(", api_error::ApiError", status, "#[param] "))?;
    let members = format!("[workspace]\nresolver = \"3\"\nmembers = [{PLAIN:?}, {DERIVED:?}]\n");
    fs::write(root.join("Cargo.toml"), members)?;
    fs::copy(ours.join("Cargo.lock"), root.join("Cargo.lock"))?;
    Ok(())
}

fn write_crate(root: &Path, name: &str, depends: &str, source: &str) -> io::Result<()> {
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [lib]\npath = \"lib.rs\"\n\n[dependencies]\nthiserror = \"2\"\n{depends}"
    );
    fs::create_dir_all(root.join(name))?;
    fs::write(root.join(name).join("Cargo.toml"), manifest)?;
    fs::write(root.join(name).join("lib.rs"), source)
}

fn status(variant: usize) -> &'static str {
    ["#[status(404)]", "#[status(CONFLICT)]", "#[status(500)]", "#[status(422)]"][variant % 4]
}

/// An enum that is a third units, a third structs and a third tuples.
fn errors(derive: &str, status: fn(usize) -> &'static str, param: &str) -> String {
    let mut text = format!(
        "//! Errors.\n\n/// Whatever fails.\n#[derive(Debug, thiserror::Error{derive})]\n\
         pub enum Failure {{\n"
    );
    for i in 0..VARIANTS {
        let status = status(i);
        // Writing to a `String` does not fail.
        _ = match i % 3 {
            0 => writeln!(
                text,
                "/// Thing {i} is not there any more.\n\
                 #[error(\"thing {i} is gone\")] {status} ThingGone{i},"
            ),
            1 => writeln!(
                text,
                "/// The plan of the organization includes no more of {i}.\n\
                 #[error(\"{{subject}} is used up after {{limit}}\")] {status}\n\
                 QuotaExceeded{i} {{ /// What.\nsubject: String, /// How much.\n{param}limit: u32 }},"
            ),
            _ => writeln!(
                text,
                "/// No item {i} has this number.\n\
                 #[error(\"item {{0}} not found\")] {status} ItemNotFound{i}(u64),"
            ),
        };
    }
    text + "}\n"
}
