//! Sample data: three organizations on three plans, and rows that make each documented error
//! reachable by a request.

use super::{Store, agents, organizations, prompts, tokens, tools};
use crate::agent;
use crate::errors::AppError;
use rusqlite::Connection;
use serde_json::{Value, json};

/// The tokens that were made.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The token of an owner of `org_123`, which lacks the entitlement to list runs, and `org_456`,
    /// which has every one.
    pub owner: String,
    /// The token of a member of `org_456` who may only look.
    pub viewer: String,
    /// The token of the owner of `org_789`, which has no entitlement.
    pub stranger: String,
    /// A token that worked until it expired.
    pub expired: String,
}

impl Sample {
    /// Adds the sample to a database.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_to(store: &Store) -> Result<Self, AppError> {
        store.run(add).await
    }
}

fn add(db: &Connection) -> Result<Sample, AppError> {
    db.execute_batch(include_str!("sample.sql")).map_err(crate::errors::StoreError::from)?;
    add_prompts(db)?;
    add_agents(db)?;
    organizations::invite(db, "org_456", "invited@example.com", "viewer")?;
    Ok(Sample {
        owner: tokens::add(db, "owner@example.com", 30)?,
        viewer: tokens::add(db, "viewer@example.com", 30)?,
        stranger: tokens::add(db, "stranger@example.com", 30)?,
        expired: tokens::add(db, "owner@example.com", -1)?,
    })
}

fn add_prompts(db: &Connection) -> Result<(), AppError> {
    for (organization_id, id, name, model, template) in [
        ("org_123", "prompt_greeting", "Greeting", "echo-1", "Greet {{name}}."),
        ("org_456", "prompt_welcome", "Welcome", "echo-1", "Welcome {{name}}."),
        ("org_456", "prompt_answer", "Answer", "echo-1", "Answered: {{input}}"),
        ("org_456", "prompt_flaky", "Flaky", "flaky-1", "Summarize: {{input}}"),
        ("org_456", "prompt_retired", "Retired", "gone-1", "Nobody reads this."),
    ] {
        prompts::add(db, organization_id, id, name)?;
        prompts::add_version(db, id, model, template)?;
    }
    prompts::add_version(db, "prompt_welcome", "echo-1", "A warm welcome to {{name}}!")?;
    for (id, name, function) in [
        ("tool_shout", "Shout", "uppercase"),
        ("tool_order", "Find the order number", "first_number"),
    ] {
        let tool =
            tools::Tool { id: id.to_owned(), name: name.to_owned(), function: function.to_owned() };
        tools::add(db, "org_456", &tool)?;
    }
    Ok(())
}

fn add_agents(db: &Connection) -> Result<(), AppError> {
    let own = "org_456";
    agents::add(db, own, "agent_support", "Support", &support("prompt_answer"))?;
    agent::publish(db, own, "agent_support")?;
    agents::add(db, own, "agent_flaky", "Flaky support", &support("prompt_flaky"))?;
    agent::publish(db, own, "agent_flaky")?;
    agents::add(db, own, "agent_looping", "Looping", &looping())?;
    agent::publish(db, own, "agent_looping")?;
    let unfinished = json!({ "steps": [{ "id": "end", "type": "return_step" }] });
    agents::add(db, own, "agent_draft", "Unfinished", &unfinished)?;
    Ok(())
}

/// An order number is what is returned; who names none gets an answer by the prompt.
fn support(prompt: &str) -> Value {
    json!({
        "entryStep": "order",
        "steps": [
            {
                "id": "order",
                "type": "tool_step",
                "toolId": "tool_order",
                "transitions": { "success": "end", "failure": "answer" },
            },
            {
                "id": "answer",
                "type": "prompt_step",
                "promptId": prompt,
                "transitions": { "next": "end" },
            },
            { "id": "end", "type": "return_step" },
        ],
    })
}

/// It shouts until it hears something that is never said loud.
fn looping() -> Value {
    json!({
        "entryStep": "shout",
        "steps": [
            {
                "id": "shout",
                "type": "tool_step",
                "toolId": "tool_shout",
                "transitions": { "success": "heard", "failure": "end" },
            },
            {
                "id": "heard",
                "type": "condition_step",
                "contains": "quiet",
                "transitions": { "condition_true": "end", "condition_false": "shout" },
            },
            { "id": "end", "type": "return_step" },
        ],
    })
}
