//! All that is known of an error without a value of it.

mod params;
mod part;

pub use self::params::{Param, Params};
pub use self::part::{Header, Message};

use crate::declaration::Template;
use crate::grammar::code::hash;
use crate::grammar::{Level, Retry, Status};
use std::time::Duration;

/// All that is known of an error without a value of it. Tables are made of specs.
///
/// ```
/// use api_error_core::{Retry, Spec, Status};
///
/// const GONE: Spec = Spec::new("Gone", "INVOICE_GONE", Status::GONE)
///     .title("Invoice gone")
///     .description("It was deleted more than 30 days ago.");
/// assert_eq!(GONE.effective_retry(), Retry::Never);
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Spec {
    /// The variant's (or struct's) name in the source: `QuotaExceeded`.
    pub name: &'static str,
    /// Its stable machine-readable name: `QUOTA_EXCEEDED`.
    pub code: &'static str,
    /// What tells it from nearly every other code.
    pub(crate) code_hash: u64,
    /// Its status; the fallback where the status is decided at run time.
    pub status: Status,
    /// The phrase of an unregistered status.
    pub phrase: Option<&'static str>,
    /// Its number, where the API also numbers its errors.
    pub number: Option<i64>,
    /// What kind of problem this is, the same at every occurrence (RFC 9457 `title`).
    pub title: &'static str,
    /// What the client is told of an occurrence (RFC 9457 `detail`).
    pub message: Message,
    /// What the tables say of it, in Markdown.
    pub description: &'static str,
    /// What leads to it, in Markdown.
    pub causes: &'static str,
    /// What to do about it, in Markdown.
    pub resolution: &'static str,
    /// Where it is documented: an absolute URL.
    pub docs: Option<&'static str>,
    /// The group of errors it belongs to, where clients tell groups apart.
    pub category: Option<&'static str>,
    /// Whether it may be retried, where that is not as its status has it.
    pub retry: Option<Retry>,
    /// Whether a value of it says after how long it may be retried.
    pub retry_after_field: bool,
    /// Whether the status is decided at run time.
    pub runtime_status: bool,
    /// The public values of an occurrence.
    pub params: Params,
    /// The type of the public payload, as it is written in the source.
    pub details: Option<&'static str>,
    /// An example of the public payload, in JSON.
    pub details_example: Option<&'static str>,
    /// Whether an occurrence lists several problems.
    pub issues: bool,
    /// The headers of its answer.
    pub headers: &'static [Header],
    /// The level of its log event, where that is not as its status has it.
    pub level: Option<Level>,
    /// The envelope of its own.
    pub envelope: Option<&'static Template>,
}

macro_rules! setters {
    ($($(#[$doc:meta])+ $setter:ident($($value:ident: $ty:ty)?) $field:ident = $set:expr;)+) => {
        impl Spec {$(
            $(#[$doc])+
            #[must_use]
            pub const fn $setter(mut self $(, $value: $ty)?) -> Self {
                self.$field = $set;
                self
            }
        )+}
    };
}

impl Spec {
    /// An error of this name, code and status, with nothing else known.
    #[must_use]
    pub const fn new(name: &'static str, code: &'static str, status: Status) -> Self {
        Spec {
            name,
            code,
            code_hash: hash(code),
            status,
            phrase: None,
            number: None,
            title: name,
            message: Message::Default,
            description: "",
            causes: "",
            resolution: "",
            docs: None,
            category: None,
            retry: None,
            retry_after_field: false,
            runtime_status: false,
            params: Params::new(""),
            details: None,
            details_example: None,
            issues: false,
            headers: &[],
            level: None,
            envelope: None,
        }
    }
}

setters! {
    /// Gives an unregistered status its phrase.
    phrase(phrase: &'static str) phrase = Some(phrase);
    /// Numbers it.
    number(number: i64) number = Some(number);
    /// Titles it.
    title(title: &'static str) title = title;
    /// Gives it one message for every occurrence.
    message(message: &'static str) message = Message::Fixed(message);
    /// Shows the tables what it displays, which is its message; a value is not asked for another.
    displayed(pattern: &'static str) message = Message::Displayed(pattern);
    /// Shows the tables what its message looks like.
    pattern(pattern: &'static str) message = Message::Pattern(pattern);
    /// Describes it.
    description(description: &'static str) description = description;
    /// Tells what leads to it.
    causes(causes: &'static str) causes = causes;
    /// Tells what to do about it.
    resolution(resolution: &'static str) resolution = resolution;
    /// Tells where it is documented.
    docs(url: &'static str) docs = Some(url);
    /// Puts it into a group.
    category(category: &'static str) category = Some(category);
    /// Tells whether it may be retried, where that is not as its status has it.
    retry(retry: Retry) retry = Some(retry);
    /// Says that a value knows after how long it may be retried.
    retry_after_field() retry_after_field = true;
    /// Says that a value decides the status.
    runtime_status() runtime_status = true;
    /// Lists its params.
    params(params: Params) params = params;
    /// Says that a value has a payload, of this Rust type.
    details(ty: &'static str) details = Some(ty);
    /// Shows the tables a payload, in JSON.
    details_example(json: &'static str) details_example = Some(json);
    /// Says that a value has a list of issues.
    issues() issues = true;
    /// Lists its headers.
    headers(headers: &'static [Header]) headers = headers;
    /// Logs it at this level.
    log(level: Level) level = Some(level);
    /// Answers it in this shape.
    envelope(envelope: &'static Template) envelope = Some(envelope);
}

impl Spec {
    /// What stands in for an error whose hand-written table does not know it.
    pub(crate) const UNDECLARED: &'static Spec =
        &Spec::new("Undeclared", "INTERNAL_SERVER_ERROR", Status::INTERNAL_SERVER_ERROR)
            .title("Internal server error");

    /// Whether, and when, the same request may be sent again.
    #[must_use]
    pub const fn effective_retry(&self) -> Retry {
        match self.retry {
            Some(retry) => retry,
            None => Retry::of(self.status),
        }
    }

    /// The phrase of its status: its own, or the registered one.
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        self.reason_for(self.status)
    }

    /// The message, where it is the same at every occurrence.
    #[must_use]
    pub const fn fixed_message(&self) -> Option<&'static str> {
        match self.message {
            Message::Fixed(text) => Some(text),
            Message::Default | Message::Displayed(_)
                if !self.runtime_status && !self.shows_display(self.status) =>
            {
                Some(self.reason())
            }
            Message::Default | Message::Displayed(_) | Message::Pattern(_) => None,
        }
    }

    /// Whether a client may read what an occurrence with this status displays: its author wrote that
    /// for a client only where the declared status is the client's fault, too.
    pub(crate) const fn shows_display(&self, status: Status) -> bool {
        !self.status.is_server() && !status.is_server()
    }

    /// The phrase of the status that an occurrence was given.
    pub(crate) const fn reason_for(&self, status: Status) -> &'static str {
        match self.phrase {
            Some(phrase) if status.as_u16() == self.status.as_u16() => phrase,
            _ => status.phrase(),
        }
    }

    /// Whether an occurrence of this status and with this pause may be retried.
    pub(crate) fn retry_of(&self, status: Status, pause: Option<Duration>) -> Retry {
        match pause {
            Some(pause) => Retry::After(pause),
            None => self.retry.unwrap_or(Retry::of(status)),
        }
    }

    /// The pause of `#[retry(after = …)]`.
    pub(crate) const fn declared_pause(&self) -> Option<Duration> {
        match self.retry {
            Some(Retry::After(pause)) => Some(pause),
            _ => None,
        }
    }
}
