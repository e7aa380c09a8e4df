//! The expansion of a shape, whole, and shapes of every kind of mistake: the macro answers with
//! tokens, never with a panic.

use expect_test::expect_file;
use proc_macro2::TokenStream;
use quote::quote;

#[test]
fn a_shape_is_a_struct_and_a_constant() {
    let input = quote! {
        /// What Acme answers.
        #[media_type("application/vnd.acme+json")]
        #[status(200)]
        #[header("X-Error", "{code}; {message:quoted}")]
        #[cfg(all())]
        pub(crate) struct Acme {
            "ok": false,
            "meta": { "say \"hi\"": [1, -2.5, null], "none": {} },
            "say \"code\"": code,
            "status": status as string,
            "docs"?: type_uri,
            "limit": params.limit | details | "none",
            "errors"?: [ issue => { "at": issue.pointer, "why": issue.message } ],
            "first": first(issue => issue.json_path),
            "fields"?: group(issue.field, whole = "base", each = [ issue => issue.message ]),
            "tree"?: tree(whole = "all", each = [ issue => issue.message ]),
            "leaves"?: tree(leaf = "_errors", each = [ issue => issue.code ]),
            "joined": join(separator = "; ", most = 2, more = " and {} more"),
            "whose": if(server, "server", if(issues, "form", if(details, 1, 2))),
            ..params
        }
        #[derive(Debug, PartialEq, ::core::marker::Copy)]
        struct Root = [ { "message": message } ];
    };
    let file = syn::parse2(crate::envelope::envelope(input)).unwrap();
    let expected = expect_file!["snapshots/envelope.rs"];
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn another_path_and_a_broken_shape() {
    let input = quote! {
        crate = acme::errors;
        struct Fine = code;
        struct Broken { "code": cod }
    };
    let file = syn::parse2(crate::envelope::envelope(input)).unwrap();
    let expected = expect_file!["snapshots/envelope_fallback.rs"];
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[rustfmt::skip]
const PIECES: &[&str] = &[
    "code", "issue", "params", "null", "true", "self", "crate", "r#type", "_", "1", "-1", "1.",
    "1u8", "99999999999999999999", "'a'", "'c'", "b\"x\"", "c\"x\"", "\"\"", "\"é\"", "\"{\"",
    "\"{code:quoted}\"", "{}", "[]", "()", "{ \"a\": code }", "[ issue => issue.code ]",
    "(issue => issue.code)", "(,)", "[,]", "{,}", "{ ..params }", "..", "...", "..params", ".",
    "=>", "=", "==", ":", "::", ";", ",", "|", "||", "?", "#", "-", "as", "as string", "as as",
    "issue.code", "issue.", "params.x", "first", "group", "tree", "join", "if",
    "(issue.field, whole = \"\", each = [])",
    "(separator = \"\", most = 99999999999999999999)", "(separator = 1, separator = 2)",
    "(server, 1, 2)", "pub struct B { \"a\": code }", "struct", "#[status(200)]", "#[header]",
    "#[media_type = 1]", "a: 1",
];

fn survives(text: &str) {
    let Ok(input) = text.parse::<TokenStream>() else { return };
    let out = crate::envelope::envelope(input);
    assert!(syn::parse2::<syn::File>(out).is_ok(), "{text}");
}

#[test]
fn no_shape_is_too_strange() {
    for (i, a) in PIECES.iter().enumerate() {
        for b in PIECES.iter().skip(i % 4).step_by(4) {
            survives(&format!("{a} {b}"));
            survives(&format!("pub struct A {{ \"a\": {a} {b}, \"b\": code }}"));
            survives(&format!("pub struct A {{ {a} {b} }}"));
            survives(&format!("pub struct A = {a} {b}"));
            survives(&format!("pub struct A = [ issue => {a} | {b} ];"));
            survives(&format!("pub struct A = if({a}, {b}, group({a}, whole = {b}, each = {a}));"));
            survives(&format!("#[header({a}, {b})] #[status({a})] struct A {a} {b} {a};"));
        }
    }
}
