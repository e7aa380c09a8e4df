//! Sends a request again, as long as the answer says that this helps.

use crate::errors::{LibraryCode, LibraryError};
use api_error::envelope::Problem;
use api_error::read::{BODY_LIMIT, Received};
use api_error::{Retry, read};
use backon::{ExponentialBuilder, Retryable};
use reqwest::{Client, Response};
use std::time::Duration;

/// The longest pause that is worth waiting for.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why there is no book.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The server says why.
    #[error(transparent)]
    Answered(Box<Received>),
    /// There was no answer, or not all of it.
    #[error(transparent)]
    Unanswered(#[from] reqwest::Error),
}

impl Failure {
    /// What the reader may do about it.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        let Failure::Answered(received) = self else { return "look whether the library is there" };
        match received.code_of::<LibraryError>() {
            Some(LibraryCode::NoBook) => "ask for another title",
            Some(LibraryCode::Tidying) => "come another day",
            Some(LibraryCode::Unknown(_)) => "update this program",
            None => "look what stands before the library",
        }
    }

    fn retry(&self) -> Retry {
        match self {
            Failure::Answered(received) => {
                received.retry_with(api_error::Table::of::<LibraryError>())
            }
            // The request only asks, so it may be sent twice.
            Failure::Unanswered(_) => Retry::Backoff,
        }
    }

    /// How long to wait, given the pause that is planned; none to give up.
    fn pause(&self, planned: Option<Duration>) -> Option<Duration> {
        match self.retry() {
            Retry::Never => None,
            Retry::Backoff => planned,
            Retry::After(pause) => planned.map(|_| pause).filter(|pause| *pause <= PATIENCE),
        }
    }
}

/// The book of this title; `tell` hears of every failure that is not the last.
///
/// # Errors
///
/// The last failure: one that does not go away by itself, or the fifth.
pub async fn book(
    library: &str,
    title: &str,
    tell: impl Fn(&Failure, Duration),
) -> Result<String, Failure> {
    let client = Client::new();
    let url = format!("{library}/books/{title}");
    let policy = ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(200))
        .with_max_delay(PATIENCE)
        .with_max_times(4)
        .with_jitter();
    (|| async { answer(client.get(&url).send().await?).await })
        .retry(policy)
        .adjust(|failure: &Failure, planned| failure.pause(planned))
        .notify(|failure, pause| tell(failure, pause))
        .await
}

async fn answer(response: Response) -> Result<String, Failure> {
    if response.status().is_success() {
        return Ok(response.text().await?);
    }
    let (status, headers) = (response.status(), response.headers().clone());
    let body = start_of(response).await?;
    Err(Failure::Answered(Box::new(read::<Problem>(status, &headers, &body))))
}

/// The body, as far as it is going to be read.
async fn start_of(mut response: Response) -> Result<Vec<u8>, reqwest::Error> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > BODY_LIMIT {
            break;
        }
    }
    Ok(body)
}
