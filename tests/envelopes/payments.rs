//! What services of money answer.

use super::answers;
use api_error::{ApiError, Context, Issue, envelope};
use std::time::SystemTime;

envelope! {
    struct PayPal {
        "name": code,
        "message": message,
        "debug_id": request_id,
        "details"?: [ issue => {
            "field": issue.pointer, "value"?: issue.input, "location": issue.in,
            "issue": issue.code, "description": issue.message,
        } ],
        "links"?: if(docs_url, [{ "href": docs_url, "rel": "information_link", "method": "GET" }]),
    }
    struct Adyen {
        "status": status, "errorCode": number as string, "message": message,
        "errorType": category, "pspReference": request_id,
    }
    struct Plaid {
        "display_message": params.display, "error_code": code, "error_message": message,
        "error_type": category, "request_id": request_id,
    }
    struct Xero {
        "ErrorNumber": number, "Type": code, "Message": message,
        "Elements"?: if(issues, [{
            "ValidationErrors": [ issue => { "Message": issue.message } ],
        }]),
    }
    struct QuickBooks {
        "Fault": {
            "Error": [ issue => {
                "Message": issue.message, "Detail": issue.ctx.detail, "code": issue.code,
                "element": issue.field | "",
            } ],
            "type": code,
        },
        "time": timestamp as offset,
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(codes = "PascalCase", docs = "https://acme.dev/{code}")]
#[rustfmt::skip]
enum Payment {
    #[error("The amount is wrong.")] #[status(422)] #[envelope(PayPal)] PayPal(#[issues] Vec<Issue>),
    #[error("Return URL is missing.")] #[status(422)] #[category("validation")]
    #[code(number = 130)] #[envelope(Adyen)]
    Adyen,
    #[error("the password is wrong")] #[status(400)] #[category("ITEM_ERROR")]
    #[code("InvalidCredentials")] #[envelope(Plaid)]
    Plaid,
    #[error("A validation exception occurred")] #[status(400)]
    #[code("ValidationException", number = 10)] #[envelope(Xero)]
    Xero(#[issues] Vec<Issue>),
    #[error("no")] #[status(400)] #[code("ValidationFault")] #[envelope(QuickBooks)]
    QuickBooks(#[issues] Vec<Issue>),
}

#[test]
fn payments() {
    let amount = Issue::new("INVALID", "Bad value.").body().at("units").index(0).input("x");
    Context::new().request_id("r7").timestamp(SystemTime::UNIX_EPOCH).enter(|| {
        answers(&Payment::PayPal(vec![amount]), 422, r#"{"name":"PayPal","message":"The amount is wrong.","debug_id":"r7","details":[{"field":"/units/0","value":"x","location":"body","issue":"INVALID","description":"Bad value."}],"links":[{"href":"https://acme.dev/PayPal","rel":"information_link","method":"GET"}]}"#);
        answers(&Payment::Adyen, 422, r#"{"status":422,"errorCode":"130","message":"Return URL is missing.","errorType":"validation","pspReference":"r7"}"#);
        answers(&Payment::Plaid, 400, r#"{"display_message":null,"error_code":"InvalidCredentials","error_message":"the password is wrong","error_type":"ITEM_ERROR","request_id":"r7"}"#);
        let fault = Issue::new("6000", "A business validation error").ctx("detail", "Enter a date");
        answers(&Payment::QuickBooks(vec![fault]), 400, r#"{"Fault":{"Error":[{"Message":"A business validation error","Detail":"Enter a date","code":"6000","element":""}],"type":"ValidationFault"},"time":"1970-01-01T00:00:00.000+00:00"}"#);
    });
    answers(
        &Payment::Xero(vec![Issue::new("a", "Email address must be valid.")]),
        400,
        r#"{"ErrorNumber":10,"Type":"ValidationException","Message":"A validation exception occurred","Elements":[{"ValidationErrors":[{"Message":"Email address must be valid."}]}]}"#,
    );
}
