//! A library that is closed twice before it lends its only book.

use crate::errors::LibraryError;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::net::TcpListener;

/// How many requests have come.
pub type Count = Arc<AtomicU32>;

/// Serves in the background; its address, and the count of its requests.
///
/// # Errors
///
/// When no port of the loopback interface is free.
pub async fn start() -> io::Result<(String, Count)> {
    let count = Count::default();
    let router = Router::new().route("/books/{title}", get(lend)).with_state(Arc::clone(&count));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, router).await });
    Ok((url, count))
}

async fn lend(
    State(count): State<Count>,
    Path(title): Path<String>,
) -> Result<&'static str, LibraryError> {
    let before = count.fetch_add(1, Ordering::Relaxed);
    match title.as_str() {
        "emma" if before < 2 => Err(LibraryError::Tidying { left: Duration::from_secs(1) }),
        "emma" => Ok("Emma Woodhouse, handsome, clever, and rich"),
        _ => Err(LibraryError::NoBook(title)),
    }
}
