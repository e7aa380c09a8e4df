//! Work that blocks, kept away from the threads that serve everybody else.

use crate::errors::HttpError;

/// Does `work` on a thread that may block. A panic in it goes on as one of the caller's.
pub(crate) async fn run<T, W>(work: W) -> Result<T, HttpError>
where
    T: Send + 'static,
    W: FnOnce() -> T + Send + 'static,
{
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => Ok(done),
        Err(stopped) => match stopped.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(cancelled) => Err(HttpError::Stopped(cancelled)),
        },
    }
}
