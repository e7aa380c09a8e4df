//! The expansion, whole, as `snapshots/` shows it. `UPDATE_EXPECT=1` updates them.

use expect_test::{ExpectFile, expect_file};
use syn::{DeriveInput, parse_quote};

fn check(input: &DeriveInput, expected: &ExpectFile) {
    let file = syn::parse2(crate::derive(input)).unwrap();
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn unit_variants_make_a_table_and_a_match() {
    let input = parse_quote! {
        #[api_error(docs = "https://acme.dev/errors/{code}", prefix = "users.", category = "users", skip(axum))]
        pub enum UserError {
            /// There is no such "user".
            ///
            /// # Causes
            /// A stale link.
            #[error("no such user")]
            #[status(404)]
            #[code("NO_USER", number = -7)]
            #[header("X-Plan", "free")]
            #[log(off)]
            NotFound,
            #[error("database: away")]
            #[status(529, "Overloaded")]
            #[title("Come back later")]
            #[category("load")]
            #[retry(after = 30)]
            #[envelope(Other)]
            Swamped,
        }
    };
    check(&input, &expect_file!["snapshots/unit.rs"]);
}

#[test]
fn fields_and_generics_make_overrides_and_bounds() {
    let input = parse_quote! {
        enum QuotaError<'a, T: Clone = u8, const N: usize = 3>
        where
            T: Copy,
        {
            #[error("quota of {limit} is used up")]
            #[status(TOO_MANY_REQUESTS)]
            #[header("RateLimit", "limit={limit}, left={left:?}")]
            Exceeded {
                #[param]
                limit: T,
                #[retry_after]
                r#in: std::time::Duration,
                #[header("X-Left")]
                left: &'a str,
                #[details]
                rest: [T; N],
            },
            #[error("{0}")]
            #[status(502)]
            #[message("upstream said {1:>2$} of {0:?} {{}}")]
            Upstream(T, #[status] u16, usize),
            #[error("bad")]
            #[status(422)]
            Bad(#[issues] Vec<Issue>),
        }
    };
    check(&input, &expect_file!["snapshots/fields_and_generics.rs"]);
}

#[test]
fn a_transparent_variant_points_inward() {
    let input = parse_quote! {
        #[api_error(envelope = Acme, crate = acme::errors)]
        enum AppError {
            #[error(transparent)]
            Auth(#[from] AuthError),
            #[error("not found")]
            #[status(404)]
            NotFound,
            #[error("{source}")]
            #[transparent]
            Billing { source: Box<billing::Error> },
        }
    };
    check(&input, &expect_file!["snapshots/transparent.rs"]);
}

#[test]
fn codes_make_an_enum() {
    let input = parse_quote! {
        #[api_error(code_enum = UserCode, prefix = "users.")]
        #[non_exhaustive]
        pub enum UserError<'a, T> {
            /// There is no such user.
            #[status(404)]
            NotFound(&'a T),
            #[transparent]
            Auth(Box<AuthError>),
            #[status(529, "Overloaded")]
            Swamped,
        }
    };
    check(&input, &expect_file!["snapshots/code_enum.rs"]);
}

#[test]
fn a_struct_is_one_error() {
    let input = parse_quote! {
        /// The resource was deleted.
        #[error("{id} is gone")]
        #[status(410)]
        #[message("{id} is gone")]
        struct GoneError {
            #[param]
            id: u64,
        }
    };
    check(&input, &expect_file!["snapshots/struct.rs"]);
}

#[test]
fn a_newtype_may_be_transparent_and_an_enum_empty() {
    let newtype = parse_quote! {
        #[error(transparent)]
        struct Wrapped(AuthError);
    };
    check(&newtype, &expect_file!["snapshots/newtype.rs"]);
    check(
        &parse_quote!(
            enum Never {}
        ),
        &expect_file!["snapshots/empty.rs"],
    );
}

#[test]
fn the_fallback_has_the_same_head() {
    let input = parse_quote! {
        #[api_error(code_enum = UserCode)]
        enum UserError<'a, T: Clone = u8>
        where
            T: Copy,
        {
            NotFound(&'a T),
            #[transparent]
            Auth(AuthError),
        }
    };
    check(&input, &expect_file!["snapshots/fallback.rs"]);
}

#[test]
fn what_rustc_should_report_is_told_if_it_does_not() {
    let input = parse_quote! {
        enum UserError {
            #[http_status(404)]
            NotFound,
        }
    };
    let out = crate::derive(&input).to_string();
    assert!(!out.contains("compile_error"), "{out}");
    assert!(out.contains("variant `NotFound` has no HTTP status"), "{out}");
}
