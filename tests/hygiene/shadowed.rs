//! Names that mean something else where the type is declared.

use crate::http_text::http_text;

/// Every name that generated code could be tempted to use means something else here.
mod redefined {
    pub struct Option;
    pub struct Result;
    pub struct String;
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Err;
    pub struct Vec;
    pub struct Box;
    pub struct Status;
    pub struct Spec;
    pub struct Table;
    pub trait Into {}
    pub trait From {}
    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod http {}
    pub mod serde {}
    macro_rules! write {
        () => {};
    }
    macro_rules! concat {
        () => {};
    }
    macro_rules! module_path {
        () => {};
    }
    macro_rules! panic {
        () => {};
    }
    pub(crate) use {concat, module_path, panic, write};
    #[allow(non_camel_case_types)]
    pub struct u16;
    #[allow(non_camel_case_types)]
    pub struct usize;
    #[allow(non_camel_case_types)]
    pub struct str;

    pub struct Template;
    pub struct Node;
    pub struct Slot;
    pub struct Member;
    pub trait Envelope {}
    pub trait Clone {}
    pub trait Copy {}
    pub trait AsRef {}
    pub trait PartialEq {}
    pub trait Eq {}
    pub trait Hash {}
    pub struct Cow;
    #[allow(non_camel_case_types)]
    pub struct bool;

    ::api_error::envelope! {
        #[media_type("application/vnd.acme+json")]
        #[status(200)]
        #[header("X-Code", "{code:quoted}")]
        pub struct Shape {
            "code": code,
            "all": [ issue => issue.message ] | first(issue => issue.code) | details,
            "groups": group(issue.field, whole = "base", each = [ issue => issue.message ]),
            "tree": tree(leaf = "_errors", each = [ issue => issue.message ]),
            "joined": if(server, join(separator = ". "), status as string),
            ..params
        }
    }

    #[derive(Debug, api_error::ApiError)]
    #[api_error(envelope = ::api_error::envelope::Detail, docs = "https://a.example/{code}")]
    #[api_error(code_enum = ShadowedCode)]
    pub enum Shadowed {
        #[status(404)]
        Unit,
        #[status(500)]
        #[message("no {what} in {place:?}")]
        #[header("X-Fixed", "1")]
        Named {
            #[param]
            #[header("X-What")]
            what: &'static ::core::primitive::str,
            place: ::core::primitive::char,
            #[retry_after]
            pause: ::core::primitive::u32,
            #[status]
            status: ::core::primitive::u16,
            #[details]
            details: (),
            #[issues]
            issues: [::api_error::Issue; 0],
        },
        #[transparent]
        Inner(crate::Plain),
    }

    impl ::core::fmt::Display for Shadowed {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str("shadowed")
        }
    }

    impl ::core::error::Error for Shadowed {}
}

#[test]
fn shadowed_names_do_not_matter() {
    assert_eq!(
        http_text(&redefined::Shadowed::Unit),
        "404\ncontent-type: application/json\n\n{\"detail\":\"shadowed\"}"
    );
    let named = redefined::Shadowed::Named {
        what: "key",
        place: 'x',
        pause: 5,
        status: 503,
        details: (),
        issues: [],
    };
    assert_eq!(
        http_text(&named),
        "503\ncontent-type: application/json\nx-fixed: 1\nx-what: key\nretry-after: 5\n\n\
         {\"detail\":\"no key in 'x'\"}"
    );
}

/// A pattern that is the name of a constant is that constant, wherever the pattern came from.
#[allow(non_upper_case_globals, non_camel_case_types, reason = "they are called like bindings")]
mod constants {
    pub const __: u8 = 1;
    pub const __0: u8 = 1;
    pub const code: u8 = 1;
    pub const f: u8 = 1;
    pub const visit: u8 = 1;
    pub const formatter: u8 = 1;
    pub static other: u8 = 1;
    pub static state: u8 = 1;
    pub struct __limit;
    pub const TABLE: u8 = 1;

    #[derive(Debug, thiserror::Error, api_error::ApiError)]
    #[api_error(code_enum = ConstantCode)]
    pub enum Constant {
        #[error("no {0}")]
        #[message("no {0} {0:>1$}")]
        #[status(404)]
        Positional(#[param("zero")] u8, usize),
        #[error("limit")]
        #[message("at {limit} {number}")]
        #[status(429)]
        Named {
            #[param]
            limit: u8,
            #[header("X-Code")]
            number: u8,
            #[retry_after]
            pause: u8,
        },
        #[error(transparent)]
        Inner(crate::names::Names),
    }

    /// What is the user's own stays so.
    impl Constant {
        pub const TABLE: u8 = 7;
    }
}

#[test]
fn constants_are_no_bindings() {
    use constants::Constant;
    assert_eq!(
        http_text(&Constant::Named { limit: 6, number: 7, pause: 8 }),
        "429\ncontent-type: application/problem+json\nx-code: 7\nretry-after: 8\n\n\
         {\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"at 6 7\",\"code\":\"NAMED\",\
         \"retry_after\":8,\"limit\":6}"
    );
    assert!(http_text(&Constant::Positional(5, 3)).contains("\"no 5   5\""));
    assert_eq!(constants::ConstantCode::from("NAMED").as_str(), "NAMED");
    assert_eq!(api_error::Table::of::<Constant>().len(), 5);
    assert_eq!(Constant::TABLE, 7);
}
