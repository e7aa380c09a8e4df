//! Where an enum may be declared: anywhere, by a macro, with the facade of another name, empty.

use crate::http_text::http_text;

#[derive(Debug, thiserror::Error, api_error::ApiError)]
#[api_error(code_enum = NoCodes)]
pub enum NoVariants {}

#[test]
fn an_enum_without_variants_has_an_empty_table() {
    assert!(<NoVariants as api_error::table::ErrorTable>::TABLE.is_empty());
}

#[test]
fn a_type_may_be_local_to_a_function() {
    #[derive(Debug, thiserror::Error, api_error::ApiError)]
    #[api_error(code_enum = LocalCode)]
    enum Local {
        #[error("local")]
        #[status(400)]
        Error,
    }
    assert!(http_text(&Local::Error).contains("\"local\""));
}

mod renamed {
    pub use ::api_error as facade;

    #[derive(Debug, thiserror::Error, api_error::ApiError)]
    #[api_error(crate = self::facade, code_enum = RenamedCode)]
    pub enum Renamed {
        #[error("renamed")]
        #[status(400)]
        Error,
        #[error(transparent)]
        Inner(crate::Plain),
    }
}

#[test]
fn the_facade_may_have_another_name() {
    assert!(http_text(&renamed::Renamed::Error).contains("\"renamed\""));
}

macro_rules! from_a_macro {
    ($name:ident, $status:literal, $message:literal, $ty:ty) => {
        #[derive(Debug, thiserror::Error, api_error::ApiError)]
        enum $name {
            #[error($message)]
            #[status($status)]
            Error {
                #[param]
                value: $ty,
            },
        }
    };
}

from_a_macro!(Made, 404, "made {value}", u8);

#[test]
fn a_macro_may_write_the_enum() {
    assert!(http_text(&Made::Error { value: 1 }).contains("\"made 1\""));
}

/// What is not compiled in is no error, and no param.
#[derive(Debug, thiserror::Error, api_error::ApiError)]
enum Configured {
    #[cfg(any())]
    #[error("never")]
    #[status(400)]
    Error { missing: Missing },
    #[cfg_attr(all(), error("always"), status(409))]
    Error {
        #[cfg(any())]
        #[param]
        missing: Missing,
        #[cfg_attr(all(), param("value"))]
        present: u8,
    },
}

#[test]
fn variants_and_fields_may_be_configured() {
    assert_eq!(
        http_text(&Configured::Error { present: 1 }),
        "409\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Conflict\",\"status\":409,\"detail\":\"always\",\"code\":\"ERROR\",\"value\":1}"
    );
}
