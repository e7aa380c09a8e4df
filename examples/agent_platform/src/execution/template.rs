//! Templates: texts with names of variables in double braces.

use super::Variables;
use crate::errors::RequestError;
use api_error::Issue;
use serde_json::Value;

/// The template with every name replaced by its value; or the names that have none.
pub(super) fn filled(template: &str, variables: &Variables) -> Result<String, RequestError> {
    let mut text = String::with_capacity(template.len());
    let mut missing: Vec<Issue> = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, after)) = after.split_once("}}") else { break };
        text.push_str(before);
        let name = name.trim();
        match variables.get(name) {
            Some(Value::String(value)) => text.push_str(value),
            Some(value) if !value.is_null() => text.push_str(&value.to_string()),
            _ => {
                let issue = Issue::new("missing", format!("variables.{name} is required"));
                let issue = issue.body().at("variables").at(name.to_owned());
                if !missing.contains(&issue) {
                    missing.push(issue);
                }
            }
        }
        rest = after;
    }
    text.push_str(rest);
    if missing.is_empty() { Ok(text) } else { Err(RequestError::InvalidFields(missing)) }
}
