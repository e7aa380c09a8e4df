//! What is locked of one error.

use crate::model::{Answer, Header, Message, Origin, Param, Retry, Row, is_false};
use serde::{Deserialize, Serialize};

/// An error as a contract keeps it: a [`Row`] without its answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Locked {
    /// Its code.
    pub code: String,
    /// Since when it is no longer answered, where it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired: Option<Retirement>,
    /// Its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// Its status, or the fallback.
    pub status: u16,
    /// The phrase of its status.
    pub phrase: String,
    /// Whether another one may be answered.
    #[serde(default, skip_serializing_if = "is_false")]
    pub status_varies: bool,
    /// Whether, and when, the same request may be sent again.
    pub retry: Retry,
    /// Its public values, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub params: Vec<Param>,
    /// The Rust type of its payload.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// Whether it lists several problems.
    #[serde(default, skip_serializing_if = "is_false")]
    pub issues: bool,
    /// Its headers, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Header>,
    /// The group it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The shapes that it is answered in, by name.
    pub shapes: Vec<InShape>,
    /// Where it is declared.
    pub origin: Origin,
    /// Where it is documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub docs: Option<String>,
    /// What kind of problem it is.
    pub title: String,
    /// What the client is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
    /// What the table says of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// What leads to it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub causes: String,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub resolution: String,
}

/// That an error is no longer answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Retirement {
    /// The version of the service that first was without it, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
}

/// A shape that an error is answered in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InShape {
    /// The name of the shape.
    pub shape: String,
    /// The params that it does not send, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<String>,
}

impl InShape {
    fn of(answer: &Answer) -> Self {
        let mut hidden = answer.hidden.clone();
        hidden.sort();
        InShape { shape: answer.shape.clone(), hidden }
    }
}

impl Locked {
    /// What is locked of a row. A new field of rows is either kept here or named as one that is not.
    pub(super) fn of(row: &Row, retired: Option<Retirement>) -> Self {
        let Row {
            code,
            number,
            status,
            phrase,
            status_varies,
            title,
            message,
            description,
            causes,
            resolution,
            retry,
            params,
            details,
            issues,
            headers,
            category,
            docs,
            origin,
            answers,
        } = row;
        let mut locked = Locked {
            code: code.clone(),
            retired,
            number: *number,
            status: *status,
            phrase: phrase.clone(),
            status_varies: *status_varies,
            retry: *retry,
            params: params.clone(),
            details: details.clone(),
            issues: *issues,
            headers: headers.clone(),
            category: category.clone(),
            shapes: answers.iter().map(InShape::of).collect(),
            origin: origin.clone(),
            docs: docs.clone(),
            title: title.clone(),
            message: message.clone(),
            description: description.clone(),
            causes: causes.clone(),
            resolution: resolution.clone(),
        };
        locked.params.sort_by(|a, b| a.name.cmp(&b.name));
        locked.headers.sort_by(|a, b| (&a.name, &a.value).cmp(&(&b.name, &b.value)));
        locked.shapes.sort_by(|a, b| a.shape.cmp(&b.shape));
        locked
    }

    /// It as a row, without answers.
    pub(crate) fn row(&self) -> Row {
        let locked = self.clone();
        Row {
            code: locked.code,
            number: locked.number,
            status: locked.status,
            phrase: locked.phrase,
            status_varies: locked.status_varies,
            title: locked.title,
            message: locked.message,
            description: locked.description,
            causes: locked.causes,
            resolution: locked.resolution,
            retry: locked.retry,
            params: locked.params,
            details: locked.details,
            issues: locked.issues,
            headers: locked.headers,
            category: locked.category,
            docs: locked.docs,
            origin: locked.origin,
            answers: Vec::new(),
        }
    }

    /// The param of this name.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|param| param.name == name)
    }
}
