//! Every shape that comes with the crate, as whole answers. `answers` has those of `Problem`.

mod http_text;

use api_error::envelope::{
    Detail, DetailCode, ErrorCode, ErrorDetails, ErrorMessage, Errors, GoogleApi, JsonApi, OAuth,
};
use api_error::{ApiError, Issue};
use http_text::http_text;
use std::time::Duration;

/// What differs from shape to shape is what a shape makes of these.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(docs = "https://a.example/{code}", category = "FAILED_PRECONDITION")]
enum Fault {
    #[error("invalid article")]
    #[status(422)]
    Invalid(#[issues] Vec<Issue>),
    #[error("{left} left of {limit}")]
    #[status(429)]
    Limit {
        #[param]
        limit: u8,
        #[param]
        left: u8,
        #[retry_after]
        pause: Duration,
    },
    #[error("not for the client")]
    #[status(500)]
    Broken,
    #[error("no such zone")]
    #[status(404)]
    NoZone(#[details] [u8; 2]),
    #[error("three of them")]
    #[status(409)]
    #[category("ABORTED")]
    Several {
        #[issues]
        issues: Vec<Issue>,
        #[param]
        attempt: u8,
    },
}

#[derive(Debug, thiserror::Error, ApiError)]
#[rustfmt::skip]
enum As {
    #[error(transparent)] #[envelope(Detail)] Detail(Fault),
    #[error(transparent)] #[envelope(DetailCode)] DetailCode(Fault),
    #[error(transparent)] #[envelope(Errors)] Errors(Fault),
    #[error(transparent)] #[envelope(ErrorMessage)] ErrorMessage(Fault),
    #[error(transparent)] #[envelope(ErrorCode)] ErrorCode(Fault),
    #[error(transparent)] #[envelope(ErrorDetails)] ErrorDetails(Fault),
    #[error(transparent)] #[envelope(JsonApi)] JsonApi(Fault),
    #[error(transparent)] #[envelope(GoogleApi)] GoogleApi(Fault),
    #[error(transparent)] #[envelope(OAuth)] OAuth(Fault),
}

fn invalid() -> Fault {
    Fault::Invalid(vec![
        Issue::new("short", "too short").body().at("tags").index(0).ctx("least", 2),
        Issue::new("range", "too many").query().at("limit").kind("number").id("n1"),
        Issue::new("odd", "what is this").header().at("x-trace"),
        Issue::new("late", "too late"),
    ])
}

fn limit() -> Fault {
    Fault::Limit { limit: 9, left: 0, pause: Duration::from_secs(3) }
}

/// Invalid, limit, broken, no zone and several, in this shape.
fn bodies(shape: fn(Fault) -> As) -> Vec<String> {
    let several = Fault::Several { issues: vec![Issue::new("a", "b").at("c")], attempt: 3 };
    let faults = [invalid(), limit(), Fault::Broken, Fault::NoZone([1, 2]), several];
    faults.into_iter().map(|fault| http_body(&shape(fault))).collect()
}

fn http_body(error: &dyn ApiError) -> String {
    let text = http_text(error);
    text.split_once("\n\n").map(|(_, body)| body.to_owned()).unwrap_or_default()
}

#[test]
fn detail_is_a_string_a_list_or_details() {
    let expected = [
        r#"{"detail":[{"loc":["body","tags",0],"msg":"too short","type":"short","ctx":{"least":2}},{"loc":["query","limit"],"msg":"too many","type":"range"},{"loc":["header","x-trace"],"msg":"what is this","type":"odd"},{"loc":[],"msg":"too late","type":"late"}]}"#,
        r#"{"detail":"0 left of 9"}"#,
        r#"{"detail":"Internal Server Error"}"#,
        r#"{"detail":[1,2]}"#,
        r#"{"detail":[{"loc":["c"],"msg":"b","type":"a"}]}"#,
    ];
    assert_eq!(bodies(As::Detail), expected);
}

#[test]
fn detail_is_the_code() {
    let expected = [
        r#"{"detail":"INVALID"}"#,
        r#"{"detail":"LIMIT"}"#,
        r#"{"detail":"BROKEN"}"#,
        r#"{"detail":"NO_ZONE"}"#,
        r#"{"detail":"SEVERAL"}"#,
    ];
    assert_eq!(bodies(As::DetailCode), expected);
}

#[test]
fn errors_are_issues_or_the_error_itself() {
    let expected = [
        r#"{"errors":[{"kind":null,"id":null,"field":"tags.0","message":"too short"},{"kind":"number","id":"n1","field":"limit","message":"too many"},{"kind":null,"id":null,"field":"x-trace","message":"what is this"},{"kind":null,"id":null,"field":null,"message":"too late"}]}"#,
        r#"{"errors":[{"kind":null,"id":null,"field":null,"message":"0 left of 9"}]}"#,
        r#"{"errors":[{"kind":null,"id":null,"field":null,"message":"Internal Server Error"}]}"#,
        r#"{"errors":[{"kind":null,"id":null,"field":null,"message":"no such zone"}]}"#,
        r#"{"errors":[{"kind":null,"id":null,"field":"c","message":"b"}]}"#,
    ];
    assert_eq!(bodies(As::Errors), expected);
}

#[test]
fn error_is_the_message() {
    let expected = [
        r#"{"error":"invalid article"}"#,
        r#"{"error":"0 left of 9"}"#,
        r#"{"error":"Internal Server Error"}"#,
        r#"{"error":"no such zone"}"#,
        r#"{"error":"three of them"}"#,
    ];
    assert_eq!(bodies(As::ErrorMessage), expected);
}

#[test]
fn error_is_the_code_and_has_a_message() {
    let expected = [
        r#"{"error":"INVALID","message":"invalid article"}"#,
        r#"{"error":"LIMIT","message":"0 left of 9"}"#,
        r#"{"error":"BROKEN","message":"Internal Server Error"}"#,
        r#"{"error":"NO_ZONE","message":"no such zone"}"#,
        r#"{"error":"SEVERAL","message":"three of them"}"#,
    ];
    assert_eq!(bodies(As::ErrorCode), expected);
}

#[test]
fn error_has_a_code_and_issues() {
    let expected = [
        r#"{"error":"invalid article","code":"INVALID","details":[{"code":"short","message":"too short"},{"code":"range","message":"too many"},{"code":"odd","message":"what is this"},{"code":"late","message":"too late"}]}"#,
        r#"{"error":"0 left of 9","code":"LIMIT"}"#,
        r#"{"error":"Internal Server Error","code":"BROKEN"}"#,
        r#"{"error":"no such zone","code":"NO_ZONE"}"#,
        r#"{"error":"three of them","code":"SEVERAL","details":[{"code":"a","message":"b"}]}"#,
    ];
    assert_eq!(bodies(As::ErrorDetails), expected);
}

#[test]
fn json_api_has_an_object_for_each_issue() {
    let expected = [
        r#"{"errors":[{"status":"422","code":"INVALID","source":{"pointer":"/tags/0"},"title":"Invalid","detail":"too short","links":{"type":"https://a.example/INVALID"},"meta":{"code":"short","least":2}},{"status":"422","code":"INVALID","source":{"parameter":"limit"},"title":"Invalid","detail":"too many","links":{"type":"https://a.example/INVALID"},"meta":{"code":"range"}},{"status":"422","code":"INVALID","source":{"header":"x-trace"},"title":"Invalid","detail":"what is this","links":{"type":"https://a.example/INVALID"},"meta":{"code":"odd"}},{"status":"422","code":"INVALID","title":"Invalid","detail":"too late","links":{"type":"https://a.example/INVALID"},"meta":{"code":"late"}}]}"#,
        r#"{"errors":[{"status":"429","code":"LIMIT","title":"Limit","detail":"0 left of 9","links":{"type":"https://a.example/LIMIT"},"meta":{"limit":9,"left":0}}]}"#,
        r#"{"errors":[{"status":"500","code":"BROKEN","title":"Broken","detail":"Internal Server Error","links":{"type":"https://a.example/BROKEN"}}]}"#,
        r#"{"errors":[{"status":"404","code":"NO_ZONE","title":"No zone","detail":"no such zone","links":{"type":"https://a.example/NO_ZONE"},"meta":{"details":[1,2]}}]}"#,
        r#"{"errors":[{"status":"409","code":"SEVERAL","source":{"pointer":"/c"},"title":"Several","detail":"b","links":{"type":"https://a.example/SEVERAL"},"meta":{"code":"a"}}],"meta":{"attempt":3}}"#,
    ];
    assert_eq!(bodies(As::JsonApi), expected);
}

#[test]
fn google_has_its_own_messages_as_details() {
    let expected = [
        r#"{"error":{"code":422,"message":"invalid article","status":"FAILED_PRECONDITION","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"INVALID"},{"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"tags[0]","description":"too short","reason":"short"},{"field":"limit","description":"too many","reason":"range"},{"field":"x-trace","description":"what is this","reason":"odd"},{"description":"too late","reason":"late"}]},{"@type":"type.googleapis.com/google.rpc.Help","links":[{"description":"Invalid","url":"https://a.example/INVALID"}]}]}}"#,
        r#"{"error":{"code":429,"message":"0 left of 9","status":"FAILED_PRECONDITION","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"LIMIT","metadata":{"limit":"9","left":"0"}},{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"3s"},{"@type":"type.googleapis.com/google.rpc.Help","links":[{"description":"Limit","url":"https://a.example/LIMIT"}]}]}}"#,
        r#"{"error":{"code":500,"message":"Internal Server Error","status":"FAILED_PRECONDITION","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"BROKEN"},{"@type":"type.googleapis.com/google.rpc.Help","links":[{"description":"Broken","url":"https://a.example/BROKEN"}]}]}}"#,
        r#"{"error":{"code":404,"message":"no such zone","status":"FAILED_PRECONDITION","details":[1,2]}}"#,
        r#"{"error":{"code":409,"message":"three of them","status":"ABORTED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"SEVERAL","metadata":{"attempt":"3"}},{"@type":"type.googleapis.com/google.rpc.BadRequest","fieldViolations":[{"field":"c","description":"b","reason":"a"}]},{"@type":"type.googleapis.com/google.rpc.Help","links":[{"description":"Several","url":"https://a.example/SEVERAL"}]}]}}"#,
    ];
    assert_eq!(bodies(As::GoogleApi), expected);
}

/// Without a category, and with a param of each kind.
#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = GoogleApi)]
enum Uncategorized {
    #[error("no such zone")]
    #[status(404)]
    NoZone {
        #[param]
        name: &'static str,
        #[param]
        tags: [u8; 2],
        #[param]
        open: Option<bool>,
        #[param]
        quoted: [&'static str; 1],
    },
    #[error("not like this")]
    #[status(405)]
    Method,
}

#[test]
fn google_has_the_name_of_the_status_without_a_category_and_strings_alone_as_metadata() {
    let no_zone =
        Uncategorized::NoZone { name: "a\"b", tags: [1, 2], open: None, quoted: ["c\"d"] };
    assert_eq!(
        http_body(&no_zone),
        r#"{"error":{"code":404,"message":"no such zone","status":"NOT_FOUND","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"NO_ZONE","metadata":{"name":"a\"b","tags":"[1,2]","quoted":"[\"c\\\"d\"]"}}]}}"#
    );
    assert_eq!(
        http_body(&Uncategorized::Method),
        r#"{"error":{"code":405,"message":"not like this","status":"FAILED_PRECONDITION","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"METHOD"}]}}"#
    );
}

#[test]
fn oauth_has_a_code_and_a_description() {
    let expected = [
        r#"{"error":"INVALID","error_description":"invalid article","error_uri":"https://a.example/INVALID"}"#,
        r#"{"error":"LIMIT","error_description":"0 left of 9","error_uri":"https://a.example/LIMIT"}"#,
        r#"{"error":"BROKEN","error_description":"Internal Server Error","error_uri":"https://a.example/BROKEN"}"#,
        r#"{"error":"NO_ZONE","error_description":"no such zone","error_uri":"https://a.example/NO_ZONE"}"#,
        r#"{"error":"SEVERAL","error_description":"three of them","error_uri":"https://a.example/SEVERAL"}"#,
    ];
    assert_eq!(bodies(As::OAuth), expected);
}

#[test]
fn what_is_beside_the_body_is_the_shapes() {
    let head = |error| http_text(&error).split("\n\n").next().map(str::to_owned);
    let json_api = "500\ncontent-type: application/vnd.api+json";
    assert_eq!(head(As::JsonApi(Fault::Broken)).as_deref(), Some(json_api));
    let oauth = "429\ncontent-type: application/json\ncache-control: no-store\nretry-after: 3";
    assert_eq!(head(As::OAuth(limit())).as_deref(), Some(oauth));
}

#[cfg(feature = "client")]
mod read_back {
    use super::*;
    use api_error::envelope::Envelope;
    use api_error::read;
    use api_error::read::Received;

    fn received<E: Envelope>(error: &As) -> Received {
        let answer = http_text::answer::answer(error);
        read::<E>(answer.status(), answer.headers(), answer.body())
    }

    #[test]
    fn the_code_comes_back_from_every_shape_that_has_it() {
        let codes = |shape: fn(Fault) -> As, read: fn(&As) -> Received| {
            let faults = [invalid(), limit(), Fault::Broken];
            faults.map(|fault| read(&shape(fault)).code.unwrap_or_default())
        };
        let all = ["INVALID", "LIMIT", "BROKEN"];
        assert_eq!(codes(As::DetailCode, received::<DetailCode>), all);
        assert_eq!(codes(As::ErrorCode, received::<ErrorCode>), all);
        assert_eq!(codes(As::ErrorDetails, received::<ErrorDetails>), all);
        assert_eq!(codes(As::JsonApi, received::<JsonApi>), all);
        assert_eq!(codes(As::GoogleApi, received::<GoogleApi>), all);
        assert_eq!(codes(As::OAuth, received::<OAuth>), all);
    }

    #[test]
    fn each_of_googles_messages_is_told_by_its_type() {
        let context = api_error::Context::new().request_id("r-7");
        let google = context.enter(|| received::<GoogleApi>(&As::GoogleApi(Fault::Broken)));
        let read =
            (google.code.as_deref(), google.docs_url.as_deref(), google.request_id.as_deref());
        assert_eq!(read, (Some("BROKEN"), Some("https://a.example/BROKEN"), Some("r-7")));
        assert_eq!(google.notes, []);
    }

    #[test]
    fn issues_params_and_details_come_back() {
        let json_api = received::<JsonApi>(&As::JsonApi(invalid()));
        let Fault::Invalid(sent) = invalid() else { return };
        assert_eq!(json_api.issues[0], sent[0].clone());
        assert_eq!(json_api.issues.len(), 4);
        let google = received::<GoogleApi>(&As::GoogleApi(limit()));
        assert_eq!(google.retry_after, Some(Duration::from_secs(3)));
        assert_eq!(google.docs_url.as_deref(), Some("https://a.example/LIMIT"));
        assert_eq!((&google.params["limit"], &google.params["left"]), (&"9".into(), &"0".into()));
        let json_api = received::<JsonApi>(&As::JsonApi(limit()));
        assert_eq!((&json_api.params["limit"], &json_api.params["left"]), (&9.into(), &0.into()));
        let google = received::<GoogleApi>(&As::GoogleApi(invalid()));
        assert_eq!(google.issues[0], Issue::new("short", "too short").at("tags").index(0));
        let no_zone = received::<JsonApi>(&As::JsonApi(Fault::NoZone([1, 2])));
        assert_eq!(no_zone.details, Some(serde_json::json!([1, 2])));
    }
}
