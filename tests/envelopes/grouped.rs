//! Issues by field, or in the form of the request.

use super::answers;
use api_error::{ApiError, Issue, envelope};

envelope! {
    struct Shopify {
        "errors": group(issue.field, whole = "base", each = [ issue => issue.message ]) | message,
    }
    struct Jira {
        "errorMessages": [message],
        "errors": group(issue.field, whole = "", each = first(issue => issue.message)) | {},
    }
    struct Rails = group(issue.field, whole = "base", each = [ issue => issue.message ])
        | { "status": status, "error": reason };
    struct Discord {
        "message": message,
        "code": number,
        "errors"?: tree(
            leaf = "_errors",
            each = [ issue => { "code": issue.code, "message": issue.message } ],
        ),
    }
    struct Django = tree(whole = "non_field_errors", lists = {}, each = [ issue => issue.message ])
        | { "detail": message };
    struct Symfony {
        "code": status,
        "message": message,
        "errors": tree(leaf = "errors", inside = "children", each = [ issue => issue.message ]),
    }
    struct ZodFormat = tree(leaf = "_errors", none = [], each = [ issue => issue.message ]);
    struct ZodTree =
        tree(leaf = "errors", inside = "properties", none = [], each = [ issue => issue.message ]);
    struct Smorest {
        "code": status,
        "message"?: if(issues, params.message, message),
        "errors"?: if(issues, {
            "json": tree(whole = "_schema", each = [ issue => issue.message ]),
        }),
        "status": title,
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[rustfmt::skip]
enum Form {
    #[error("Not Found")]
    #[status(404)]
    #[envelope(Shopify)]
    Shopify(#[issues] Vec<Issue>),
    #[error("Issue does not exist or you do not have permission to see it.")]
    #[status(404)]
    #[envelope(Jira)]
    Jira(#[issues] Vec<Issue>),
    #[error("no such page")]
    #[status(404)]
    #[envelope(Rails)]
    Rails(#[issues] Vec<Issue>),
    #[error("Invalid Form Body")]
    #[status(400)]
    #[code(number = 50035)]
    #[envelope(Discord)]
    Discord(#[issues] Vec<Issue>),
    #[error("Not found.")]
    #[status(404)]
    #[envelope(Django)]
    Django(#[issues] Vec<Issue>),
    #[error("Validation Failed")] #[status(400)] #[envelope(Symfony)] Symfony(#[issues] Vec<Issue>),
    #[error("no")] #[status(400)] #[envelope(ZodFormat)] ZodFormat(#[issues] Vec<Issue>),
    #[error("no")] #[status(400)] #[envelope(ZodTree)] ZodTree(#[issues] Vec<Issue>),
    #[error("bad form")]
    #[status(422)]
    #[title("Unprocessable Entity")]
    #[envelope(Smorest)]
    Smorest(#[issues] Vec<Issue>),
}

fn at(field: &'static str, message: &'static str) -> Issue {
    Issue::new("BASE_TYPE_MAX_LENGTH", message).at(field)
}

fn whole(message: &'static str) -> Issue {
    Issue::new("whole", message)
}

#[test]
fn a_map_of_fields() {
    answers(&Form::Shopify(vec![]), 404, r#"{"errors":"Not Found"}"#);
    let shop = vec![at("title", "can't be blank"), whole("...")];
    let body = r#"{"errors":{"title":["can't be blank"],"base":["..."]}}"#;
    answers(&Form::Shopify(shop), 404, body);
    let summary = "You must specify a summary of the issue.";
    let jira = r#"{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{"summary":"You must specify a summary of the issue."}}"#;
    answers(&Form::Jira(vec![at("summary", summary)]), 404, jira);
    answers(&Form::Rails(vec![]), 404, r#"{"status":404,"error":"Not Found"}"#);
    let rails = Form::Rails(vec![at("name", "can't be blank")]);
    answers(&rails, 404, r#"{"name":["can't be blank"]}"#);
}

#[test]
fn a_tree_with_children_and_one_with_a_leaf_everywhere() {
    let issues = || vec![whole("no"), at("errors", "blank"), at("lines", "odd").index(0).at("n")];
    let symfony = r#"{"code":400,"message":"Validation Failed","errors":{"errors":["no"],"children":{"errors":{"errors":["blank"]},"lines":{"children":{"0":{"children":{"n":{"errors":["odd"]}}}}}}}}"#;
    answers(&Form::Symfony(issues()), 400, symfony);
    let name = || vec![at("user", "too short").at("name")];
    let format = r#"{"_errors":[],"user":{"_errors":[],"name":{"_errors":["too short"]}}}"#;
    answers(&Form::ZodFormat(name()), 400, format);
    let tree = r#"{"errors":[],"properties":{"user":{"errors":[],"properties":{"name":{"errors":["too short"]}}}}}"#;
    answers(&Form::ZodTree(name()), 400, tree);
}

#[test]
fn a_tree_of_fields() {
    let long = "Must be 256 or fewer in length.";
    let title = Issue::new("BASE_TYPE_MAX_LENGTH", long).at("embeds").index(0).at("title");
    let discord = r#"{"message":"Invalid Form Body","code":50035,"errors":{"embeds":{"0":{"title":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer in length."}]}}}}}"#;
    answers(&Form::Discord(vec![title]), 400, discord);
    let sku = "Ensure this field has no more than 3 characters.";
    let django = vec![
        at("email", "Enter a valid email address."),
        at("lines", sku).index(1).at("sku"),
        at("n", "A valid integer is required."),
    ];
    let body = r#"{"email":["Enter a valid email address."],"lines":[{},{"sku":["Ensure this field has no more than 3 characters."]}],"n":["A valid integer is required."]}"#;
    answers(&Form::Django(django), 404, body);
    let nested = vec![Issue::new("required", "required").at("items").index(1).at("name")];
    answers(&Form::Django(nested), 404, r#"{"items":[{},{"name":["required"]}]}"#);
    answers(&Form::Django(vec![]), 404, r#"{"detail":"Not found."}"#);
    let body = r#"{"non_field_errors":["whole object bad"]}"#;
    answers(&Form::Django(vec![whole("whole object bad")]), 404, body);
    let smorest = vec![
        at("a", "Missing data for required field."),
        at("ls", "Not a valid integer.").index(1).at("q"),
    ];
    let body = r#"{"code":422,"errors":{"json":{"a":["Missing data for required field."],"ls":{"1":{"q":["Not a valid integer."]}}}},"status":"Unprocessable Entity"}"#;
    answers(&Form::Smorest(smorest), 422, body);
}
