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
        Name { snake: name.to_snake_case(), name }
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

fn title(snake: &str) -> String {
    let words = snake.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
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
    fn a_title_is_the_name_as_words() {
        let title = |name: &str| Name::of(&Ident::new(name, Span::call_site())).title();
        assert_eq!(title("QuotaExceeded"), "Quota exceeded");
        assert_eq!(title("HTTPTimeout"), "Http timeout");
        assert_eq!(title("É"), "É");
    }
}
