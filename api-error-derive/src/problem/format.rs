//! Strings made of slots that name none.

use super::Printed;

problems! { FormatProblem {
    Unnamed { printed: Printed }: "{printed} has a `{{}}` that names no slot"
        => "name one, such as `{{code}}`";
    Colon { name: String }: "string asks for a format after a `:`, and slots have none there"
        => "write `{{{name}}}`, or a form such as `{{timestamp as epoch}}`";
    NoSlot { written: String }:
        "`{written}` is no slot, and only slots stand in the braces of a string"
        => "write one, such as `{{code}}`, or `{{{{` for a literal brace";
    NoText { name: String }: "string names `{name}`, which is no text"
        => "name a slot that is one, such as `{{message}}`";
    Unused { name: String }: "string has no `{{{name}}}`, so this value is nowhere in it"
        => "remove it, or write `{{{name}}}` where it belongs";
}}
