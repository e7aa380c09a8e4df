//! Asks a library for a book it lends at the third request, and for one it does not have.

use retrying_client::{client, server};
use std::error::Error;

#[tokio::main(flavor = "current_thread")]
#[allow(clippy::print_stdout)]
async fn main() -> Result<(), Box<dyn Error>> {
    let (library, count) = server::start().await?;
    for title in ["emma", "emmma"] {
        println!("{title}");
        let book = client::book(&library, title, |failure, pause| {
            println!("  {failure}; again in {pause:?}");
        });
        match book.await {
            Ok(text) => println!("  {text}"),
            Err(failure) => println!("  {failure}; {}", failure.advice()),
        }
    }
    println!("{} requests", count.load(std::sync::atomic::Ordering::Relaxed));
    Ok(())
}
