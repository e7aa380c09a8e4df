//! What is written, in colour where somebody sees it, and never with an escape of somebody else's.

use crate::plain;
use anstyle::{AnsiColor, Style};
use std::fmt::{self, Write as _};
use std::io::{self, IsTerminal as _, Write as _};

pub(super) const ERROR: Style = AnsiColor::Red.on_default().bold();
pub(super) const WARNING: Style = AnsiColor::Yellow.on_default().bold();
pub(super) const NOTE: Style = AnsiColor::Cyan.on_default().bold();
pub(super) const BOLD: Style = Style::new().bold();

/// What is told, all of it at the end.
#[derive(Default)]
pub(super) struct Output(String);

impl Output {
    /// A text of authors, with its lines.
    pub(super) fn text(&mut self, text: &str) {
        _ = write!(self.0, "{}", plain::text(text));
    }

    /// A line that begins with a word in colour.
    pub(super) fn told(&mut self, style: Style, word: impl fmt::Display, rest: impl fmt::Display) {
        let rest = rest.to_string();
        _ = writeln!(self.0, "{style}{word}{style:#}: {}", plain::line(&rest));
    }

    /// A line that stands under another one.
    pub(super) fn below(&mut self, line: impl fmt::Display) {
        _ = writeln!(self.0, "    {}", plain::line(&line.to_string()));
    }

    /// A line.
    pub(super) fn line(&mut self, line: impl fmt::Display) {
        _ = writeln!(self.0, "{}", plain::line(&line.to_string()));
    }

    /// Writes it: without colours where nobody sees them.
    pub(super) fn finish(self) -> io::Result<()> {
        let mut stdout = anstream::stdout();
        stdout.write_all(self.0.as_bytes())?;
        stdout.flush()
    }
}

/// Writes a document: as it is for a file or a pipe, and without its escapes for a terminal.
pub(super) fn document(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if stdout.is_terminal() {
        write!(stdout, "{}", plain::text(text))?;
    } else {
        stdout.write_all(text.as_bytes())?;
    }
    stdout.flush()
}
