//! Envelopes whose head is wrong: the struct, or the attributes above it.

use syn::Ident;

problems! { EnvelopeProblem<'a> {
    NoStruct { found: String }: "expected `struct`, found {found}"
        => "write `pub struct Acme {{ \"error\": message }}`";
    Generic { ident: &'a Ident }: "envelope `{ident}` has parameters, and a shape has none"
        => "write `struct {ident} {{ ... }}`";
    NoShape { ident: &'a Ident }: "envelope `{ident}` has no shape"
        => "write `struct {ident} {{ \"error\": message }}`, or `struct {ident} = [ ... ];`";
    NoSemicolon { ident: &'a Ident }: "expected `;` after the shape of envelope `{ident}`"
        => "write `struct {ident} = ...;`";
    NameTwice { ident: &'a Ident }: "another envelope is called `{ident}` already"
        => "give one of the two another name";
    Malformed { reason: String, example: &'static str }: "{reason}" => "write `{example}`";
    MediaType { written: String, suggestion: Option<String> }: "{written:?} is not a media type"
        => { match suggestion {
            Some(suggestion) => format!("write {suggestion:?}"),
            None => "write one such as \"application/json\"".to_owned(),
        } };
    Status { written: String }: "{written} is not an HTTP status: statuses run from 200 to 599";
    StatusOfNoBody { status: u16 }:
        "an answer of status {status} has no body, and an envelope is one"
        => "write `#[status(200)]`";
    HeaderTwice { name: String, ident: &'a Ident }:
        "envelope `{ident}` already has a header {name:?}"
        => "keep one of the two";
    HeaderFormat { format: String, name: String }:
        "header asks for the format `:{format}`, which it has none of"
        => "write `{{{name}}}`, or `{{{name}:quoted}}` for it in quotes";
    HeaderObject { name: String }: "header names `{name}`, which is no text"
        => "name a slot that is one, such as `{{code}}`";
}}
