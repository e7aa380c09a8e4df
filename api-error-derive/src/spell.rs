//! Types as they are written in the source, for readers.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// `Vec<(u32, &'static str)>`, where the tokens alone would print as `Vec < (u32 , …`.
pub(crate) fn spell(ty: &impl ToTokens) -> String {
    let mut out = String::new();
    write(ty.to_token_stream(), &mut out);
    out
}

fn write(tokens: TokenStream, out: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                out.push_str(open);
                write(group.stream(), out);
                out.push_str(close);
            }
            TokenTree::Punct(punct) => {
                let alone = punct.spacing() == Spacing::Alone;
                match punct.as_char() {
                    c @ (',' | ';') => out.extend([c, ' ']),
                    c @ ('+' | '=') => out.extend([' ', c, ' ']),
                    '-' if !alone => out.push_str(" -"),
                    '>' if out.ends_with(" -") => out.push_str("> "),
                    ':' if alone && !out.ends_with(':') => out.push_str(": "),
                    c => out.push(c),
                }
            }
            word @ (TokenTree::Ident(_) | TokenTree::Literal(_)) => {
                if out.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '>') {
                    out.push(' ');
                }
                out.push_str(&word.to_string());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_spelled_as_people_write_it() {
        for written in [
            "u32",
            "Vec<(u32, &'static str)>",
            "Option<std::time::Duration>",
            "[u8; 4]",
            "&'a mut dyn Fn(u32) -> bool + Send",
            "Box<dyn Iterator<Item = u8>>",
            "<T as Trait>::Out",
            "for<'a> fn(&'a str) -> &'a str",
        ] {
            let tokens: TokenStream = written.parse().unwrap();
            assert_eq!(spell(&tokens), written);
        }
    }
}
