//! Codes that an enum cannot say.

use syn::Ident;

problems! { CodeEnumProblem<'a> {
    NameOfErrors { ident: &'a Ident }:
        "`{ident}` is the name of the errors, and their codes need one of their own"
        => "write `code_enum = {ident}Code`";
    Unknown { name: &'a Ident }: "`Unknown` is what `{name}` calls the codes that no error has"
        => "give the variant another name; `#[code(...)]` keeps its code";
    Generic { name: &'a Ident, variant: &'a Ident, param: String }:
        "the codes inside variant `{variant}` depend on `{param}`, and `{name}` is one enum for \
         all of them"
        => "remove `code_enum`";
}}
