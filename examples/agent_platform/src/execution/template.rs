//! Templates: texts with names of variables in double braces.

use super::Variables;
use crate::errors::RequestError;
use api_error::Issue;
use serde_json::Value;
use std::collections::HashSet;

/// A short template can name a long value many times, and an agent can do so again and again.
const LONGEST: usize = 1 << 20;

/// The template with every name replaced by its value; or the names that have none.
pub(super) fn filled(template: &str, variables: &Variables) -> Result<String, RequestError> {
    let mut text = String::with_capacity(template.len());
    let mut missing = Missing::default();
    let mut rest = template;
    while let Some((before, name, after)) = next_name(rest) {
        text.push_str(before);
        match variables.get(name) {
            Some(Value::String(value)) => text.push_str(value),
            Some(value) if !value.is_null() => text.push_str(&value.to_string()),
            _ => missing.note(name),
        }
        if text.len() > LONGEST {
            return Err(RequestError::PromptTooLong { limit: LONGEST });
        }
        rest = after;
    }
    text.push_str(rest);
    if missing.issues.is_empty() {
        Ok(text)
    } else {
        Err(RequestError::InvalidFields(missing.issues))
    }
}

fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("{{")?;
    let (name, after) = rest.split_once("}}")?;
    Some((before, name.trim(), after))
}

#[derive(Default)]
struct Missing<'a> {
    names: HashSet<&'a str>,
    issues: Vec<Issue>,
}

impl<'a> Missing<'a> {
    fn note(&mut self, name: &'a str) {
        if self.names.insert(name) {
            let issue = Issue::new("missing", format!("variables.{name} is required"));
            self.issues.push(issue.body().at("variables").at(name.to_owned()));
        }
    }
}
