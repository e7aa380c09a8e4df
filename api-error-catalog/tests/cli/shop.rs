//! The catalog that is worked on.

use api_error_catalog::{Catalog, Retired};
use api_error_core::envelope::{Datum, Member, Node, Slot, Template};
use api_error_core::{Entry, Header, Params, Spec, Status, Table};

static ACME: Template = Template::json(Node::Object(&[
    Member::new("code", Node::Datum(Datum::Slot(Slot::Code), None)),
    Member::new("message", Node::Datum(Datum::Slot(Slot::Message), None)),
    Member::optional("limits", Node::Datum(Datum::Slot(Slot::Params), None)),
]))
.named("Acme");

static ERRORS: Table = Table::new(
    "shop::Error",
    &[
        Entry::Spec(
            Spec::new("Quota", "QUOTA_EXCEEDED", Status::PAYMENT_REQUIRED)
                .number(21)
                .title("Quota exceeded")
                .pattern("quota of {limit} minutes is used up")
                .description("The organization has used up its monthly quota.")
                .causes("More minutes were used this month than the plan includes.")
                .resolution("Wait for the next month,\nor upgrade the plan.")
                .params(Params::new("limit: u32\nplan: Option<String>"))
                .retry_after_field()
                .category("billing")
                .docs("https://shop.example/errors/QUOTA_EXCEEDED")
                .envelope(&ACME),
        ),
        Entry::Spec(
            Spec::new("LogIn", "LOG_IN", Status::UNAUTHORIZED)
                .title("Log in")
                .message("log in")
                .description("The caller is not known.")
                .headers(&[Header::fixed("www-authenticate", "Bearer")]),
        ),
        Entry::Spec(Spec::new("Busy", "BUSY", Status::SERVICE_UNAVAILABLE)),
    ],
);

static OLD: Table = Table::new(
    "shop::Error",
    &[Entry::Spec(Spec::new("Coupon", "COUPON_EXPIRED", Status::GONE).description("It is over."))],
);

/// What the shop answers, and what it no longer does.
pub(crate) fn catalog() -> Catalog {
    let mut catalog = Catalog::new("shop").table(&ERRORS).version("2.0.0");
    let was = Catalog::new("shop").table(&OLD).errors.remove(0);
    catalog.retired.push(Retired::new(was, Some("2.0.0".to_owned())));
    catalog
}

/// What it answered before.
pub(crate) fn before() -> Catalog {
    let mut catalog = Catalog::new("shop").table(&ERRORS).table(&OLD).version("1.0.0");
    let quota = &mut catalog.errors[0];
    quota.status = 403;
    quota.params.retain(|param| param.name == "limit");
    quota.description.clear();
    catalog
}
