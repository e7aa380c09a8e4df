//! What the values of an occurrence add.

use crate::http_text::http_text;
use api_error::{ApiError, Declared as _, Retry};
use std::time::Duration;

/// Things go wrong.
#[derive(Debug, thiserror::Error, ApiError)]
enum Shop {
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
