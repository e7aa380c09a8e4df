//! Several problems in one answer.

use crate::http_text::http_text;
use api_error::{ApiError, Issue};

#[derive(Debug, thiserror::Error, ApiError)]
#[error("bad cart")]
#[status(422)]
struct Cart(#[issues] Vec<Issue>);

#[test]
fn every_issue_is_in_the_answer() {
    let issues = vec![
        Issue::new("missing", "field required").body().at("lines").index(0).at("a b"),
        Issue::new("empty", "the cart is empty"),
    ];
    assert_eq!(
        http_text(&Cart(issues)),
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
        http_text(&Cart(issues)),
        "422\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Unprocessable Content\",\"status\":422,\"detail\":\"bad cart\",\"code\":\"CART\",\
         \"errors\":[{\"detail\":\"odd\",\"code\":\"odd\",\"in\":\"query\",\"parameter\":\"limit\"},\
         {\"detail\":\"odd\",\"code\":\"odd\",\"in\":\"header\",\"parameter\":\"x-trace\"},\
         {\"detail\":\"odd\",\"code\":\"odd\",\"in\":\"cookie\",\"parameter\":\"session\"},\
         {\"detail\":\"odd\",\"code\":\"odd\",\"in\":\"path\",\"parameter\":\"id\"},\
         {\"detail\":\"too many\",\"code\":\"many\",\"in\":\"query\"}]}"
    );
}
