//! Times rustc on services of many errors, with thiserror alone and with our derive beside it.
//!
//! Cargo calls rustc through this binary (`RUSTC_WRAPPER`), so the times are rustc's alone, with
//! the arguments that cargo gives it.

#![allow(clippy::print_stdout, reason = "that is what a bench is for")]

mod services;

use self::services::{Service, write_workspace};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::{TimeVal, TimeValLike as _};
use std::env;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::SystemTime;

const SERVICES: [(&str, Service); 6] = [
    ("one enum of 200", Service { enums: 1, errors: 200 }),
    ("one enum of 1,000", Service { enums: 1, errors: 1000 }),
    ("one enum of 2,000", Service { enums: 1, errors: 2000 }),
    ("a root over 20 enums of 10", Service { enums: 20, errors: 10 }),
    ("a root over 40 enums of 10", Service { enums: 40, errors: 10 }),
    ("a root over 200 enums of 10", Service { enums: 200, errors: 10 }),
];
const ROUNDS: usize = 7;
/// Where the wrapper leaves the time of the last crate in question.
const TIME_FILE: &str = "API_ERROR_BENCH_TIME_FILE";
/// What the names of the crates in question begin with.
const TIMED: &str = "errors_";

fn main() -> io::Result<ExitCode> {
    if let Some(file) = env::var_os(TIME_FILE) {
        return wrap(Path::new(&file));
    }
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check_time");
    let sources = |(i, (_, service)): (usize, &(&str, Service))| {
        [false, true].map(|derived| (name(i, derived), service.source(derived)))
    };
    let crates: Vec<_> = SERVICES.iter().enumerate().flat_map(sources).collect();
    write_workspace(&root, &crates)?;
    println!(
        "CPU seconds of rustc, median of {ROUNDS} rounds: thiserror, and ApiError beside it\n"
    );
    println!(
        "{:<30}{:>10}{:>9}{:>8}{:>10}{:>9}{:>8}",
        "", "check", "", "ratio", "build", "", "ratio"
    );
    for (i, (service, _)) in SERVICES.iter().enumerate() {
        print!("{service:<30}");
        for command in ["check", "build"] {
            compare(&root, command, i)?;
        }
        println!();
    }
    Ok(ExitCode::SUCCESS)
}

fn name(service: usize, derived: bool) -> String {
    format!("{TIMED}{}{service}", if derived { "derived" } else { "plain" })
}

fn compare(root: &Path, command: &str, service: usize) -> io::Result<()> {
    let (mut plain, mut derived) = (Vec::new(), Vec::new());
    // The first round builds the dependencies.
    for round in 0..=ROUNDS {
        let times = (
            time(root, command, &name(service, false))?,
            time(root, command, &name(service, true))?,
        );
        if round > 0 {
            plain.push(times.0);
            derived.push(times.1);
        }
    }
    let mut ratios: Vec<_> = plain.iter().zip(&derived).map(|(p, d)| d / p).collect();
    print!("{:>10.2}{:>9.2}{:>8.2}", median(&mut plain), median(&mut derived), median(&mut ratios));
    Ok(())
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Has cargo compile the crate anew, and returns how many seconds of the processor rustc took.
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
    fs::read_to_string(file)?.parse().map_err(io::Error::other)
}

/// What cargo calls instead of rustc, with the path of rustc before the arguments.
fn wrap(file: &Path) -> io::Result<ExitCode> {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let (rustc, arguments) = arguments.split_first().ok_or(io::ErrorKind::InvalidInput)?;
    let timed = arguments.iter().any(|name| name.to_string_lossy().starts_with(TIMED));
    let status = Command::new(rustc).args(arguments).status()?;
    if timed {
        let spent = getrusage(UsageWho::RUSAGE_CHILDREN)?;
        let seconds = seconds(spent.user_time()) + seconds(spent.system_time());
        fs::write(file, seconds.to_string())?;
    }
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[allow(clippy::cast_precision_loss, reason = "no rustc runs for a century")]
fn seconds(time: TimeVal) -> f64 {
    time.num_microseconds() as f64 / 1e6
}
