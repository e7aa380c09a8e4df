//! The words, numbers and texts among some tokens, whatever stands between them.

use api_error_core::Status;
use proc_macro2::{TokenStream, TokenTree};
use syn::Lit;

pub(super) struct Words(Vec<Word>);

pub(super) enum Word {
    Name(String),
    Text(String),
    Number(Number),
    Comma,
}

/// A number as it is written.
pub(super) struct Number {
    pub(super) digits: String,
    pub(super) suffix: String,
}

impl Words {
    pub(super) fn of(tokens: TokenStream) -> Self {
        let mut words = Vec::new();
        collect(tokens, &mut words);
        Words(words)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Word> {
        self.0.iter()
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.iter().filter_map(|word| match word {
            Word::Text(text) => Some(text.as_str()),
            Word::Name(_) | Word::Number(_) | Word::Comma => None,
        })
    }

    /// The number, if there is but one.
    pub(super) fn one_number(&self) -> Option<&Number> {
        let mut numbers = self.iter().filter_map(|word| match word {
            Word::Number(number) => Some(number),
            Word::Name(_) | Word::Text(_) | Word::Comma => None,
        });
        let number = numbers.next()?;
        numbers.next().is_none().then_some(number)
    }

    /// Whether it is this name, with quotes around it or without, and nothing else.
    pub(super) fn is(&self, name: &str) -> bool {
        matches!(self.0.as_slice(), [word] if word.name() == Some(name))
    }

    /// Whether this name is among them.
    pub(super) fn has(&self, name: &str) -> bool {
        self.iter().any(|word| word.name() == Some(name))
    }

    /// One text, or one name without its quotes.
    pub(super) fn text(&self) -> Option<String> {
        match self.0.as_slice() {
            [Word::Text(text) | Word::Name(text)] => Some(text.clone()),
            [Word::Name(name), ..] if name == "concat" => Some(self.texts().collect()),
            _ => None,
        }
    }

    /// `codes::UserCode`, with quotes around it or without.
    pub(super) fn path(&self) -> Option<String> {
        let names: Option<Vec<&str>> = self.iter().map(Word::name).collect();
        let path = names.filter(|names| !names.is_empty())?.join("::");
        let is_path = path.split("::").all(|name| syn::parse_str::<syn::Ident>(name).is_ok());
        (is_path || matches!(path.as_str(), "true" | "false")).then_some(path)
    }

    /// Names after each other.
    pub(super) fn listed(&self) -> Option<String> {
        let names: Vec<&str> = self.iter().filter_map(Word::name).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// A text whose `{}` take, in order, the names after it.
    pub(super) fn message(&self) -> Option<String> {
        let at = self.iter().position(|word| matches!(word, Word::Text(_)))?;
        if self.0.first().and_then(Word::name) == Some("concat") {
            return self.text();
        }
        let (text, rest) = (self.0[at].name()?, &self.0[at + 1..]);
        let mut values = rest.split(|word| matches!(word, Word::Comma)).filter_map(|words| {
            match words.last()? {
                Word::Name(name) => Some(name.clone()),
                Word::Number(number) => Some(number.digits.clone()),
                Word::Text(_) | Word::Comma => None,
            }
        });
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{}") {
            out = format!("{out}{before}{{{}}}", values.next()?);
            rest = after;
        }
        Some(out + rest)
    }

    /// A length of time in whole seconds, rounded up.
    pub(super) fn seconds(&self) -> Option<u64> {
        let of_text = |text: &str| match Words::of(text.parse().ok()?).0.pop() {
            Some(Word::Number(number)) => Some(number),
            _ => None,
        };
        let text = self.texts().next().and_then(of_text);
        let number = text.as_ref().or_else(|| self.one_number())?;
        let function = self.iter().filter_map(Word::name).find(|name| name.starts_with("from_"));
        let unit = function.map_or(number.suffix.as_str(), |name| &name["from_".len()..]);
        let (whole, fraction) = number.digits.split_once('.').unwrap_or((&number.digits, ""));
        let whole: u64 = whole.parse().ok()?;
        let up = u64::from(fraction.bytes().any(|digit| digit != b'0'));
        match unit {
            "" | "s" | "sec" | "secs" | "seconds" | "secs_f32" | "secs_f64" => {
                whole.checked_add(up)
            }
            "ms" | "millis" => Some(whole.div_ceil(1000)),
            "m" | "min" | "mins" | "minutes" => whole.checked_mul(60),
            "h" | "hours" => whole.checked_mul(3600),
            "d" | "days" => whole.checked_mul(86_400),
            suffix if is_of_rust(suffix) => whole.checked_add(up),
            _ => None,
        }
    }
}

impl Word {
    /// A name, with quotes around it or without.
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            Word::Name(name) | Word::Text(name) => Some(name),
            Word::Number(_) | Word::Comma => None,
        }
    }
}

impl Number {
    /// With letters for the digits that they look like.
    pub(super) fn as_status(&self) -> Option<Status> {
        let suffix = self.suffix.replace(['O', 'o'], "0").replace(['l', 'I'], "1");
        let whole = self.digits.split('.').next().unwrap_or_default();
        let with_letters = format!("{whole}{suffix}").parse().ok().and_then(Status::new);
        with_letters.or_else(|| whole.parse().ok().and_then(Status::new))
    }
}

fn collect(tokens: TokenStream, words: &mut Vec<Word>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), words),
            TokenTree::Ident(name) => words.push(Word::Name(name.to_string())),
            TokenTree::Punct(punct) if punct.as_char() == ',' => words.push(Word::Comma),
            TokenTree::Punct(_) => {}
            TokenTree::Literal(literal) => words.extend(match Lit::new(literal) {
                Lit::Str(text) => Some(Word::Text(text.value())),
                Lit::Int(int) => Some(Word::Number(Number {
                    digits: int.base10_digits().to_owned(),
                    suffix: int.suffix().to_owned(),
                })),
                Lit::Float(float) => Some(Word::Number(Number {
                    digits: float.base10_digits().to_owned(),
                    suffix: float.suffix().to_owned(),
                })),
                _ => None,
            }),
        }
    }
}

/// Whether it is the suffix of a number in Rust.
fn is_of_rust(suffix: &str) -> bool {
    let bits = suffix.strip_prefix(['u', 'i', 'f']);
    bits.is_some_and(|bits| matches!(bits, "8" | "16" | "32" | "64" | "128" | "size"))
}
