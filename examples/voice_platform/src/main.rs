//! Serves the voice platform on `127.0.0.1:$PORT` with sample data in memory.
//!
//! `voice_platform errors` prints the catalog of its errors instead.
//!
//! `PUBLIC_URL` is the address that telephony providers call, where that is another one.

use std::error::Error;
use std::net::Ipv4Addr;
use tokio::net::TcpListener;
use voice_platform::auth::Sessions;
use voice_platform::store::Store;
use voice_platform::store::sample::Sample;
use voice_platform::{AppState, router};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::args().nth(1).as_deref() == Some("errors") {
        print_errors();
        return Ok(());
    }
    // By default a line that cannot be written is told of on stderr, which panics where that is the log.
    tracing_subscriber::fmt().with_writer(std::io::stderr).log_internal_errors(false).init();

    let port = match std::env::var("PORT") {
        Ok(port) => port.parse()?,
        Err(_) => 8000,
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let url = format!("http://{}", listener.local_addr()?);

    let store = Store::in_memory()?;
    let sample = Sample::add_to(&store).await?;
    introduce(&url, &sample);

    let public_url = std::env::var("PUBLIC_URL").unwrap_or(url).into();
    let state = AppState { store, sessions: Sessions::new()?, public_url };
    axum::serve(listener, router(state)).await?;
    Ok(())
}

// For `api-error`, which makes documents of it and compares it with others.
#[allow(clippy::print_stdout)]
fn print_errors() {
    print!("{}", voice_platform::errors::catalog().to_json());
}

// The keys are made anew at every start, so the terminal is the only place to learn them.
#[allow(clippy::print_stdout)]
fn introduce(url: &str, sample: &Sample) {
    let Sample { key, foreign_key, archived_key, corrupt_workflow, .. } = sample;
    println!(
        r#"Voice platform on {url}/api/v1

A key that works:
X-API-Key: {key}
A key of another organization:
X-API-Key: {foreign_key}
A key that was archived:
X-API-Key: {archived_key}

Try:
curl -i {url}/api/v1/workflow/fetch -H 'X-API-Key: {archived_key}'
curl -i {url}/api/v1/telephony/initiate-call -H 'X-API-Key: {key}' --json '{{"workflow_id": 1}}'
curl -i {url}/api/v1/workflow/fetch/{corrupt_workflow} -H 'X-API-Key: {key}'
"#
    );
}
