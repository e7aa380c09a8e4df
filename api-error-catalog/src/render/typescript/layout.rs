//! Values as prettier lays them out.

use super::text;
use std::fmt::Write as _;

const WIDTH: usize = 80;

/// A value of a table.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Plain(String),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(&'static str, Value)>),
    /// What a function makes of one.
    Of(&'static str, Box<Value>),
}

impl Value {
    pub(super) fn text(text: &str) -> Self {
        Value::Text(text::literal(text))
    }

    pub(super) fn plain(value: &impl ToString) -> Self {
        Value::Plain(value.to_string())
    }

    pub(super) fn texts<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Self {
        Value::List(texts.into_iter().map(|text| Value::text(text.as_ref())).collect())
    }

    /// On one line.
    fn flat(&self) -> String {
        match self {
            Value::Plain(value) | Value::Text(value) => value.clone(),
            Value::List(values) => {
                let values: Vec<_> = values.iter().map(Value::flat).collect();
                format!("[{}]", values.join(", "))
            }
            Value::Of(function, value) => format!("{function}({})", value.flat()),
            Value::Object(members) if members.is_empty() => "{}".to_owned(),
            Value::Object(members) => {
                let member = |(name, value): &(&str, Value)| format!("{name}: {}", value.flat());
                let members: Vec<_> = members.iter().map(member).collect();
                format!("{{ {} }}", members.join(", "))
            }
        }
    }

    /// After so many characters of a line that is indented so far, with `more` behind it.
    pub(super) fn laid_out(&self, indent: usize, before: usize, more: usize) -> String {
        let flat = self.flat();
        if before + flat.chars().count() + more <= WIDTH && !self.is_table() {
            return flat;
        }
        let inner = indent + 2;
        let margin = " ".repeat(inner);
        let mut out = String::new();
        match self {
            Value::Plain(_) | Value::Text(_) => flat,
            Value::Of(function, value) => {
                let value = value.laid_out(indent, before + function.len() + 1, more + 1);
                format!("{function}({value})")
            }
            Value::List(values) => {
                for value in values {
                    let _ = writeln!(out, "{margin}{},", value.laid_out(inner, inner, 1));
                }
                format!("[\n{out}{}]", " ".repeat(indent))
            }
            Value::Object(members) => {
                for (name, value) in members {
                    let begins = inner + name.len() + 2;
                    let value_out = value.laid_out(inner, begins, 1);
                    let is_long = begins + value_out.chars().count() + 1 > WIDTH;
                    if is_long && matches!(value, Value::Text(_)) {
                        let _ = writeln!(out, "{margin}{name}:\n{margin}  {value_out},");
                    } else {
                        let _ = writeln!(out, "{margin}{name}: {value_out},");
                    }
                }
                format!("{{\n{out}{}}}", " ".repeat(indent))
            }
        }
    }

    /// Whether each element has a line of its own, whatever the room.
    fn is_table(&self) -> bool {
        let Value::List(values) = self else {
            return matches!(self, Value::Object(members) if members.iter().any(|(_, v)| v.is_table()));
        };
        let objects = values.iter().all(|value| matches!(value, Value::Object(m) if m.len() > 1));
        let lists = values.iter().all(|value| matches!(value, Value::List(l) if l.len() > 1));
        values.len() > 1 && (objects || lists) || values.iter().any(Value::is_table)
    }
}

/// A constant that is a list.
pub(super) fn constant(about: &str, name: &str, ty: &str, values: Vec<Value>) -> String {
    let head = format!("const {name}: readonly {ty}[] = ");
    let list = Value::List(values).laid_out(0, head.len(), 1);
    format!("{}{head}{list};\n", text::comment("", about))
}

/// A member of a type: `name: type;`, a union on several lines if it does not fit.
pub(super) fn member(indent: usize, name: &str, types: &[String]) -> String {
    let margin = " ".repeat(indent);
    let flat = format!("{margin}readonly {name}: {};\n", types.join(" | "));
    let is_long = flat.chars().count() > WIDTH + 1 || flat.trim_end().contains('\n');
    if types.len() < 2 || !is_long {
        return flat;
    }
    let between = format!("\n{margin}  | ");
    let types: Vec<_> = types.iter().map(|ty| ty.replace('\n', "\n    ")).collect();
    format!("{margin}readonly {name}:{between}{};\n", types.join(&between))
}
