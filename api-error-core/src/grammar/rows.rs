//! The errors of a table as one text: the derive writes it, and it is read when the table is first
//! needed.
//!
//! A text is what rustc takes fastest, whatever is in it. Each error is a row, its name and then what
//! is known of it, in the order in which [`Fact`] lists it.

use crate::grammar::named::named;

/// In the place of the hash of a code, which is never this: the entry is a type inside, without a row.
pub const INSIDE: u64 = 0;

/// Begins a row.
const ROW: char = '\u{1e}';
/// Begins a fact.
const FACT: char = '\u{1f}';
/// Ends the name of a fact that stands beside the text.
const BESIDE: char = '#';

named! {
    /// What a row can tell of an error.
    Fact {
        /// Its code. Each row has it, before anything else.
        Code "code",
        /// The number of its status.
        Status "status",
        /// The phrase of an unregistered status.
        Phrase "phrase",
        /// Its own number.
        Number "number",
        /// Its title.
        Title "title",
        /// The message of every occurrence.
        Message "message",
        /// What it displays, which is its message.
        Displayed "displayed",
        /// What the messages of its occurrences look like.
        Pattern "pattern",
        /// What the tables say of it.
        Description "description",
        /// What leads to it.
        Causes "causes",
        /// What to do about it.
        Resolution "resolution",
        /// Where it is documented.
        Docs "docs",
        /// The group of errors it belongs to.
        Category "category",
        /// `never`, `backoff` or a number of seconds.
        Retry "retry",
        /// That a value says after how long it may be retried.
        RetryAfterField "retry_after_field",
        /// That a value decides the status.
        RuntimeStatus "runtime_status",
        /// Its params, a line for each.
        Params "params",
        /// The type of its payload.
        Details "details",
        /// That a value has a list of issues.
        Issues "issues",
        /// A header: its name and, after `: `, the value of every occurrence.
        Header "header",
        /// The level of its log event.
        Level "level",
        /// The envelope of its own, always beside the text.
        Envelope "envelope",
    }
}

/// What is said of a fact: here, or at this place of what stands beside the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said<'a> {
    /// This.
    Here(&'a str),
    /// What has this number.
    Beside(usize),
}

/// Rows as they are written.
///
/// ```
/// use api_error_core::rows::{Fact, Row, Rows, Said};
///
/// let mut rows = Rows::default();
/// rows.begin("Gone");
/// rows.add(Fact::Code, Said::Here("GONE"));
/// rows.add(Fact::Description, Said::Beside(3));
/// let read: Vec<Row<'_>> = Row::all(rows.text()).collect();
/// assert_eq!(read[0].name, "Gone");
/// let facts: Vec<_> = read[0].facts().collect();
/// assert_eq!(facts, [(Fact::Code, Said::Here("GONE")), (Fact::Description, Said::Beside(3))]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Rows(String);

impl Rows {
    /// Begins the row of an error of this name.
    pub fn begin(&mut self, name: &str) {
        self.0.push(ROW);
        self.0.push_str(name);
    }

    /// Adds to the row that was begun last.
    pub fn add(&mut self, fact: Fact, said: Said<'_>) {
        self.0.push(FACT);
        self.0.push_str(fact.name());
        match said {
            Said::Here(text) => self.0.extend([" ", text]),
            Said::Beside(at) => self.0.extend(["#", &at.to_string()]),
        }
    }

    /// Whether this can be said in a row.
    #[must_use]
    pub fn can_hold(text: &str) -> bool {
        !text.contains(ROW) && !text.contains(FACT)
    }

    /// All of them.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// A row as it is read.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The error's name in the source.
    pub name: &'a str,
    facts: &'a str,
}

impl<'a> Row<'a> {
    /// Each row of a text.
    pub fn all(rows: &'a str) -> impl Iterator<Item = Row<'a>> {
        rows.split(ROW).skip(1).map(|row| {
            let (name, facts) = row.split_once(FACT).unwrap_or((row, ""));
            Row { name, facts }
        })
    }

    /// What it tells. What is no [`Fact`] is passed over.
    pub fn facts(self) -> impl Iterator<Item = (Fact, Said<'a>)> {
        self.facts.split(FACT).filter_map(|fact| {
            let end = fact.find([' ', BESIDE])?;
            let (name, said) = fact.split_at(end);
            let text = said.get(1..)?;
            let said = if said.starts_with(BESIDE) {
                Said::Beside(text.parse().ok()?)
            } else {
                Said::Here(text)
            };
            Some((Fact::named(name)?, said))
        })
    }
}

/// The name and the code of the row of this number, in const evaluation.
#[must_use]
pub const fn name_and_code(rows: &str, number: usize) -> (&str, &str) {
    let row = piece(rows, ROW, number + 1);
    (piece(row, FACT, 0), piece(piece(row, FACT, 1), ' ', 1))
}

/// The piece of this number, of those that this character ends. It is one byte long.
const fn piece(text: &str, end: char, number: usize) -> &str {
    let (mut start, mut at, mut ended) = (0, 0, 0);
    while at < text.len() {
        if text.as_bytes()[at] == end as u8 {
            if ended == number {
                return text.split_at(at).0.split_at(start).1;
            }
            (ended, start) = (ended + 1, at + 1);
        }
        at += 1;
    }
    if ended == number { text.split_at(start).1 } else { "" }
}

#[cfg(all(test, feature = "answer"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said() -> impl Strategy<Value = Option<String>> {
        let text = any::<String>().prop_filter("stands beside", |text| Rows::can_hold(text));
        proptest::option::of(text)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            errors in prop::collection::vec(
                ("[A-Z][a-z0-9]*", "[A-Z_#.]+", prop::collection::vec((0..Fact::ALL.len(), said()), 0..6)),
                0..5,
            )
        ) {
            let mut rows = Rows::default();
            for (name, code, facts) in &errors {
                rows.begin(name);
                rows.add(Fact::Code, Said::Here(code));
                for (fact, text) in facts {
                    rows.add(Fact::ALL[*fact].0, text.as_deref().map_or(Said::Beside(*fact), Said::Here));
                }
            }
            let read: Vec<_> = Row::all(rows.text()).collect();
            prop_assert_eq!(read.len(), errors.len());
            for (i, (name, code, facts)) in errors.iter().enumerate() {
                prop_assert_eq!(name_and_code(rows.text(), i), (name.as_str(), code.as_str()));
                prop_assert_eq!(read[i].name, name);
                let told: Vec<_> = read[i].facts().skip(1).collect();
                let meant: Vec<_> = facts
                    .iter()
                    .map(|(fact, text)| {
                        let said = text.as_deref().map_or(Said::Beside(*fact), Said::Here);
                        (Fact::ALL[*fact].0, said)
                    })
                    .collect();
                prop_assert_eq!(told, meant);
            }
        }
    }
}
