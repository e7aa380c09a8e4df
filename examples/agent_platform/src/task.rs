//! Work on other threads, and what becomes of its panics.

use crate::errors::HttpError;
use std::any::Any;
use tokio::task::JoinHandle;
use tracing::Span;

/// Does `work` on a thread that may block.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, HttpError> {
    let span = Span::current();
    finished(tokio::task::spawn_blocking(move || span.in_scope(work))).await
}

/// What a task ends with. A panic in it is an error like any other.
pub(crate) async fn finished<T>(task: JoinHandle<T>) -> Result<T, HttpError> {
    task.await.map_err(|stopped| match stopped.try_into_panic() {
        Ok(panic) => HttpError::Panicked(words(&*panic)),
        Err(cancelled) => HttpError::Stopped(cancelled),
    })
}

fn words(panic: &(dyn Any + Send)) -> String {
    match (panic.downcast_ref::<String>(), panic.downcast_ref::<&str>()) {
        (Some(text), _) => text.clone(),
        (None, Some(text)) => (*text).to_owned(),
        (None, None) => "no text".to_owned(),
    }
}
