//! What the first answer of an error leaves for the next ones.

#[path = "answer/mod.rs"]
mod answer;

use answer::{answer, once};
use api_error::by_hand::{Declaration, Kept};
use api_error::envelope::Detail;
use api_error::{ApiError, Context, Issue, envelope};
use std::sync::Barrier;
use std::time::Duration;

envelope! {
    /// Slots of the error, of the request and of the issues beside each other.
    #[derive(Debug)]
    pub struct Full {
        "request"?: request_id,
        "path"?: path,
        "status": status,
        "retry"?: retry_after,
        "issues"?: [ issue => issue.message ],
        "text": message,
        "first": params.a | request_id | "none",
        ..params,
        "end": true,
    }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Full)]
enum Inner {
    #[error("constant")]
    #[status(404)]
    Constant,
    #[error("number {0}")]
    #[status(409)]
    Number(u32),
    #[error("upstream")]
    #[status(502)]
    Upstream {
        #[status]
        status: u16,
        #[retry_after]
        pause: Option<Duration>,
    },
    #[error("with values")]
    #[status(422)]
    Values {
        #[param]
        a: String,
        #[issues]
        issues: Vec<Issue>,
    },
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Full, skip(axum))]
enum Outer {
    #[error(transparent)]
    Same(Inner),
    #[error(transparent)]
    #[envelope(Detail)]
    Other(Inner),
}

fn body(error: &dyn ApiError) -> String {
    String::from_utf8_lossy(once(error).body()).into_owned()
}

envelope! {
    #[derive(Debug)]
    struct Either { "who": request_id | message }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Either)]
#[error("number {0}")]
#[status(409)]
struct Numbered(u32);

#[test]
fn what_stands_in_for_the_request_is_that_of_each_answer() {
    let known = Context::new().request_id("r").enter(|| body(&Numbered(1)));
    assert_eq!(known, r#"{"who":"r"}"#);
    assert_eq!(body(&Numbered(2)), r#"{"who":"number 2"}"#);
    assert_eq!(body(&Numbered(3)), r#"{"who":"number 3"}"#);
}

#[test]
fn the_request_is_that_of_each_answer() {
    let within =
        |id: &str| Context::new().request_id(id.to_owned()).enter(|| body(&Inner::Constant));
    let bare = r#"{"status":404,"text":"constant","first":"none","end":true}"#;
    let known = |id: &str| {
        format!(r#"{{"request":"{id}","status":404,"text":"constant","first":"{id}","end":true}}"#)
    };
    assert_eq!(within("one"), known("one"));
    assert_eq!(body(&Inner::Constant), bare);
    assert_eq!(within("two"), known("two"));
    assert_eq!(body(&Inner::Constant), bare);
}

#[test]
fn an_answer_that_began_outside_of_a_request_has_what_is_known_inside_of_one() {
    #[derive(Debug, thiserror::Error, ApiError)]
    #[api_error(envelope = Full)]
    #[error("alone")]
    #[status(404)]
    struct Alone;
    assert_eq!(body(&Alone), r#"{"status":404,"text":"alone","first":"none","end":true}"#);
    let context = Context::new().path("/p");
    assert_eq!(
        context.enter(|| body(&Alone)),
        r#"{"path":"/p","status":404,"text":"alone","first":"none","end":true}"#
    );
}

#[test]
fn values_are_those_of_each_occurrence() {
    for n in [1, 22, 333] {
        let text = format!(r#"{{"status":409,"text":"number {n}","first":"none","end":true}}"#);
        assert_eq!(body(&Inner::Number(n)), text);
    }
    let values = |a: &str, messages: &[&'static str]| {
        let issues = messages.iter().map(|message| Issue::new("c", *message)).collect();
        body(&Inner::Values { a: a.to_owned(), issues })
    };
    assert_eq!(
        values("x", &[]),
        r#"{"status":422,"text":"with values","first":"x","a":"x","end":true}"#
    );
    assert_eq!(
        values("", &["m", "n"]),
        r#"{"status":422,"issues":["m","n"],"text":"with values","first":"","a":"","end":true}"#
    );
}

#[test]
fn statuses_and_pauses_are_those_of_each_occurrence() {
    let upstream = |status, pause: Option<u64>| {
        let response = answer(&Inner::Upstream { status, pause: pause.map(Duration::from_secs) });
        let body = String::from_utf8_lossy(response.body()).into_owned();
        (response.status().as_u16(), response.headers().contains_key("retry-after"), body)
    };
    let text = |status, retry, phrase| {
        format!(r#"{{"status":{status},{retry}"text":"{phrase}","first":"none","end":true}}"#)
    };
    let unavailable = "Service Unavailable";
    assert_eq!(upstream(503, None), (503, false, text(503, "", unavailable)));
    assert_eq!(upstream(503, Some(7)), (503, true, text(503, r#""retry":7,"#, unavailable)));
    assert_eq!(upstream(200, None), (502, false, text(502, "", "Bad Gateway")));
}

#[test]
fn each_outermost_type_keeps_its_own() {
    assert_eq!(body(&Outer::Other(Inner::Constant)), r#"{"detail":"constant"}"#);
    let same = r#"{"status":404,"text":"constant","first":"none","end":true}"#;
    assert_eq!(body(&Outer::Same(Inner::Constant)), same);
    assert_eq!(body(&Inner::Constant), same);
    assert_eq!(body(&Outer::Other(Inner::Number(7))), r#"{"detail":"number 7"}"#);
    assert_eq!(body(&Outer::Other(Inner::Constant)), r#"{"detail":"constant"}"#);
}

#[test]
fn threads_that_race_for_the_first_answer_all_get_theirs() {
    #[derive(Debug, thiserror::Error, ApiError)]
    enum Raced {
        #[error("racer {0}")]
        #[status(400)]
        Racer(#[param("n")] usize),
    }
    let barrier = Barrier::new(8);
    std::thread::scope(|scope| {
        for n in 0..8 {
            let barrier = &barrier;
            scope.spawn(move || {
                barrier.wait();
                let text = format!(
                    r#"{{"title":"Bad Request","status":400,"detail":"racer {n}","code":"RACER","n":{n}}}"#
                );
                for _ in 0..100 {
                    assert_eq!(body(&Raced::Racer(n)), text);
                }
            });
        }
    });
}

#[test]
fn an_error_that_is_answered_while_it_is_written_is_answered() {
    #[derive(Debug)]
    struct Nested(u8);

    impl std::fmt::Display for Nested {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let inside = self.0.checked_sub(1).map(|n| once(&Nested(n)).body().len());
            write!(f, "{} around {inside:?}", self.0)
        }
    }

    impl std::error::Error for Nested {}

    #[derive(Debug, thiserror::Error, ApiError)]
    #[error("{0}")]
    #[status(400)]
    struct Recursive(Nested);

    impl ApiError for Nested {
        fn declaration(&self) -> Declaration<'_> {
            static KEPT: Kept = Kept::new();
            Declaration::new(api_error::Table::of::<Recursive>(), 0).kept(&KEPT)
        }
    }

    let text = body(&Nested(2));
    assert!(text.contains(r#""detail":"2 around Some("#), "{text}");
    assert_eq!(text, body(&Nested(2)));
    assert_eq!(body(&Nested(0)), body(&Recursive(Nested(0))));
}
