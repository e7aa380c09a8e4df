//! The command line as a process: what it writes, whole, and its exit status.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod coverage;
mod diff;
mod explain;
mod hostile;
mod lint;
mod merge;
mod refused;
mod render;
mod shop;

use std::fmt;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{env, fs, process};

/// What a run of the command line left behind.
struct Ran {
    status: i32,
    stdout: String,
    stderr: String,
}

impl fmt::Display for Ran {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ran { status, stdout, stderr } = self;
        write!(f, "{stdout}")?;
        if !stderr.is_empty() {
            write!(f, "--- stderr\n{stderr}")?;
        }
        writeln!(f, "--- status {status}")
    }
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_api-error"));
    command.args(args).current_dir(env::temp_dir()).env_remove("CLICOLOR_FORCE");
    command
}

/// A run with this as its standard input.
fn run(args: &[&str], stdin: &str) -> Ran {
    finish(command(args), stdin)
}

fn finish(mut command: Command, stdin: &str) -> Ran {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // One that is refused does not read it.
    _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ran {
        status: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder of its own, named in no output, which goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("api-error-cli-{name}-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    /// A file in it, as the command line is told of it.
    fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}
