//! A code, a message, and little else.

use super::{answers, header};
use api_error::{ApiError, Context, envelope};
use std::time::{Duration, SystemTime};

envelope! {
    struct Detail { "detail": message }
    #[status(200)]
    struct Telephony { "error": code, "message": message }
    struct Spring { "timestamp": timestamp as offset, "status": status, "error": reason, "path": path }
    struct Twilio { "code": number, "message": message, "more_info": docs_url, "status": status }
    struct OpenAi {
        "error": { "message": message, "type": category, "param": params.param, "code": code },
    }
    struct Anthropic {
        "type": "error",
        "error": { "type": code, "message": message },
        "request_id": request_id,
    }
    struct Discord429 {
        "message": message,
        "retry_after": retry_after as float,
        "global": params.global,
    }
    struct Fastify { "statusCode": status, "code": code, "error": reason, "message": message }
    struct Encore { "code": code, "message": message, "details": details }
    #[header("goa-error", "{code}")]
    struct Goa {
        "name": code,
        "id": params.id,
        "message": message,
        "temporary": retryable,
        "timeout": false,
        "fault": if(server, true, false),
    }
    struct Elasticsearch {
        "error": {
            "root_cause": [{ "type": code, "reason": message }],
            "type": code,
            "reason": message,
        },
        "status": status,
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "snake_case", category = "invalid_request_error")]
#[rustfmt::skip]
enum Plain {
    #[error("Workflow with id {0} not found")]
    #[status(404)]
    #[envelope(Detail)]
    Detail(u8),
    #[error("nothing at all")]
    #[status(404)]
    #[envelope(Spring)]
    Spring,
    #[error("Incorrect API key provided")]
    #[status(401)]
    #[code("invalid_api_key")]
    #[envelope(OpenAi)]
    OpenAi,
    #[error("invalid x-api-key")]
    #[status(401)]
    #[code("authentication_error")]
    #[envelope(Anthropic)]
    Anthropic,
    #[error("You are being rate limited.")]
    #[status(429)]
    #[envelope(Discord429)]
    Discord { #[param] global: bool, #[retry_after] pause: Duration },
    #[error("sprocket not found")]
    #[status(404)]
    #[code("not_found")]
    #[envelope(Encore)]
    Encore,
    #[error("divided by zero")]
    #[status(400)]
    #[code("div_by_zero")]
    #[envelope(Goa)]
    Goa { #[param] id: &'static str },
    #[error("no such index [x]")]
    #[status(404)]
    #[code("index_not_found_exception")]
    #[envelope(Elasticsearch)]
    Elasticsearch,
}

#[derive(Debug, thiserror::Error, ApiError)]
#[error("body/ls/1 must have required property 'q'")]
#[status(400)]
#[code("FST_ERR_VALIDATION")]
#[api_error(envelope = Fastify)]
struct Fst;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("Service temporarily unavailable: ...")]
#[message("Service temporarily unavailable: ...")]
#[status(503)]
#[code("QUOTA_EXCEEDED")]
#[api_error(envelope = Telephony, prefix = "TelephonyError.")]
struct Quota;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("The 'To' number {0} is not a valid phone number.")]
#[status(400)]
#[code(number = 21211)]
#[api_error(envelope = Twilio, docs = "https://www.twilio.com/docs/errors/21211")]
struct InvalidTo(&'static str);

#[test]
fn a_message_a_code_or_a_number() {
    answers(&Plain::Detail(7), 404, r#"{"detail":"Workflow with id 7 not found"}"#);
    let quota = r#"{"error":"TelephonyError.QUOTA_EXCEEDED","message":"Service temporarily unavailable: ..."}"#;
    answers(&Quota, 200, quota);
    let twilio = r#"{"code":21211,"message":"The 'To' number +1234 is not a valid phone number.","more_info":"https://www.twilio.com/docs/errors/21211","status":400}"#;
    answers(&InvalidTo("+1234"), 400, twilio);
    let encore = r#"{"code":"not_found","message":"sprocket not found","details":null}"#;
    answers(&Plain::Encore, 404, encore);
    let fastify = r#"{"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body/ls/1 must have required property 'q'"}"#;
    answers(&Fst, 400, fastify);
    let elastic = r#"{"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [x]"}],"type":"index_not_found_exception","reason":"no such index [x]"},"status":404}"#;
    answers(&Plain::Elasticsearch, 404, elastic);
}

#[test]
fn a_category_an_id_a_time_and_a_pause() {
    let openai = r#"{"error":{"message":"Incorrect API key provided","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}"#;
    answers(&Plain::OpenAi, 401, openai);
    let discord = r#"{"message":"You are being rate limited.","retry_after":64.57,"global":false}"#;
    let pause = Duration::from_millis(64_570);
    answers(&Plain::Discord { global: false, pause }, 429, discord);
    let goa = r#"{"name":"div_by_zero","id":"foo1","message":"divided by zero","temporary":false,"timeout":false,"fault":false}"#;
    answers(&Plain::Goa { id: "foo1" }, 400, goa);
    assert_eq!(header(&Plain::Goa { id: "foo1" }, "goa-error"), "div_by_zero");
    let year = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    Context::new().request_id("req_011C").path("/x").timestamp(year).enter(|| {
        let anthropic = r#"{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"req_011C"}"#;
        answers(&Plain::Anthropic, 401, anthropic);
        let spring = r#"{"timestamp":"2026-01-01T00:00:00.000+00:00","status":404,"error":"Not Found","path":"/x"}"#;
        answers(&Plain::Spring, 404, spring);
    });
}
