//! RFC 9457, and what tells as much of a problem.

use super::{answers, header};
use api_error::{ApiError, Context, Issue, envelope};

envelope! {
    #[media_type("application/problem+json")]
    struct Problem {
        "type": type_uri | "about:blank",
        "title": if(type_uri, title, reason),
        "detail": message,
        "instance"?: instance,
        "errors"?: [ issue => { "detail": issue.message, "pointer": issue.fragment } ],
        ..params,
    }
    #[media_type("application/problem+json")]
    struct Connexion {
        "type": "about:blank", "title": reason, "detail": message, "status": status,
    }
    #[media_type("application/problem+json")]
    struct SpringProblem {
        "type": "about:blank", "title": reason, "status": status, "detail": message,
        "instance": path,
    }
    struct Named { "error": message }
    struct Failed { "error": "failed", "message": message }
    struct Diagnostic {
        "code": code,
        "title": title,
        "category": category,
        "why": message,
        "where": params.r#where,
        "affectedFields": params.affected_fields,
        "recovery": params.recovery,
        "retryable": retryable,
        "docsHint": docs_url,
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("Your current balance is {balance}, but that costs 50.")]
#[status(403)]
#[title("You do not have enough credit.")]
#[api_error(envelope = Problem, docs = "https://example.com/probs/out-of-credit")]
struct OutOfCredit {
    #[param]
    balance: u32,
    #[param]
    accounts: [&'static str; 2],
}

#[derive(Debug, thiserror::Error, ApiError)]
#[rustfmt::skip]
enum Problems {
    #[error("bad request")]
    #[status(422)]
    #[envelope(Problem)]
    Invalid(#[issues] Vec<Issue>),
    #[error("'q' is not of type 'integer' - 'a'")]
    #[status(400)]
    #[envelope(Connexion)]
    Connexion,
    #[error("Validation failure")]
    #[status(400)]
    #[envelope(SpringProblem)]
    Spring,
    #[error("organizationId is required")]
    #[status(400)]
    #[envelope(Named)]
    Named,
    #[error("Prompt execution failed upstream")]
    #[message("Prompt execution failed upstream")]
    #[status(502)]
    #[envelope(Failed)]
    Failed,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("...")]
#[status(400)]
#[code("missing_organization_id")]
#[title("Organization is required")]
#[category("validation")]
#[api_error(envelope = Diagnostic, codes = "snake_case", docs = "...")]
struct MissingOrganization {
    #[param("where")]
    place: &'static str,
    #[param]
    affected_fields: [&'static str; 1],
    #[param]
    recovery: &'static str,
}

#[test]
fn problem_details() {
    let credit = OutOfCredit { balance: 30, accounts: ["/account/12345", "/account/67890"] };
    Context::new().instance("/account/12345/msgs/abc").enter(|| {
        answers(&credit, 403, r#"{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","detail":"Your current balance is 30, but that costs 50.","instance":"/account/12345/msgs/abc","balance":30,"accounts":["/account/12345","/account/67890"]}"#);
    });
    assert_eq!(header(&credit, "content-type"), "application/problem+json");
    let age = Issue::new("positive", "must be a positive integer").at("age");
    answers(
        &Problems::Invalid(vec![age]),
        422,
        r##"{"type":"about:blank","title":"Unprocessable Content","detail":"bad request","errors":[{"detail":"must be a positive integer","pointer":"#/age"}]}"##,
    );
    answers(
        &Problems::Connexion,
        400,
        r#"{"type":"about:blank","title":"Bad Request","detail":"'q' is not of type 'integer' - 'a'","status":400}"#,
    );
    Context::new().path("/info").enter(|| {
        answers(&Problems::Spring, 400, r#"{"type":"about:blank","title":"Bad Request","status":400,"detail":"Validation failure","instance":"/info"}"#);
    });
}

#[test]
fn a_word_or_a_diagnosis() {
    answers(&Problems::Named, 400, r#"{"error":"organizationId is required"}"#);
    answers(
        &Problems::Failed,
        502,
        r#"{"error":"failed","message":"Prompt execution failed upstream"}"#,
    );
    let missing =
        MissingOrganization { place: "...", affected_fields: ["organizationId"], recovery: "..." };
    answers(
        &missing,
        400,
        r#"{"code":"missing_organization_id","title":"Organization is required","category":"validation","why":"...","where":"...","affectedFields":["organizationId"],"recovery":"...","retryable":false,"docsHint":"..."}"#,
    );
}
