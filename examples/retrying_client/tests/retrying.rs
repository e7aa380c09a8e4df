//! The client comes back to a 503 when it may, and never to a 404.

use retrying_client::errors::LibraryError;
use retrying_client::{client, server};
use std::cell::RefCell;
use std::io;
use std::sync::atomic::Ordering;

async fn ask(title: &str) -> io::Result<(Vec<String>, u32)> {
    let (library, count) = server::start().await?;
    let told = RefCell::new(Vec::new());
    let book = client::book(&library, title, |failure, pause| {
        told.borrow_mut().push(format!("{failure}; again in {pause:?}"));
    });
    let last = match book.await {
        Ok(text) => text,
        Err(failure) => format!("{failure}; {}", failure.advice()),
    };
    let mut told = told.into_inner();
    told.push(last);
    Ok((told, count.load(Ordering::Relaxed)))
}

#[tokio::test]
async fn a_503_is_waited_out_as_long_as_it_says() -> io::Result<()> {
    let (told, requests) = ask("emma").await?;
    let closed = "503 Service Unavailable: TIDYING: Service Unavailable; again in 1s";
    assert_eq!(told, [closed, closed, "Emma Woodhouse, handsome, clever, and rich"]);
    assert_eq!(requests, 3);
    Ok(())
}

#[tokio::test]
async fn a_404_is_given_up_at_once() -> io::Result<()> {
    let (told, requests) = ask("emmma").await?;
    assert_eq!(told, ["404 Not Found: NO_BOOK: there is no book \"emmma\"; ask for another title"]);
    assert_eq!(requests, 1);
    Ok(())
}

#[tokio::test]
async fn a_server_that_is_not_there_is_tried_five_times() {
    let attempts = RefCell::new(0);
    let nowhere = "http://127.0.0.1:1";
    let book = client::book(nowhere, "emma", |_, _| *attempts.borrow_mut() += 1).await;
    assert!(matches!(book, Err(client::Failure::Unanswered(_))));
    assert_eq!(attempts.into_inner(), 4);
}

#[tokio::test]
async fn what_is_answered_is_what_the_schema_says() -> Result<(), Box<dyn std::error::Error>> {
    let (library, _) = server::start().await?;
    let schema = api_error::Table::of::<LibraryError>().schema();
    for title in ["emma", "emmma"] {
        let answer = reqwest::get(format!("{library}/books/{title}")).await?;
        assert!(answer.status().is_server_error() || answer.status().is_client_error());
        let body: serde_json::Value = serde_json::from_slice(&answer.bytes().await?)?;
        let verdict = jsonschema::draft202012::validate(&schema, &body);
        assert!(verdict.is_ok(), "{body}: {verdict:?}");
    }
    Ok(())
}
