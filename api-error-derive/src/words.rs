//! Names as words: the code and the title that a variant's name makes.

use api_error_core::{Style, code_is_well_formed};
use heck::{
    ToKebabCase, ToLowerCamelCase, ToShoutyKebabCase, ToShoutySnakeCase, ToSnakeCase,
    ToUpperCamelCase,
};
use syn::Ident;
use syn::ext::IdentExt as _;

/// `name` written in `style`; empty if nothing of it can be.
pub(crate) fn restyle(name: &str, style: Style) -> String {
    match style {
        Style::Snake => name.to_snake_case(),
        Style::Kebab => name.to_kebab_case(),
        Style::ScreamingKebab => name.to_shouty_kebab_case(),
        Style::Camel => name.to_lower_camel_case(),
        Style::Pascal => name.to_upper_camel_case(),
        Style::Free => free(name),
        // `Style` may grow; the default one is the safest guess until the line above it is written.
        _ => name.to_shouty_snake_case(),
    }
}

/// As it is, with dashes where no code has what stands there.
fn free(name: &str) -> String {
    let parts = name.split('/').map(|part| {
        let kept: String = part
            .chars()
            .map(|c| if code_is_well_formed(&format!("a{c}a")) { c } else { '-' })
            .collect();
        kept.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_owned()
    });
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/")
}

/// What the name of an error makes, as long as nothing else is said: its words are told apart once.
pub(crate) struct Name {
    name: String,
    snake: String,
}

impl Name {
    pub(crate) fn of(ident: &Ident) -> Self {
        let name = ident.unraw().to_string();
        Name { snake: snake(&name), name }
    }

    pub(crate) fn code(&self, style: Style) -> String {
        match style {
            Style::ScreamingSnake => self.snake.to_uppercase(),
            style => restyle(&self.name, style),
        }
    }

    /// `QuotaExceeded` as `Quota exceeded`.
    pub(crate) fn title(&self) -> String {
        title(&self.snake)
    }
}

/// As heck has it, which takes twenty times as long for what nearly every name is.
fn snake(name: &str) -> String {
    if !name.is_ascii() {
        return name.to_snake_case();
    }
    let mut snake = String::new();
    // The last letter of the word, or the digit that it begins with.
    let mut last: Option<u8> = None;
    for (i, c) in name.bytes().enumerate().filter(|(_, c)| c.is_ascii_alphanumeric()) {
        let next = name.as_bytes().get(i + 1);
        let begins = last.is_none_or(|last| {
            let ends = next.is_some_and(u8::is_ascii_lowercase) && last.is_ascii_uppercase();
            c.is_ascii_uppercase() && (last.is_ascii_lowercase() || ends)
        });
        if begins && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(char::from(c.to_ascii_lowercase()));
        if next.is_some_and(|next| !next.is_ascii_alphanumeric()) {
            last = None;
        } else if last.is_none() || c.is_ascii_alphabetic() {
            last = Some(c);
        }
    }
    snake
}

fn title(snake: &str) -> String {
    let words = snake.replace('_', " ");
    let after_first = words.chars().next().map_or(0, char::len_utf8);
    let (first, rest) = words.split_at(after_first);
    first.to_uppercase() + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use proc_macro2::Span;

    #[test]
    fn a_name_restyled_fits_its_style() {
        for &(style, _) in Style::ALL {
            let code = restyle("QuotaExceeded", style);
            assert!(style.fits(&code), "{code} in {style}");
        }
    }

    #[test]
    fn a_code_is_the_name_in_its_style() {
        for &(style, _) in Style::ALL {
            let name = Ident::new("HTTPTimeout2Long", Span::call_site());
            assert_eq!(Name::of(&name).code(style), restyle("HTTPTimeout2Long", style));
        }
    }

    #[test]
    fn words_are_those_of_heck() {
        let alphabet = ['a', 'b', 'C', 'D', '1', '_'];
        for number in 0..6_usize.pow(5) {
            let letter = |at| alphabet[number / 6_usize.pow(at) % 6];
            let name: String = (0..5).map(letter).collect();
            assert_eq!(snake(&name), name.to_snake_case(), "{name}");
        }
    }

    #[test]
    fn a_title_is_the_name_as_words() {
        let title = |name: &str| Name::of(&Ident::new(name, Span::call_site())).title();
        assert_eq!(title("QuotaExceeded"), "Quota exceeded");
        assert_eq!(title("HTTPTimeout"), "Http timeout");
        assert_eq!(title("É"), "É");
    }
}
