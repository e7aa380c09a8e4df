//! Lists of issues and of params, and strings of more than values: what is answered, and read back.

#![cfg(feature = "client")]

mod answer;

use api_error::read::Received;
use api_error::{ApiError, Issue, envelope, read};
use serde_json::json;

envelope! {
    struct Listed {
        "code": code,
        "fields"?: [ issue => issue.field? ],
        "params"?: [ param => { "name": param.name, "value": param.value } ],
        "values"?: [ param => param.value ],
        "about"?: [ param => format("{param.name} of {code}")? ],
    }
    struct Line = format("{code}; {about}; {why}",
        about = number | category | "-", why = first(issue => issue.message) | message);
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Listed)]
enum Cart {
    #[error("none")]
    #[status(404)]
    Bare,
    #[error("at most {limit}")]
    #[status(422)]
    Full {
        #[param]
        limit: f64,
        #[param("\"unit\"")]
        unit: Option<&'static str>,
        #[param]
        tags: [u8; 2],
        #[issues]
        issues: Vec<Issue>,
    },
    #[error("it is wrong")]
    #[status(409)]
    #[code("WRONG", number = 7)]
    #[envelope(Line)]
    Wrong(#[issues] Vec<Issue>),
    #[error("it is late")]
    #[status(409)]
    #[category("time")]
    #[envelope(Line)]
    Late,
}

fn full(limit: f64, unit: Option<&'static str>, issues: Vec<Issue>) -> Cart {
    Cart::Full { limit, unit, tags: [1, 2], issues }
}

fn body(error: &Cart) -> String {
    String::from_utf8_lossy(answer::answer(error).body()).into_owned()
}

fn received<E: envelope::Envelope>(error: &Cart) -> Received {
    let answer = answer::answer(error);
    read::<E>(answer.status(), answer.headers(), answer.body())
}

fn issues() -> Vec<Issue> {
    vec![Issue::new("a", "whole"), Issue::new("b", "x").at("x"), Issue::new("c", "y").at("y")]
}

#[test]
fn elements_of_issues_and_params_may_be_left_out() {
    assert_eq!(body(&Cart::Bare), r#"{"code":"BARE"}"#);
    assert_eq!(
        body(&full(1.5, Some("kg"), issues())),
        r#"{"code":"FULL","fields":["x","y"],"params":[{"name":"limit","value":1.5},{"name":"\"unit\"","value":"kg"},{"name":"tags","value":[1,2]}],"values":[1.5,"kg",[1,2]],"about":["limit of FULL","\"unit\" of FULL","tags of FULL"]}"#
    );
    assert_eq!(
        body(&full(f64::NAN, None, issues()[..1].to_vec())),
        r#"{"code":"FULL","params":[{"name":"limit","value":null},{"name":"tags","value":[1,2]}],"values":[null,[1,2]],"about":["limit of FULL","tags of FULL"]}"#,
        "a param that is none has no element"
    );
}

#[test]
fn a_list_of_params_comes_back() {
    let read = received::<Listed>(&full(1.5, Some("kg"), issues()));
    assert_eq!(json!(read.params), json!({"limit": 1.5, "\"unit\"": "kg", "tags": [1, 2]}));
    let [x, y] = ["x", "y"].map(|field| Issue::new("", "").at(field));
    assert_eq!((read.issues, read.notes.len()), (vec![x, y], 0));
}

#[test]
fn a_part_of_a_string_is_read_by_what_wrote_it() {
    assert_eq!(body(&Cart::Wrong(issues())), r#""WRONG; 7; whole""#);
    let read = received::<Line>(&Cart::Wrong(issues()));
    assert_eq!((read.code.as_deref(), read.number, read.category), (Some("WRONG"), Some(7), None));
    assert_eq!((read.issues, read.notes.len()), (vec![Issue::new("", "whole")], 0));

    assert_eq!(body(&Cart::Late), r#""LATE; time; it is late""#);
    let read = received::<Line>(&Cart::Late);
    assert_eq!((read.number, read.category.as_deref()), (None, Some("time")));
    assert_eq!(read.issues, [Issue::new("", "it is late")], "of two strings the earlier is read");
}
