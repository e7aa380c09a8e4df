//! What one endpoint can fail with.

#![allow(clippy::expect_used, reason = "a test says what it expects")]

mod answer;

use answer::answer;
use api_error::{ApiError, Declared as _, Table, envelope, only};

/// A part that is answered in a shape of its own.
#[derive(Debug, thiserror::Error, ApiError)]
enum Billing {
    #[error("quota of {limit} is used up")]
    #[status(402)]
    Quota {
        #[param]
        limit: u32,
    },

    #[error("dsn=postgres://secret")]
    #[status(500)]
    Database,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("no such invoice")]
#[status(404)]
#[envelope(envelope::Problem)]
struct UnknownInvoice;

#[derive(Debug, thiserror::Error, ApiError)]
enum Deep {
    #[error(transparent)]
    #[envelope(envelope::DetailCode)]
    Unknown(#[from] UnknownInvoice),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("log in")]
#[status(401)]
struct LogIn;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = envelope::Detail)]
enum Root {
    #[error(transparent)]
    #[envelope(envelope::DetailCode)]
    Billing(#[from] Billing),
    #[error(transparent)]
    Deep(#[from] Deep),
    #[error(transparent)]
    LogIn(#[from] LogIn),
}

impl From<UnknownInvoice> for Root {
    fn from(error: UnknownInvoice) -> Self {
        Deep::from(error).into()
    }
}

only! {
    /// Finding an invoice.
    struct Find(Root) = UnknownInvoice;

    /// Paying it.
    pub(crate) struct Pay(Root) = Find | Billing;
}

#[test]
fn a_part_answers_as_its_root_does() {
    fn same<E: Into<Pay> + Clone>(error: E) -> String {
        let part = answer(&error.clone().into());
        let root = answer(&Root::from(error.into()));
        assert_eq!((part.status(), part.headers()), (root.status(), root.headers()));
        assert_eq!(part.body(), root.body());
        String::from_utf8(part.into_body().to_vec()).expect("UTF-8")
    }

    #[derive(Clone)]
    struct Quota;
    impl From<Quota> for Pay {
        fn from(_: Quota) -> Self {
            Billing::Quota { limit: 7 }.into()
        }
    }

    #[derive(Clone)]
    struct Database;
    impl From<Database> for Pay {
        fn from(_: Database) -> Self {
            Billing::Database.into()
        }
    }

    #[derive(Clone)]
    struct Unknown;
    impl From<Unknown> for Pay {
        fn from(_: Unknown) -> Self {
            Find::from(UnknownInvoice).into()
        }
    }

    // Twice: the second answer is what was kept of the first.
    for _ in 0..2 {
        assert_eq!(same(Quota), r#"{"detail":"QUOTA"}"#);
        assert_eq!(same(Database), r#"{"detail":"DATABASE"}"#);
        assert_eq!(same(Unknown), r#"{"detail":"UNKNOWN_INVOICE"}"#);
    }
}

#[test]
fn its_table_has_its_errors_and_no_others_in_the_shapes_of_the_root() {
    let of = |table: &'static Table| -> Vec<_> {
        table.listed().map(|listed| (listed.spec.code, listed.template.name)).collect()
    };
    let code = Some("DetailCode");
    assert_eq!(of(Table::of::<Find>()), [("UNKNOWN_INVOICE", code)]);
    assert_eq!(
        of(Table::of::<Pay>()),
        [("UNKNOWN_INVOICE", code), ("QUOTA", code), ("DATABASE", code)]
    );
    assert_eq!(
        of(Table::of::<Root>()),
        [
            ("QUOTA", code),
            ("DATABASE", code),
            ("UNKNOWN_INVOICE", code),
            ("LOG_IN", Some("Detail"))
        ]
    );
}

#[test]
fn it_says_what_its_error_says() {
    let part = Pay::from(Billing::Database);
    assert_eq!(part.to_string(), "dsn=postgres://secret");
    assert_eq!(part.code(), "DATABASE");
    assert!(matches!(Root::from(part), Root::Billing(Billing::Database)));
}
