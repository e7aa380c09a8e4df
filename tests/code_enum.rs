//! Codes as enums: to match on, and to find from an answer.

#![deny(missing_docs, unreachable_pub, unused_qualifications, clippy::pedantic)]

#[cfg(feature = "client")]
mod answer;

use api_error::table::ErrorTable as _;
use api_error::{ApiError, Declared as _};
use std::borrow::Cow;
use std::collections::HashSet;

mod auth {
    use api_error::ApiError;

    #[derive(Debug, thiserror::Error, ApiError)]
    #[api_error(code_enum = AuthCode, codes = "snake_case", prefix = "auth.")]
    pub(crate) enum AuthError {
        #[error("log in")]
        #[status(403)]
        LogIn,
        #[error("the token expired")]
        #[status(403)]
        #[code("expired", number = 17)]
        TokenExpired,
    }
}

use auth::{AuthCode, AuthError};

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = GoneCode)]
#[error("gone")]
#[status(410)]
#[code("GONE", number = 17)]
struct Gone;

#[derive(Debug, thiserror::Error, ApiError)]
enum PlainError {
    #[error("plain")]
    #[status(400)]
    Plain,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = ShopCode)]
#[non_exhaustive]
enum ShopError {
    /// The cart is empty.
    #[error("nothing in {0}")]
    #[status(422)]
    #[code("EMPTY", number = 5)]
    EmptyCart(u32),
    #[error(transparent)]
    Auth(#[from] Box<AuthError>),
    #[error("away")]
    #[status(503)]
    r#Await { _since: u8 },
    #[error(transparent)]
    Gone { source: Gone },
    #[error(transparent)]
    Plain(#[from] PlainError),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(code_enum = WrapperCode)]
enum Wrapper<'a, T: std::error::Error + 'static, const N: usize> {
    #[error("{0:?}")]
    #[status(502)]
    Upstream(T, &'a [u8; N]),
    #[error(transparent)]
    Auth(AuthError),
}

#[test]
fn every_error_has_its_variant() {
    let every = [
        (ShopError::EmptyCart(7), ShopCode::EmptyCart),
        (ShopError::from(Box::new(AuthError::LogIn)), ShopCode::Auth(AuthCode::LogIn)),
        (
            ShopError::from(Box::new(AuthError::TokenExpired)),
            ShopCode::Auth(AuthCode::TokenExpired),
        ),
        (ShopError::Await { _since: 1 }, ShopCode::Await),
        (ShopError::Gone { source: Gone }, ShopCode::Gone(GoneCode::Gone)),
        (ShopError::from(PlainError::Plain), ShopCode::Plain(Cow::Borrowed("PLAIN"))),
    ];
    let specs = api_error::Table::of::<ShopError>().specs().map(|spec| spec.code);
    assert!(specs.eq(every.iter().map(|(_, code)| code.as_str())), "a code for each error");
    for (error, code) in every {
        assert_eq!(ShopCode::from(error.code()), code);
        assert_eq!(code.to_string(), error.code());
        assert_eq!(ShopError::declared_code(error.code()), Some(code.clone()));
        assert_eq!(format!("{code:?}"), format!("{:?}", error.code()));
    }
}

#[test]
fn a_code_that_no_error_has_is_kept() {
    let newer = ShopCode::from("OF_TOMORROW");
    assert_eq!(newer, ShopCode::Unknown("OF_TOMORROW".to_owned()));
    assert_eq!(
        (newer.as_str(), format!("{newer:>12}|")),
        ("OF_TOMORROW", " OF_TOMORROW|".to_owned())
    );
    assert_eq!(ShopError::declared_code("OF_TOMORROW"), None);
    assert_eq!(AuthCode::from("EMPTY"), AuthCode::Unknown("EMPTY".to_owned()));
}

#[test]
fn codes_of_one_text_are_equal_wherever_they_come_from() {
    let by_hand = ShopCode::Unknown("EMPTY".to_owned());
    assert_eq!(by_hand, ShopCode::EmptyCart);
    assert_eq!(HashSet::from([by_hand, ShopCode::EmptyCart, ShopCode::Await]).len(), 2);
}

#[test]
fn a_generic_type_has_one_enum() {
    let upstream = Wrapper::Upstream(std::fmt::Error, b"ab");
    assert_eq!(WrapperCode::from(upstream.code()), WrapperCode::Upstream);
    let auth = Wrapper::<std::fmt::Error, 0>::Auth(AuthError::LogIn);
    assert_eq!(WrapperCode::from(auth.code()), WrapperCode::Auth(AuthCode::LogIn));
}

#[cfg(feature = "client")]
mod read_back {
    use super::answer::answer;
    use super::*;
    use api_error::envelope::Problem;
    use api_error::{envelope, read};
    use http::{HeaderMap, StatusCode};

    envelope! {
        struct Twilio { "code": number, "message": message }
    }

    fn twilio(body: &str) -> Option<ShopCode> {
        let status = StatusCode::BAD_REQUEST;
        read::<Twilio>(status, &HeaderMap::new(), body.as_bytes()).code_of::<ShopError>()
    }

    #[test]
    fn a_client_matches_on_what_it_was_told() {
        let act = |error: &ShopError| {
            let answer = answer(error);
            let received = read::<Problem>(answer.status(), answer.headers(), answer.body());
            match received.code_of::<ShopError>() {
                Some(ShopCode::EmptyCart) => "fill it",
                Some(ShopCode::Auth(AuthCode::LogIn | AuthCode::TokenExpired)) => "log in",
                Some(ShopCode::Auth(AuthCode::Unknown(_)) | ShopCode::Unknown(_)) => "update",
                Some(ShopCode::Await | ShopCode::Gone(_) | ShopCode::Plain(_)) => "wait",
                None => "ask the proxy",
            }
        };
        assert_eq!(act(&ShopError::EmptyCart(1)), "fill it");
        assert_eq!(act(&Box::new(AuthError::TokenExpired).into()), "log in");
        assert_eq!(act(&ShopError::Await { _since: 1 }), "wait");
    }

    #[test]
    fn where_only_the_number_is_told_it_tells_the_code() {
        assert_eq!(twilio(r#"{"code":5}"#), Some(ShopCode::EmptyCart));
        let newer = ShopCode::Unknown("6".to_owned());
        assert_eq!(twilio(r#"{"code":6}"#), Some(newer));
        let of_two = ShopCode::Unknown("17".to_owned());
        assert_eq!(twilio(r#"{"code":17}"#), Some(of_two));
        assert_eq!(twilio("<html>"), None);
    }
}

#[cfg(feature = "serde")]
#[test]
fn codes_are_strings_to_serde() {
    for code in [ShopCode::Auth(AuthCode::LogIn), ShopCode::from("OF_TOMORROW")] {
        let json = serde_json::to_string(&code).expect("a string");
        assert_eq!(json, format!("{:?}", code.as_str()));
        assert_eq!(serde_json::from_str::<ShopCode>(&json).expect("a code"), code);
    }
}
