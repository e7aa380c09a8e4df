//! What validators answer, and frameworks with them.

use super::answers;
use api_error::{ApiError, Issue, envelope};
use serde_json::json;

envelope! {
    struct Zod {
        "error": {
            "issues": [ issue => {
                "code": issue.code, ..issue.ctx, "path": issue.steps, "message": issue.message,
            } ],
            "name": "ZodError",
        },
    }
    struct ZodFlat {
        "formErrors": only(whole, [ issue => issue.message ]) | [],
        "fieldErrors": only(fields, group(
            issue.field, whole = "", each = [ issue => issue.message ],
        )) | {},
    }
    struct Ajv = [ issue => {
        "instancePath": issue.pointer | "",
        "schemaPath": format("#/{issue.code}"),
        "keyword": issue.code,
        "params": issue.ctx | {},
        "message": issue.message,
    } ];
    struct AjvText {
        "statusCode": status, "code": code, "error": reason,
        "message": join(
            issue => format("{issue.in}{issue.pointer} {issue.message}"), separator = ", ",
        ) | message,
    }
    struct Joi {
        "details": [ issue => {
            "message": issue.message, "path": issue.steps, "type": issue.code,
            "context": issue.ctx | {},
        } ],
    }
    struct Celebrate {
        "statusCode": status,
        "error": reason,
        "message": message,
        "validation": {
            "body"?: only(body, {
                "source": "body", "keys": [ issue => issue.field ], "message": join(separator = ". "),
            }),
            "params"?: only(path, {
                "source": "params", "keys": [ issue => issue.field ], "message": join(separator = ". "),
            }),
            "query"?: only(query, {
                "source": "query", "keys": [ issue => issue.field ], "message": join(separator = ". "),
            }),
        },
    }
    struct ExpressValidator {
        "errors": [ issue => {
            "type": "field", "value"?: issue.input, "msg": issue.message, "path": issue.path,
            "location": only(path, "params") | only(header, "headers") | only(cookie, "cookies")
                | issue.in | "body",
        } ],
    }
    struct Yup {
        "name": "ValidationError",
        "message": join(separator = "", most = 0, one_more = "1 error occurred", more = "{} errors occurred"),
        "errors": [ issue => issue.message ],
    }
    struct Smorest {
        "code": status,
        "errors": {
            "json"?: only(body, tree(whole = "_schema", each = [ issue => issue.message ])),
            "query"?: only(query, tree(whole = "_schema", each = [ issue => issue.message ])),
            "headers"?: only(header, tree(whole = "_schema", each = [ issue => issue.message ])),
        },
        "status": reason,
    }
    struct ClassValidator = groups(issue.field, each = {
        "value"?: issue.input,
        "property": issue.field,
        "children": [],
        "constraints": group(issue.code, whole = "", each = first(issue => issue.message)),
    });
    struct ZodExpress = groups(issue.in, each = {
        "type": only(query, "Query") | only(path, "Params") | "Body",
        "errors": { "issues": [ issue => { "path": issue.steps, "message": issue.message } ] },
    });
    struct JsonSchema {
        "valid": false,
        "error_count": count,
        "errors": [ issue => { "path": issue.slash | "", "message": issue.message } ],
    }
    struct OpenApi {
        "message": first(issue => format("request/{issue.in}{issue.pointer} {issue.message}")),
        "errors": [ issue => {
            "path": format("/{issue.in}{issue.pointer}"),
            "message": issue.message,
            "errorCode": format("{issue.code}.openapi.validation"),
        } ],
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[rustfmt::skip]
enum Bad {
    #[error("Validation failed")] #[status(400)] #[envelope(Zod)] Zod(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[envelope(ZodFlat)] ZodFlat(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[envelope(Ajv)] Ajv(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[code("FST_ERR_VALIDATION")] #[envelope(AjvText)] AjvText(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[envelope(Joi)] Joi(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[envelope(Celebrate)] Celebrate(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[envelope(ExpressValidator)] Express(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[envelope(Yup)] Yup(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(422)] #[envelope(Smorest)] Smorest(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[envelope(OpenApi)] OpenApi(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[envelope(ClassValidator)] Class(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[envelope(ZodExpress)] ZodExpress(#[issues] Vec<Issue>),
    #[error("Validation failed")] #[status(400)] #[envelope(JsonSchema)] Schema(#[issues] Vec<Issue>),
}

/// Of the whole, in the body and in the query.
fn three() -> Vec<Issue> {
    vec![
        Issue::new("differ", "they differ").body(),
        Issue::new("type", "is no number").body().at("ls").index(1).at("q"),
        Issue::new("maximum", "is too large").query().at("limit"),
    ]
}

fn second() -> Vec<Issue> {
    three().into_iter().skip(1).collect()
}

#[test]
fn zod() {
    let issue = Issue::new("invalid_type", "Expected string, received number");
    let issue = issue.ctx("expected", "string").ctx("received", "number").at("a").index(0);
    let zod = r#"{"error":{"issues":[{"code":"invalid_type","expected":"string","received":"number","path":["a",0],"message":"Expected string, received number"}],"name":"ZodError"}}"#;
    answers(&Bad::Zod(vec![issue]), 400, zod);
    let flat = r#"{"formErrors":["they differ"],"fieldErrors":{"ls.1.q":["is no number"],"limit":["is too large"]}}"#;
    answers(&Bad::ZodFlat(three()), 400, flat);
    answers(
        &Bad::ZodFlat(second()[..1].to_vec()),
        400,
        r#"{"formErrors":[],"fieldErrors":{"ls.1.q":["is no number"]}}"#,
    );
}

#[test]
fn ajv_and_joi() {
    let missing = Issue::new("required", "must have required property 'q'").body();
    let missing = missing.at("ls").index(1).ctx("missingProperty", "q");
    let ajv = r##"[{"instancePath":"/ls/1","schemaPath":"#/required","keyword":"required","params":{"missingProperty":"q"},"message":"must have required property 'q'"}]"##;
    answers(&Bad::Ajv(vec![missing.clone()]), 400, ajv);
    let text = r#"{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body/ls/1 must have required property 'q'"}"#;
    answers(&Bad::AjvText(vec![missing]), 400, text);
    let all = r#"{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body/ls/1/q is no number, query/limit is too large"}"#;
    answers(&Bad::AjvText(second()), 400, all);
    let joi = Issue::new("any.required", "\"a\" is required").at("a").ctx("label", "a");
    let body = r#"{"details":[{"message":"\"a\" is required","path":["a"],"type":"any.required","context":{"label":"a"}}]}"#;
    answers(&Bad::Joi(vec![joi]), 400, body);
    let celebrate = r#"{"statusCode":400,"error":"Bad Request","message":"Validation failed","validation":{"body":{"source":"body","keys":["ls.1.q"],"message":"is no number"},"query":{"source":"query","keys":["limit"],"message":"is too large"}}}"#;
    answers(&Bad::Celebrate(second()), 400, celebrate);
}

#[test]
fn groups_in_a_list_and_counts() {
    let email = |code, message| Issue::new(code, message).body().at("email").input("x");
    let class = vec![email("isEmail", "must be an email"), email("minLength", "is too short")];
    let body = r#"[{"value":"x","property":"email","children":[],"constraints":{"isEmail":"must be an email","minLength":"is too short"}}]"#;
    answers(&Bad::Class(class), 400, body);
    let parts = r#"[{"type":"Body","errors":{"issues":[{"path":[],"message":"they differ"},{"path":["ls",1,"q"],"message":"is no number"}]}},{"type":"Query","errors":{"issues":[{"path":["limit"],"message":"is too large"}]}}]"#;
    answers(&Bad::ZodExpress(three()), 400, parts);
    let schema = r#"{"valid":false,"error_count":2,"errors":[{"path":"ls/1/q","message":"is no number"},{"path":"limit","message":"is too large"}]}"#;
    answers(&Bad::Schema(second()), 400, schema);
}

#[test]
fn express_yup_smorest_and_openapi() {
    let id = Issue::new("int", "Invalid value").path().at("id").input(json!("x"));
    let body = r#"{"errors":[{"type":"field","value":"x","msg":"Invalid value","path":"id","location":"params"},{"type":"field","msg":"is no number","path":"ls[1].q","location":"body"}]}"#;
    answers(&Bad::Express(vec![id, second().swap_remove(0)]), 400, body);
    let yup = r#"{"name":"ValidationError","message":"2 errors occurred","errors":["is no number","is too large"]}"#;
    answers(&Bad::Yup(second()), 400, yup);
    let smorest = r#"{"code":422,"errors":{"json":{"_schema":["they differ"],"ls":{"1":{"q":["is no number"]}}},"query":{"limit":["is too large"]}},"status":"Unprocessable Content"}"#;
    answers(&Bad::Smorest(three()), 422, smorest);
    let openapi = r#"{"message":"request/body/ls/1/q is no number","errors":[{"path":"/body/ls/1/q","message":"is no number","errorCode":"type.openapi.validation"},{"path":"/query/limit","message":"is too large","errorCode":"maximum.openapi.validation"}]}"#;
    answers(&Bad::OpenApi(second()), 400, openapi);
}
