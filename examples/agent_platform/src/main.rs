//! Serves the agent platform on `127.0.0.1:$PORT` with sample data in memory, and a model provider
//! of its own beside it.
//!
//! `agent_platform errors` prints the catalog of its errors instead.
//!
//! `PROVIDER_URL` is the address of another provider, where there is one.

use agent_platform::provider::{Provider, fake};
use agent_platform::store::Store;
use agent_platform::store::sample::Sample;
use agent_platform::{AppState, router};
use std::error::Error;
use std::net::Ipv4Addr;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::args().nth(1).as_deref() == Some("errors") {
        print_errors();
        return Ok(());
    }
    // By default a line that cannot be written is told of on stderr, which panics where that is the log.
    tracing_subscriber::fmt().with_writer(std::io::stderr).log_internal_errors(false).init();

    let port = std::env::var("PORT").map_or(Ok(8001), |port| port.parse())?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let provider_url = match std::env::var("PROVIDER_URL") {
        Ok(url) => url,
        Err(_) => fake::start().await?,
    };
    let store = Store::in_memory()?;
    let sample = Sample::add_to(&store).await?;
    introduce(&format!("http://{}", listener.local_addr()?), &sample);

    let state = AppState { store, provider: Provider::at(&provider_url) };
    axum::serve(listener, router(state)).await?;
    Ok(())
}

// For `api-error`, which makes documents of it and compares it with others.
#[allow(clippy::print_stdout)]
fn print_errors() {
    print!("{}", agent_platform::errors::catalog().to_json());
}

// The tokens are made anew at every start, so the terminal is the only place to learn them.
#[allow(clippy::print_stdout)]
fn introduce(url: &str, Sample { owner, viewer, stranger, expired }: &Sample) {
    println!(
        r#"Agent platform on {url}/v1

An owner of org_123 and org_456:
Authorization: Bearer {owner}
A member of org_456 who may only look:
Authorization: Bearer {viewer}
The owner of org_789:
Authorization: Bearer {stranger}
A token that has expired:
Authorization: Bearer {expired}

Try:
curl -i '{url}/v1/runs' -H 'Authorization: Bearer {owner}'
curl -i '{url}/v1/runs?organizationId=org_123' -H 'Authorization: Bearer {owner}'
curl -i -X POST '{url}/v1/agents/agent_draft/publish?organizationId=org_456' -H 'Authorization: Bearer {owner}'
curl -i '{url}/v1/prompts/prompt_flaky/execute' -H 'Authorization: Bearer {owner}' --json '{{"organizationId": "org_456", "variables": {{"input": "a text"}}}}'
curl -i '{url}/v1/runs?organizationId=org_456' -H 'Authorization: Bearer {owner}'
"#
    );
}
