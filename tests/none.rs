//! `None` is absent, wherever a value may stand.

mod http_text;

use api_error::{ApiError, envelope};
use http_text::http_text;

envelope! {
    /// Every place that a value may have.
    #[header("RateLimit", "limit={params.limit}")]
    struct Places = {
        "code": code,
        "optional"?: params.limit,
        "next": params.limit | params.left | "none",
        "test": if(params.limit, "limited", "free"),
        "text"?: format("at most {params.limit}"),
        "present": [ code, params.limit? ],
        "neither": params.limit,
        "details"?: details,
        "params"?: params,
    };

    /// What stands beside.
    struct Beside = { "code": code, ..params };
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Places)]
enum Quota {
    #[error("no more")]
    #[status(429)]
    Used {
        #[param]
        limit: Option<u32>,
        #[param]
        left: Option<Box<Option<u8>>>,
        #[details]
        more: Option<Vec<Option<u8>>>,
    },
    #[error("no more")]
    #[status(429)]
    #[envelope(Beside)]
    Beside {
        #[param]
        limit: Option<u32>,
        #[param]
        left: (),
        #[param]
        list: [Option<u8>; 2],
    },
}

const JSON: &str = "429\ncontent-type: application/json";

#[test]
fn none_is_absent_in_every_place() {
    assert_eq!(
        http_text(&Quota::Used { limit: None, left: Some(Box::new(None)), more: None }),
        format!(
            "{JSON}\n\n{}",
            r#"{"code":"USED","next":"none","test":"free","present":["USED"],"neither":null}"#
        )
    );
    let some =
        Quota::Used { limit: Some(0), left: Some(Box::new(Some(1))), more: Some(vec![None]) };
    assert_eq!(
        http_text(&some),
        format!(
            "{JSON}\nratelimit: limit=0\n\n{}",
            r#"{"code":"USED","optional":0,"next":0,"test":"limited","text":"at most 0","present":["USED",0],"neither":0,"details":[null],"params":{"limit":0,"left":1}}"#
        )
    );
    let next = Quota::Used { limit: None, left: Some(Box::new(Some(7))), more: Some(vec![]) };
    assert_eq!(
        http_text(&next),
        format!(
            "{JSON}\n\n{}",
            r#"{"code":"USED","next":7,"test":"free","present":["USED"],"neither":null,"details":[],"params":{"left":7}}"#
        )
    );
}

#[test]
fn none_is_absent_beside_other_members() {
    assert_eq!(
        http_text(&Quota::Beside { limit: None, left: (), list: [None, Some(1)] }),
        format!("{JSON}\n\n{}", r#"{"code":"BESIDE","list":[null,1]}"#)
    );
}
