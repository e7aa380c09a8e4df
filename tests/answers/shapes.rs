//! Other shapes than that of a problem.

use crate::http_text::http_text;
use api_error::envelope::{Detail, DetailCode, Errors};
use api_error::{ApiError, Issue};

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
