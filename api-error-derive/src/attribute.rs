//! The attributes of the derive: where each may stand, and how it is written there.

use std::fmt;
use syn::Attribute;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Attr {
    ApiError,
    Status,
    Code,
    Title,
    Category,
    Message,
    Retry,
    RetryAfter,
    Header,
    Param,
    Details,
    Issues,
    Envelope,
    Log,
    Transparent,
}

/// Where an attribute stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Enum,
    Struct,
    Variant,
    Field,
}

impl Attr {
    pub(crate) const ALL: [(Attr, &'static str); 15] = [
        (Attr::ApiError, "api_error"),
        (Attr::Status, "status"),
        (Attr::Code, "code"),
        (Attr::Title, "title"),
        (Attr::Category, "category"),
        (Attr::Message, "message"),
        (Attr::Retry, "retry"),
        (Attr::RetryAfter, "retry_after"),
        (Attr::Header, "header"),
        (Attr::Param, "param"),
        (Attr::Details, "details"),
        (Attr::Issues, "issues"),
        (Attr::Envelope, "envelope"),
        (Attr::Log, "log"),
        (Attr::Transparent, "transparent"),
    ];

    /// Which one `attribute` is, if it is one of ours.
    pub(crate) fn of(attribute: &Attribute) -> Option<Self> {
        // Comparing an identifier to a text makes a text of it, each time.
        let written = attribute.path().get_ident()?.to_string();
        Attr::ALL.iter().find(|(_, name)| *name == written).map(|(attr, _)| *attr)
    }

    pub(crate) fn name(self) -> &'static str {
        Attr::ALL.iter().find(|(attr, _)| *attr == self).map_or("", |(_, name)| name)
    }

    /// How it is written in this place, if it may stand there.
    pub(crate) fn example(self, place: Place) -> Option<&'static str> {
        let (on_type, on_error, on_field) = match self {
            Attr::ApiError => (Some("#[api_error(codes = \"snake_case\")]"), None, None),
            Attr::Status => (None, Some("#[status(404)]"), Some("#[status]")),
            Attr::Code => (None, Some("#[code(\"NOT_FOUND\")]"), None),
            Attr::Title => (None, Some("#[title(\"Not found\")]"), None),
            Attr::Category => (None, Some("#[category(\"card_error\")]"), None),
            Attr::Message => (None, Some("#[message(\"no such user\")]"), None),
            Attr::Retry => (None, Some("#[retry(after = 30)]"), None),
            Attr::RetryAfter => (None, None, Some("#[retry_after]")),
            Attr::Header => (
                None,
                Some("#[header(\"WWW-Authenticate\", \"Bearer\")]"),
                Some("#[header(\"X-Quota-Limit\")]"),
            ),
            Attr::Param => (None, None, Some("#[param(\"name\")]")),
            Attr::Details => (None, None, Some("#[details]")),
            Attr::Issues => (None, None, Some("#[issues]")),
            Attr::Envelope => (None, Some("#[envelope(Problem)]"), None),
            Attr::Log => (None, Some("#[log(warn)]"), None),
            Attr::Transparent => (None, Some("#[transparent]"), None),
        };
        match place {
            Place::Enum => on_type,
            Place::Struct => on_type.or(on_error),
            Place::Variant => on_error,
            Place::Field => on_field,
        }
    }

    /// Where it belongs, in a type whose errors are declared at `errors`.
    pub(crate) fn home(self, errors: Place) -> Place {
        let homes = [errors, Place::Field, Place::Enum];
        homes.into_iter().find(|home| self.example(*home).is_some()).unwrap_or(errors)
    }

    /// What it says of an error, and would say of the one inside a transparent variant.
    pub(crate) fn says(self) -> &'static str {
        match self {
            Attr::ApiError | Attr::Envelope | Attr::Transparent => "answer comes",
            Attr::Status => "status comes",
            Attr::Code => "code comes",
            Attr::Title => "title comes",
            Attr::Category => "category comes",
            Attr::Message => "message comes",
            Attr::Retry | Attr::RetryAfter => "retry comes",
            Attr::Header => "headers come",
            Attr::Param => "params come",
            Attr::Details => "details come",
            Attr::Issues => "issues come",
            Attr::Log => "log level comes",
        }
    }
}

impl fmt::Display for Attr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`#[{}]`", self.name())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Place::Enum => "the enum",
            Place::Struct => "the struct",
            Place::Variant => "a variant",
            Place::Field => "a field",
        })
    }
}
