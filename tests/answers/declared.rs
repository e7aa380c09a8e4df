//! What the declaration says.

use crate::http_text::http_text;
use api_error::ApiError;

/// Things go wrong.
#[derive(Debug, thiserror::Error, ApiError)]
enum Shop {
    #[error("nothing here")]
    #[status(404)]
    Nothing,
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
