//! What declared errors answer: status, headers and body, whole.

mod http_text;

use api_error::envelope::{Detail, DetailCode, Errors};
use api_error::{ApiError, Declared as _, Issue, Retry};
use http_text::http_text;
use std::time::Duration;

/// Things go wrong.
#[derive(Debug, thiserror::Error, ApiError)]
enum Shop {
    #[error("nothing here")]
    #[status(404)]
    Nothing,
    #[error("no item {0}")]
    #[status(NOT_FOUND)]
    #[code("NO_ITEM")]
    NoItem(u32),
    #[error("limit of {limit} reached")]
    #[status(429)]
    #[title("Slow down")]
    Limit {
        #[param]
        limit: u32,
        #[param("window_seconds")]
        window: u64,
        #[retry_after]
        pause: Duration,
    },
    #[error("not for the client")]
    #[message("the \"{0}\" service is away")]
    #[status(503)]
    #[retry(after = 30)]
    Away(&'static str),
    #[error("swamped")]
    #[status(529, "Overloaded")]
    Swamped,
    #[error("log in")]
    #[status(401)]
    #[header("WWW-Authenticate", "Bearer realm=\"shop\"")]
    #[header("X-Reason", "no token")]
    LogIn {
        #[header("X-Tries-Left")]
        left: u8,
    },
    #[error("bad cart")]
    #[status(422)]
    Cart(#[issues] Vec<Issue>),
    #[error("conflict")]
    #[status(409)]
    Conflict {
        #[details]
        versions: (u32, u32),
    },
    #[error("upstream said {status}")]
    #[status(502)]
    Upstream {
        #[status]
        status: u16,
    },
    #[error("numbered")]
    #[status(400)]
    #[code("NUMBERED", number = 21211)]
    Numbered,
}

#[test]
fn a_constant_error() {
    assert_eq!(
        http_text(&Shop::Nothing),
        "404\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Not Found\",\"status\":404,\"detail\":\"nothing here\",\"code\":\"NOTHING\"}"
    );
}

#[test]
fn a_message_with_a_value() {
    assert_eq!(
        http_text(&Shop::NoItem(7)),
        "404\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Not Found\",\"status\":404,\"detail\":\"no item 7\",\"code\":\"NO_ITEM\"}"
    );
}

#[test]
fn params_stand_beside_the_members_of_a_problem() {
    let error = Shop::Limit { limit: 60, window: 10, pause: Duration::from_millis(1200) };
    assert_eq!(
        http_text(&error),
        "429\ncontent-type: application/problem+json\nretry-after: 2\n\n\
         {\"title\":\"Too Many Requests\",\"status\":429,\"detail\":\"limit of 60 reached\",\
         \"code\":\"LIMIT\",\"retry_after\":2,\"limit\":60,\"window_seconds\":10}"
    );
    assert_eq!(error.retry(), Retry::After(Duration::from_millis(1200)));
    assert_eq!(error.spec().title, "Slow down");
}

#[test]
fn a_server_error_says_what_message_declares() {
    assert_eq!(
        http_text(&Shop::Away("pay")),
        "503\ncontent-type: application/problem+json\nretry-after: 30\n\n\
         {\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\"the \\\"pay\\\" service is away\",\
         \"code\":\"AWAY\",\"retry_after\":30}"
    );
}

#[test]
fn an_unregistered_status_brings_its_phrase() {
    assert_eq!(
        http_text(&Shop::Swamped),
        "529\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Overloaded\",\"status\":529,\"detail\":\"Overloaded\",\"code\":\"SWAMPED\"}"
    );
}

#[test]
fn headers_come_from_the_declaration_and_from_values() {
    assert_eq!(
        http_text(&Shop::LogIn { left: 2 }),
        "401\ncontent-type: application/problem+json\nwww-authenticate: Bearer realm=\"shop\"\n\
         x-reason: no token\nx-tries-left: 2\n\n\
         {\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"log in\",\"code\":\"LOG_IN\"}"
    );
}

#[test]
fn every_issue_is_in_the_answer() {
    let issues = vec![
        Issue::new("missing", "field required").body().at("lines").index(0).at("a b"),
        Issue::new("empty", "the cart is empty"),
    ];
    assert_eq!(
        http_text(&Shop::Cart(issues)),
        "422\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"bad cart\",\"code\":\"CART\",\
         \"errors\":[{\"detail\":\"field required\",\"code\":\"missing\",\"in\":\"body\",\
         \"pointer\":\"#/lines/0/a%20b\"},{\"detail\":\"the cart is empty\",\"code\":\"empty\"}]}"
    );
}

#[test]
fn an_issue_outside_of_the_body_has_a_parameter_and_no_pointer() {
    let issue = |field| Issue::new("odd", "odd").at(field);
    let issues = vec![
        issue("limit").query(),
        issue("x-trace").header(),
        issue("session").cookie(),
        issue("id").path(),
        Issue::new("many", "too many").query(),
    ];
    assert_eq!(
        http_text(&Shop::Cart(issues)),
        "422\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"bad cart\",\"code\":\"CART\",\
         \"errors\":[{\"detail\":\"odd\",\"code\":\"odd\",\"in\":\"query\",\"parameter\":\"limit\"},\
         {\"detail\":\"odd\",\"code\":\"odd\",\"in\":\"header\",\"parameter\":\"x-trace\"},\
         {\"detail\":\"odd\",\"code\":\"odd\",\"in\":\"cookie\",\"parameter\":\"session\"},\
         {\"detail\":\"odd\",\"code\":\"odd\",\"in\":\"path\",\"parameter\":\"id\"},\
         {\"detail\":\"too many\",\"code\":\"many\",\"in\":\"query\"}]}"
    );
}

#[test]
fn an_occurrence_that_the_context_identifies_has_an_instance() {
    let context = api_error::Context::new().instance("/orders/7");
    assert_eq!(
        context.enter(|| http_text(&Shop::Nothing)),
        "404\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Not Found\",\"status\":404,\"detail\":\"nothing here\",\
         \"instance\":\"/orders/7\",\"code\":\"NOTHING\"}"
    );
    let empty = api_error::Context::new();
    assert_eq!(empty.enter(|| http_text(&Shop::Nothing)), http_text(&Shop::Nothing));
}

#[test]
fn details_are_the_authors_own_shape() {
    assert_eq!(
        http_text(&Shop::Conflict { versions: (1, 2) }),
        "409\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Conflict\",\"status\":409,\"detail\":\"conflict\",\"code\":\"CONFLICT\",\
         \"details\":[1,2]}"
    );
}

#[test]
fn a_run_time_status_is_passed_on_and_its_retry_follows_it() {
    let upstream = |status| Shop::Upstream { status };
    assert_eq!(
        http_text(&upstream(404)),
        "404\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Not Found\",\"status\":404,\"detail\":\"Not Found\",\"code\":\"UPSTREAM\"}"
    );
    assert_eq!(upstream(404).retry(), Retry::Never);
    assert_eq!(upstream(503).retry(), Retry::Backoff);
}

#[test]
fn a_run_time_status_that_is_no_error_gives_way_to_the_declared_one() {
    for status in [0, 200, 302, 600, u16::MAX] {
        assert_eq!(
            http_text(&Shop::Upstream { status }),
            "502\ncontent-type: application/problem+json\n\n\
             {\"title\":\"Bad Gateway\",\"status\":502,\"detail\":\"Bad Gateway\",\"code\":\"UPSTREAM\"}"
        );
    }
}

#[test]
fn a_number_stands_beside_the_code() {
    assert_eq!(
        http_text(&Shop::Numbered),
        "400\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Bad Request\",\"status\":400,\"detail\":\"numbered\",\"code\":\"NUMBERED\",\
         \"number\":21211}"
    );
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("account {0} is locked")]
#[status(423)]
#[code("ACCOUNT_LOCKED")]
#[api_error(docs = "https://shop.example/errors/{code}", envelope = api_error::envelope::Problem)]
struct Locked(#[param("account")] u32);

#[test]
fn a_struct_is_one_error() {
    assert_eq!(
        http_text(&Locked(3)),
        "423\ncontent-type: application/problem+json\n\n\
         {\"type\":\"https://shop.example/errors/ACCOUNT_LOCKED\",\"title\":\"Locked\",\"status\":423,\
         \"detail\":\"account 3 is locked\",\"code\":\"ACCOUNT_LOCKED\",\"account\":3}"
    );
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Detail, codes = "snake_case", prefix = "voice.")]
enum Voice {
    #[error("Workflow with id {0} not found")]
    #[status(404)]
    WorkflowNotFound(u32),
    #[error("invalid request")]
    #[status(422)]
    Invalid(#[issues] Vec<Issue>),
    #[error("the quota is used up")]
    #[status(402)]
    #[code("quota_gone")]
    #[envelope(DetailCode)]
    Quota,
    #[error("the graph has errors")]
    #[status(422)]
    #[envelope(Errors)]
    Graph(#[issues] Box<[Issue; 3]>),
    #[error("revision conflict")]
    #[status(409)]
    Revision {
        #[details]
        revision: Revision,
    },
}

#[derive(Debug, serde::Serialize)]
struct Revision {
    expected: u32,
    actual: u32,
}

#[test]
fn detail_is_a_sentence_a_list_or_an_object() {
    assert_eq!(
        http_text(&Voice::WorkflowNotFound(7)),
        "404\ncontent-type: application/json\n\n{\"detail\":\"Workflow with id 7 not found\"}"
    );
    let issue = Issue::new("value_error.missing", "field required").body().at("phone_number");
    assert_eq!(
        http_text(&Voice::Invalid(vec![issue])),
        "422\ncontent-type: application/json\n\n\
         {\"detail\":[{\"loc\":[\"body\",\"phone_number\"],\"msg\":\"field required\",\
         \"type\":\"value_error.missing\"}]}"
    );
    assert_eq!(
        http_text(&Voice::Invalid(vec![])),
        "422\ncontent-type: application/json\n\n{\"detail\":\"invalid request\"}"
    );
    assert_eq!(
        http_text(&Voice::Revision { revision: Revision { expected: 1, actual: 2 } }),
        "409\ncontent-type: application/json\n\n{\"detail\":{\"expected\":1,\"actual\":2}}"
    );
}

#[test]
fn a_variant_may_answer_in_a_shape_of_its_own() {
    assert_eq!(
        http_text(&Voice::Quota),
        "402\ncontent-type: application/json\n\n{\"detail\":\"voice.quota_gone\"}"
    );
    let graph = Voice::Graph(Box::new([
        Issue::new("a", "Prompt cannot be empty")
            .kind("node")
            .id("agent-1")
            .at("data")
            .at("prompt"),
        Issue::new("b", "Edge target node does not exist").kind("edge").id("edge-3"),
        Issue::new("c", "Workflow must have exactly one Start Call node").kind("workflow"),
    ]));
    assert_eq!(
        http_text(&graph),
        "422\ncontent-type: application/json\n\n{\"errors\":[\
         {\"kind\":\"node\",\"id\":\"agent-1\",\"field\":\"data.prompt\",\"message\":\"Prompt cannot be empty\"},\
         {\"kind\":\"edge\",\"id\":\"edge-3\",\"field\":null,\"message\":\"Edge target node does not exist\"},\
         {\"kind\":\"workflow\",\"id\":null,\"field\":null,\"message\":\"Workflow must have exactly one Start Call node\"}]}"
    );
}
