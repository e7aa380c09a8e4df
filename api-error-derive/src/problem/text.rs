//! Texts that cannot be shown.

use crate::check::Text;

problems! { TextProblem {
    Empty { what: String }: "the {what} is empty" => "write one, or remove it";
    ControlCharacter { what: String, character: char }:
        "the {what} holds the control character {character:?}";
    Placeholder { what: Text, name: String }:
        "the {what} holds `{{{name}}}`, and it is the same at every occurrence"
        => { match what {
            Text::Title => format!(
                "name a value in `#[message(\"...\")]`, or write `{{{{{name}}}}}` for the braces"
            ),
            _ => format!("write `{{{{{name}}}}}` for the braces"),
        } };
    Brace { what: Text }: "the {what} holds a brace without its other half"
        => "write `{{{{` or `}}}}` for a literal brace";
    DocsSpace: "the docs URL holds a space" => "write `%20`";
    DocsBrace: "the docs URL holds a brace without its other half" => "it takes `{{code}}`";
    DocsPlaceholder { name: String }: "the docs URL names `{name}`, which is not a part of it"
        => "it takes `{{code}}`";
}}
