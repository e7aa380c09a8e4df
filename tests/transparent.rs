//! A root error gathers its parts: the inner declaration holds, in the outermost envelope.

mod http_text;

use api_error::by_hand::ParamVisitor;
use api_error::envelope::{Detail, DetailCode, Errors};
use api_error::{ApiError, Declared as _, Issue, Retry};
use http_text::{answer::answer, http_text};
use std::sync::Arc;
use std::time::Duration;

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Errors)]
enum Auth {
    #[error("log in first")]
    #[status(401)]
    #[header("WWW-Authenticate", "Bearer")]
    LogIn,
    #[error("{0} may not")]
    #[status(403)]
    Forbidden(#[param("who")] String),
    #[error("told by code")]
    #[status(403)]
    #[envelope(DetailCode)]
    Told,
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Billing {
    #[error("quota")]
    #[status(402)]
    Quota(#[retry_after] Duration),
    #[error("bad order")]
    #[status(422)]
    Order(#[issues] Vec<Issue>),
    #[error(transparent)]
    Auth(#[from] Auth),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Detail)]
enum App {
    #[error("down for maintenance")]
    #[message("down for maintenance")]
    #[status(503)]
    Down,
    #[error(transparent)]
    Billing(#[from] Billing),
    #[error(transparent)]
    Auth(#[from] Auth),
    #[error(transparent)]
    #[envelope(Errors)]
    Shared(Arc<Struct>),
    #[transparent]
    #[error("boxed: {0}")]
    Boxed(Box<Other>),
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("one of its kind")]
#[status(410)]
struct Struct;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("another")]
#[status(418)]
struct Other;

fn all() -> Vec<App> {
    vec![
        App::Down,
        Billing::Quota(Duration::from_secs(9)).into(),
        Billing::Order(vec![Issue::new("t", "m").query().at("q")]).into(),
        Billing::from(Auth::LogIn).into(),
        Billing::from(Auth::Forbidden("bob".into())).into(),
        Billing::from(Auth::Told).into(),
        Auth::LogIn.into(),
        Auth::Forbidden("ann".into()).into(),
        Auth::Told.into(),
        App::Shared(Arc::new(Struct)),
        App::Boxed(Box::new(Other)),
    ]
}

#[test]
fn each_error_answers_in_the_outermost_envelope() {
    let answers: Vec<String> = all().iter().map(|error| http_text(error)).collect();
    assert_eq!(
        answers,
        [
            "503\ncontent-type: application/json\n\n{\"detail\":\"down for maintenance\"}",
            "402\ncontent-type: application/json\nretry-after: 9\n\n{\"detail\":\"quota\"}",
            "422\ncontent-type: application/json\n\n\
             {\"detail\":[{\"loc\":[\"query\",\"q\"],\"msg\":\"m\",\"type\":\"t\"}]}",
            "401\ncontent-type: application/json\nwww-authenticate: Bearer\n\n\
             {\"detail\":\"log in first\"}",
            "403\ncontent-type: application/json\n\n{\"detail\":\"bob may not\"}",
            "403\ncontent-type: application/json\n\n{\"detail\":\"TOLD\"}",
            "401\ncontent-type: application/json\nwww-authenticate: Bearer\n\n\
             {\"detail\":\"log in first\"}",
            "403\ncontent-type: application/json\n\n{\"detail\":\"ann may not\"}",
            "403\ncontent-type: application/json\n\n{\"detail\":\"TOLD\"}",
            "410\ncontent-type: application/json\n\n\
             {\"errors\":[{\"kind\":null,\"id\":null,\"field\":null,\"message\":\"one of its kind\"}]}",
            "418\ncontent-type: application/json\n\n{\"detail\":\"another\"}",
        ]
    );
}

#[test]
fn every_method_speaks_for_the_error_inside() {
    let error = App::from(Billing::Quota(Duration::from_secs(9)));
    assert_eq!((error.status().as_u16(), error.code()), (402, "QUOTA"));
    assert_eq!(error.retry(), Retry::After(Duration::from_secs(9)));
    let error = App::from(Billing::Order(vec![Issue::new("t", "m")]));
    assert_eq!(error.issues().len(), 1);
    let error = App::from(Billing::from(Auth::Forbidden("bob".into())));
    let mut params = Vec::new();
    error.params(&mut ParamVisitor::new(&mut |name, value| {
        let mut json = Vec::new();
        value.write_json(&mut json).expect("a string");
        params.push((name, String::from_utf8(json).expect("UTF-8")));
    }));
    assert_eq!(params, [("who", "\"bob\"".to_owned())]);
}

#[test]
fn the_table_holds_every_error_of_the_parts_in_order() {
    let codes: Vec<_> = api_error::Table::of::<App>().specs().map(|spec| spec.code).collect();
    assert_eq!(
        codes,
        [
            "DOWN",
            "QUOTA",
            "ORDER",
            "LOG_IN",
            "FORBIDDEN",
            "TOLD",
            "LOG_IN",
            "FORBIDDEN",
            "TOLD",
            "STRUCT",
            "OTHER"
        ],
        "an error that two parts share is one error, so its codes do not clash"
    );
    assert_eq!(api_error::Table::of::<App>().len(), 11);
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Wrapper<T> {
    #[error(transparent)]
    Inner(T),
    #[error("own")]
    #[status(400)]
    Own,
}

#[test]
fn a_generic_wrapper_has_the_table_of_what_it_wraps() {
    let codes: Vec<_> =
        api_error::Table::of::<Wrapper<Billing>>().specs().map(|spec| spec.code).collect();
    assert_eq!(codes, ["QUOTA", "ORDER", "LOG_IN", "FORBIDDEN", "TOLD", "OWN"]);
    assert_eq!(answer(&Wrapper::Inner(Auth::LogIn)).status(), 401);
    assert_eq!(answer(&Wrapper::<Auth>::Own).status(), 400);
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Around {
    #[error("first")]
    #[status(400)]
    First,
    #[error(transparent)]
    Generic(Wrapper<Struct>),
}

#[test]
fn a_generic_type_inside_answers_with_its_own_message() {
    for (error, detail) in [
        (Around::First, "first"),
        (Around::Generic(Wrapper::Inner(Struct)), "one of its kind"),
        (Around::Generic(Wrapper::Own), "own"),
    ] {
        assert!(http_text(&error).contains(&format!("\"detail\":\"{detail}\"")));
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Middle {
    #[error(transparent)]
    #[envelope(Errors)]
    Auth(#[from] Auth),
    #[error(transparent)]
    #[envelope(Errors)]
    Billing(#[from] Billing),
}

#[derive(Debug, thiserror::Error, ApiError)]
enum Outermost {
    #[error(transparent)]
    #[envelope(Detail)]
    Middle(#[from] Middle),
    #[error("for the log")]
    #[status(500)]
    Internal,
}

#[test]
fn the_outermost_variant_that_names_a_shape_wins() {
    let errors: [fn() -> Auth; 3] =
        [|| Auth::LogIn, || Auth::Forbidden("ann".into()), || Auth::Told];
    for (error, message) in errors.iter().zip(["log in first", "ann may not", "told by code"]) {
        let middle = http_text(&Middle::from(error()));
        let item =
            format!("{{\"kind\":null,\"id\":null,\"field\":null,\"message\":\"{message}\"}}");
        assert!(middle.ends_with(&format!("{{\"errors\":[{item}]}}")), "{middle}");
        let outermost = http_text(&Outermost::from(Middle::from(error())));
        assert!(outermost.ends_with(&format!("{{\"detail\":\"{message}\"}}")), "{outermost}");
    }
}

#[test]
fn the_outermost_shape_wins_for_what_only_an_occurrence_knows() {
    let order = || Middle::from(Billing::Order(vec![Issue::new("t", "m").query().at("q")]));
    assert_eq!(
        http_text(&order()),
        "422\ncontent-type: application/json\n\n\
         {\"errors\":[{\"kind\":null,\"id\":null,\"field\":\"q\",\"message\":\"m\"}]}"
    );
    assert_eq!(
        http_text(&Outermost::from(order())),
        "422\ncontent-type: application/json\n\n\
         {\"detail\":[{\"loc\":[\"query\",\"q\"],\"msg\":\"m\",\"type\":\"t\"}]}"
    );
}

#[test]
fn a_server_error_without_a_message_answers_with_its_phrase() {
    assert_eq!(
        http_text(&Outermost::Internal),
        "500\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Internal Server Error\",\"status\":500,\"detail\":\"Internal Server Error\",\
         \"code\":\"INTERNAL\"}"
    );
}
