//! Attributes of every shape: the derive answers with tokens, never with a panic.

use crate::attribute::Attr;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, parse_quote};

const ARGUMENTS: [&str; 52] = [
    "",
    "()",
    "= 404",
    "= \"a\"",
    "{}",
    "[404]",
    "(404)",
    "(-1)",
    "(4.5)",
    "(404u8)",
    "(99999999999999999999)",
    "(404, )",
    "(404, 404)",
    "(430, \"\\u{0}\")",
    "(NOT_FOUND)",
    "(::a::<B>::C)",
    "(r#type)",
    "(crate)",
    "(_)",
    "(,)",
    "(\"\")",
    "(\"é\")",
    "(\"{\")",
    "(\"}{\")",
    "(\"{0:é<1$.*}\")",
    "(\"{name:}{0}{}\")",
    "(\"Retry-After\", \"\\n\")",
    "(\"x\", number = 1)",
    "(number = \"1\")",
    "(number = )",
    "(never)",
    "(after)",
    "(after = after)",
    "(transparent)",
    "(\"{name}\", name = 1)",
    "(envelope = A<B>, codes = 1, prefix, docs = \"{\", crate = , skip)",
    "(codes = \"camelCase\", codes = \"x\", docs = \"{code:?}\", prefix = \"é\")",
    "(skip(a, b c), skip = 1)",
    "(crate = self::super, crate = crate)",
    "(dyn Fn() -> [u8; 3])",
    "(404nonsense)",
    "(500ms, \"x\"y)",
    "(from_millis(1.5e9999))",
    "(after(99999999999999999999h))",
    "(\"{}{}\", .0, name)",
    "(none)",
    "(number = 3, shared, )",
    "(\"a\", \"b\", when = 401)",
    "(\"a: b\")",
    "(status = 404, code(X), é = 1)",
    "(params = \"free\", codes = \"free\", params(x))",
    "(b\"x\", c\"y\", 'z')",
];

fn attributes() -> impl Iterator<Item = TokenStream> {
    let others = ["error", "doc", "statis"];
    Attr::all().map(Attr::name).chain(others).flat_map(|name| {
        ARGUMENTS.iter().filter_map(move |arguments| {
            let tokens: TokenStream = format!("#[{name} {arguments}]").parse().ok()?;
            let item: Result<DeriveInput, _> = syn::parse2(quote!(#tokens struct Any;));
            item.is_ok().then_some(tokens)
        })
    })
}

#[test]
fn no_attribute_is_too_strange() {
    for a in attributes() {
        let inputs: [DeriveInput; 5] = [
            parse_quote!(#a enum E { #[status(404)] A }),
            parse_quote!(enum E { #a A { #a name: u8 }, #a B(#a u8, #a u8), #a C }),
            parse_quote!(enum E { #[status(404)] #a A { #[param] #a name: u8 } }),
            parse_quote!(#a struct S { #a name: u8 }),
            parse_quote!(#a union U { #a name: u8 }),
        ];
        for input in &inputs {
            let out = crate::derive(input);
            assert!(syn::parse2::<syn::File>(out).is_ok(), "{a}");
        }
    }
}

#[test]
fn no_two_attributes_are_too_strange_together() {
    let all: Vec<_> = attributes().collect();
    for (i, a) in all.iter().enumerate() {
        let b = &all[(i * 7 + 3) % all.len()];
        let input = parse_quote!(#a #b enum E { #[status(404)] #a #b A(#a #b u8, #b #a u8) });
        assert!(syn::parse2::<syn::File>(crate::derive(&input)).is_ok(), "{a} {b}");
    }
}
