//! Work on other threads, and what becomes of its panics.

use crate::errors::HttpError;
use api_error::Context;
use std::any::Any;
use tokio::task::JoinHandle;

/// Does `work` in a task of its own, which knows what this one does of the request.
pub(crate) fn spawn<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> JoinHandle<T> {
    tokio::spawn(Context::current().unwrap_or_default().scope(work))
}

/// Does `work` on a thread that may block.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, HttpError> {
    finished(tokio::task::spawn_blocking(work)).await
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
