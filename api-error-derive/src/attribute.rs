//! The attributes of both macros: where each may stand, and how it is written there.

use std::fmt;
use syn::Attribute;

/// Hands `$with` a row for each attribute: its name, what it says of an error, and how it is written
/// where it may stand; those of the derive, then those that only `envelope!` has.
macro_rules! attributes {
    ($with:ident) => {
        $with! {
            {
                ApiError api_error "answer comes" [Type "#[api_error(codes = \"snake_case\")]"]
                Status status "status comes"
                    [Error "#[status(404)]", Field "#[status]", Shape "#[status(200)]"]
                Code code "code comes" [Error "#[code(\"NOT_FOUND\")]"]
                Title title "title comes" [Error "#[title(\"Not found\")]"]
                Category category "category comes" [Error "#[category(\"card_error\")]"]
                Docs docs "docs come" [Error "#[docs(\"https://example.com/errors/gone\")]"]
                Message message "message comes" [Error "#[message(\"no such user\")]"]
                Retry retry "retry comes" [Error "#[retry(after = 30)]"]
                RetryAfter retry_after "retry comes" [Field "#[retry_after]"]
                Header header "headers come" [
                    Type "#[header(\"WWW-Authenticate\", \"Bearer\", when = 401)]",
                    Error "#[header(\"WWW-Authenticate\", \"Bearer\")]",
                    Field "#[header(\"X-Quota-Limit\")]",
                    Shape "#[header(\"X-Error\", \"{code}\")]"
                ]
                Param param "params come" [Field "#[param(\"name\")]"]
                Details details "details come" [Field "#[details]"]
                Issues issues "issues come" [Field "#[issues]"]
                Envelope envelope "answer comes" [Error "#[envelope(Problem)]"]
                Log log "log level comes" [Error "#[log(warn)]"]
                Transparent transparent "answer comes" [Error "#[transparent]"]
            }
            {
                MediaType media_type "media type comes"
                    [Shape "#[media_type(\"application/json\")]"]
            }
        }
    };
}
pub(crate) use attributes;

macro_rules! table {
    ($({ $($attr:ident $name:ident $says:literal [$($home:ident $example:literal),+])+ })+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Attr {
            $($($attr,)+)+
        }

        const TABLE: &[Row] = &[$($(Row {
            attr: Attr::$attr,
            name: stringify!($name),
            says: $says,
            homes: &[$((Home::$home, $example)),+],
        },)+)+];
    };
}
attributes!(table);

struct Row {
    attr: Attr,
    name: &'static str,
    says: &'static str,
    homes: &'static [(Home, &'static str)],
}

/// What an attribute is said of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Home {
    Type,
    Error,
    Field,
    /// A struct of `envelope!`.
    Shape,
}

/// Where an attribute stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Enum,
    Struct,
    Variant,
    Field,
    Shape,
}

impl Attr {
    /// Which one `attribute` is, if it is one of ours.
    pub(crate) fn of(attribute: &Attribute) -> Option<Self> {
        // Comparing an identifier to a text makes a text of it, each time.
        let written = attribute.path().get_ident()?.to_string();
        Attr::named(&written)
    }

    #[cfg(test)]
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.attr)
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        TABLE.iter().find(|row| row.name == name).map(|row| row.attr)
    }

    pub(crate) fn name(self) -> &'static str {
        TABLE[self as usize].name
    }

    /// How it is written in this place, if it may stand there.
    pub(crate) fn example(self, place: Place) -> Option<&'static str> {
        let homes = TABLE[self as usize].homes;
        let at = |place| homes.iter().find(|(home, _)| *home == place).map(|(_, example)| *example);
        match place {
            Place::Enum => at(Home::Type),
            Place::Struct => at(Home::Error).or_else(|| at(Home::Type)),
            Place::Variant => at(Home::Error),
            Place::Field => at(Home::Field),
            Place::Shape => at(Home::Shape),
        }
    }

    /// Where it belongs, in a type whose errors are declared at `errors`, if the derive has it.
    pub(crate) fn home(self, errors: Place) -> Option<Place> {
        let homes = [errors, Place::Field, Place::Enum];
        homes.into_iter().find(|home| self.example(*home).is_some())
    }

    /// What it says of an error, and would say of the one inside a transparent variant.
    pub(crate) fn says(self) -> &'static str {
        TABLE[self as usize].says
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
            Place::Shape => "an envelope",
        })
    }
}
