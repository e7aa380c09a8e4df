//! What a shape of `envelope!` answers: every construct, byte by byte.

mod http_text;

use api_error::{ApiError, Context, Issue, envelope};
use http_text::http_text;
use std::time::{Duration, SystemTime};

envelope! {
    /// Constants, and what is known of an error without a value of it.
    struct Constant {
        "ok": false,
        "none": null,
        "text": "say \"hi\"\n",
        "numbers": [0, -1.5, 1_000, 0x10, 2e3],
        "empty": [{}, []],
        "say \"code\"": code,
        "number"?: number,
        "type"?: type_uri,
        "docs": docs_url,
        "category": category,
        "facts": [status, reason, title, message, description, retryable],
        "as_string": [status as string, retryable as string],
        "whose": if(server, "ours", if(issues, "yours, in parts", "yours")),
        "documented": if(docs_url, true, false),
        "first": number | category | code,
        "made": [
            format("\"{{{code}}}\": {status}\n"), format("{number}#"),
            format(""), format("a"), format("{{code}}"),
        ],
    }

    struct Values {
        "params": params,
        "limit": params.limit,
        "plan"?: params.plan,
        "details"?: details,
        "after": [retry_after, retry_after as string, retry_after as float, retry_after as duration, retry_after as millis],
        ..params,
    }

    struct Requested {
        "ids": [request_id, trace_id, instance],
        "request": [method, path],
        "times": [
            timestamp, timestamp as offset, timestamp as whole_seconds,
            timestamp as http_date, timestamp as epoch, timestamp as epoch_millis,
        ],
    }

    struct Issues = [
        [ issue => [
            issue.code, issue.message, issue.loc, issue.steps, issue.field, issue.pointer,
            issue.fragment, issue.path, issue.json_path, issue.in, issue.kind, issue.id,
            issue.input, issue.ctx,
        ] ],
        first(issue => { "code": issue.code, "id"?: issue.id, "of": code }),
        group(issue.in, whole = "\"whole\"", each = first(issue => issue.message)),
        tree(leaf = "_errors", each = [ issue => issue.code ]),
        tree(whole = "all", each = [ issue => issue.code ]),
        join(separator = ". "),
        join(separator = ", ", most = 1, one_more = " (and {} more)", more = " (and {} others)"),
        join(separator = ", ", most = 2, more = ", and {} more"),
    ];

    #[media_type("application/vnd.api+json; profile=\"https://acme.dev\"")]
    #[status(200)]
    #[header("X-Amzn-ErrorType", "{code}")]
    #[header("X-Number", "{number}")]
    #[header("WWW-Authenticate", "Bearer realm=\"{{acme}}\", error={code:quoted}, status={status}")]
    struct Head = code;
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Constant, category = "api_error", codes = "snake_case")]
enum Acme {
    /// It is "gone".
    #[error("gone for good")]
    #[status(410)]
    Gone,
    #[error("the card was declined")]
    #[status(402)]
    #[category("card_error")]
    #[code("card_declined", number = 7)]
    Declined,
    #[error("too many")]
    #[status(429)]
    #[envelope(Values)]
    TooMany {
        #[param]
        limit: u32,
        #[retry_after]
        pause: Duration,
    },
    #[error("nothing")]
    #[status(404)]
    #[envelope(Values)]
    Nothing,
    #[error("late")]
    #[status(503)]
    #[envelope(Requested)]
    Late,
    #[error("bad form")]
    #[status(422)]
    #[envelope(Issues)]
    Form(#[issues] Vec<Issue>),
    #[error("no token")]
    #[status(401)]
    #[envelope(Head)]
    NoToken,
}

fn body(error: &Acme) -> String {
    let text = http_text(error);
    text.split_once("\n\n").map(|(_, body)| body.to_owned()).unwrap_or_default()
}

#[test]
fn constants_and_facts() {
    assert_eq!(
        body(&Acme::Gone),
        r#"{"ok":false,"none":null,"text":"say \"hi\"\n","numbers":[0,-1.5,1000,16,2e3],"#
            .to_owned()
            + r#""empty":[{},[]],"say \"code\"":"gone","docs":null,"category":"api_error","#
            + r#""facts":[410,"Gone","Gone","gone for good","It is \"gone\".",false],"#
            + r#""as_string":["410","false"],"whose":"yours","documented":false,"first":"api_error","#
            + r#""made":["\"{gone}\": 410\n",null,"","a","{code}"]}"#
    );
    let declined = body(&Acme::Declined);
    assert!(declined.contains(r#""number":7,"docs":null,"category":"card_error","#), "{declined}");
    let made = r#""first":7,"made":["\"{card_declined}\": 402\n","7#","","a","{code}"]}"#;
    assert!(declined.ends_with(made), "{declined}");
}

#[test]
fn params_details_and_pauses() {
    let error = Acme::TooMany { limit: 60, pause: Duration::from_millis(64_570) };
    assert_eq!(
        body(&error),
        r#"{"params":{"limit":60},"limit":60,"after":[65,"65",64.57,"64.57s",64570]}"#,
        "the object's own `limit` wins over the param"
    );
    assert_eq!(
        body(&Acme::Nothing),
        r#"{"params":null,"limit":null,"after":[null,null,null,null,null]}"#
    );
}

#[test]
fn what_only_the_request_knows() {
    let context = Context::new()
        .request_id("req-7")
        .trace_id("4bf9")
        .instance("/errors/7")
        .method("GET")
        .path("/a")
        .timestamp(SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123));
    assert_eq!(
        context.enter(|| body(&Acme::Late)),
        r#"{"ids":["req-7","4bf9","/errors/7"],"request":["GET","/a"],"#.to_owned()
            + r#""times":["2023-11-14T22:13:20.123Z","2023-11-14T22:13:20.123+00:00","#
            + r#""2023-11-14T22:13:20Z","Tue, 14 Nov 2023 22:13:20 GMT",1700000000,1700000000123]}"#
    );
    assert_eq!(
        body(&Acme::Late),
        r#"{"ids":[null,null,null],"request":[null,null],"times":[null,null,null,null,null,null]}"#
    );
}

#[test]
fn issues_one_by_one_in_groups_as_a_tree_and_joined() {
    let bad = Issue::new("type", "no number").body().at("a b").index(0);
    let bad = bad.kind("node").id("n1").input("x").ctx("max", 3);
    let whole = Issue::new("empty", "no lines");
    let error = Acme::Form(vec![bad, whole, Issue::new("size", "too large").body().at("c")]);
    assert_eq!(
        body(&error),
        r##"[[["type","no number",["body","a b",0],["a b",0],"a b.0","/a b/0","#/a%20b/0","##
            .to_owned()
            + r#""a b[0]","$['a b'][0]","body","node","n1","x",{"max":3}],"#
            + r#"["empty","no lines",[],[],null,null,null,null,"$",null,null,null,null,null],"#
            + r##"["size","too large",["body","c"],["c"],"c","/c","#/c","c","$.c","body",null,null,"##
            + r#"null,null]],{"code":"type","id":"n1","of":"form"},"#
            + r#"{"body":"no number","\"whole\"":"no lines"},"#
            + r#"{"_errors":["empty"],"a b":{"0":{"_errors":["type"]}},"c":{"_errors":["size"]}},"#
            + r#"{"all":["empty"],"a b":{"0":["type"]},"c":["size"]},"#
            + r#""no number. no lines. too large","no number (and 2 others)","#
            + r#""no number, no lines, and 1 more"]"#
    );
    assert_eq!(body(&Acme::Form(vec![])), "[null,null,null,null,null,null,null,null]");
}

#[test]
fn a_head_has_a_media_type_a_status_and_headers() {
    assert_eq!(
        http_text(&Acme::NoToken),
        "200\ncontent-type: application/vnd.api+json; profile=\"https://acme.dev\"\n\
         x-amzn-errortype: no_token\n\
         www-authenticate: Bearer realm=\"{acme}\", error=\"no_token\", status=401\n\n\"no_token\"",
        "a header that carries an absent slot is left out"
    );
}

envelope! {
    #[header("Link", "<{docs_url}>; rel=help")]
    #[header("Link", "</{code}>; rel=\"about\"")]
    struct Quoted {
        "undocumented": if(!docs_url, true, false),
        "absent"?: if(!docs_url, true),
        "limit": params."x-limit",
        "no_other": if(!params."x-other", "none", "some"),
        "text": format("{params.\"x-limit\"} at most"),
        "issues": [ issue => { "last": issue.last, "unit": issue.ctx."x-unit" } ],
        "by_last": group(issue.last, whole = "", each = [ issue => issue.code ]),
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Quoted)]
#[error("too many")]
#[status(400)]
#[docs("/docs")]
struct TooMany {
    #[param("x-limit")]
    limit: u8,
    #[issues]
    issues: Vec<Issue>,
}

#[test]
fn names_may_be_quoted_tests_negated_and_headers_repeated() {
    let issues = vec![
        Issue::new("a", "a").at("items").index(1).at("name").ctx("x-unit", "m"),
        Issue::new("b", "b").at("items").index(1),
        Issue::new("c", "c"),
    ];
    assert_eq!(
        http_text(&TooMany { limit: 3, issues }),
        "400\ncontent-type: application/json\nlink: </docs>; rel=help\n\
         link: </TOO_MANY>; rel=\"about\"\n\n\
         {\"undocumented\":false,\"limit\":3,\"no_other\":\"none\",\"text\":\"3 at most\",\
         \"issues\":[{\"last\":\"name\",\"unit\":\"m\"},{\"last\":\"1\",\"unit\":null},\
         {\"last\":null,\"unit\":null}],\
         \"by_last\":{\"name\":[\"a\"],\"1\":[\"b\"],\"\":[\"c\"]}}"
    );
}

macro_rules! deep {
    ([] $body:tt) => {
        envelope! { struct Deep $body }
    };
    ([$level:tt $($levels:tt)*] $body:tt) => {
        deep! { [$($levels)*] { "x": $body } }
    };
}

deep! {
    [
        1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
        1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
        1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1
    ]
    { "x": code }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Deep)]
#[error("deep")]
#[status(400)]
struct Nested;

#[test]
fn a_shape_of_sixty_levels_is_one() {
    let body = format!("{}\"NESTED\"{}", r#"{"x":"#.repeat(61), "}".repeat(61));
    assert_eq!(http_text(&Nested), format!("400\ncontent-type: application/json\n\n{body}"));
}
