//! Doc comments: the description, and the sections that are split off it.

mod links;
mod text;

use self::text::{Text, text};
use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::Attribute;

/// What the doc comment of an error says, in Markdown.
#[derive(Clone, Debug, Default)]
pub(crate) struct Doc {
    pub(crate) description: String,
    /// The parts of a description that only rustc can put together, such as `include_str!("gone.md")`.
    pub(crate) parts: Vec<TokenStream>,
    /// Of the section `# Causes`.
    pub(crate) causes: String,
    /// Of the section `# Resolution`.
    pub(crate) resolution: String,
}

impl Doc {
    pub(crate) fn read(attrs: &[Attribute]) -> Self {
        let mut doc = Doc::default();
        let mut section = Section { part: Part::Description, level: usize::MAX };
        let mut fenced = false;
        for line in attrs.iter().filter_map(text).flat_map(Text::lines) {
            let line = match line {
                Text::Written(line) => line,
                Text::Computed(text) if section.part == Part::Description => {
                    if doc.parts.is_empty() {
                        doc.parts.push(doc.description.to_token_stream());
                    }
                    doc.parts.extend([text, "\n".to_token_stream()]);
                    continue;
                }
                Text::Computed(_) => continue,
            };
            let fence = line.trim_start().starts_with("```");
            fenced ^= fence;
            if let Some(begun) = section.followed_by(&line).filter(|_| !fenced && !fence) {
                section = begun;
                if section.part != Part::Description {
                    continue;
                }
            }
            let part = match section.part {
                Part::Description => &mut doc.description,
                Part::Causes => &mut doc.causes,
                Part::Resolution => &mut doc.resolution,
            };
            let line = if fenced { line } else { links::as_text(&line) } + "\n";
            part.push_str(&line);
            if section.part == Part::Description && !doc.parts.is_empty() {
                doc.parts.push(line.to_token_stream());
            }
        }
        for part in [&mut doc.description, &mut doc.causes, &mut doc.resolution] {
            *part = part.trim().to_owned();
        }
        doc
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Part {
    Description,
    Causes,
    Resolution,
}

#[derive(Clone, Copy)]
struct Section {
    part: Part,
    level: usize,
}

impl Section {
    /// The section that `line` begins, if it is a heading and not one within this section.
    fn followed_by(self, line: &str) -> Option<Self> {
        let heading = line.trim_start_matches('#');
        let level = line.len() - heading.len();
        if !(1..=6).contains(&level) || !heading.starts_with(' ') || level > self.level {
            return None;
        }
        Some(match heading.trim() {
            "Causes" => Section { part: Part::Causes, level },
            "Resolution" => Section { part: Part::Resolution, level },
            _ => Section { part: Part::Description, level: usize::MAX },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    fn read(item: &syn::DeriveInput) -> [String; 3] {
        let Doc { description, parts: _, causes, resolution } = Doc::read(&item.attrs);
        [description, causes, resolution]
    }

    #[test]
    fn sections_are_split_off_the_description() {
        let item = parse_quote! {
            /// It is gone.
            ///
            ///  - for good
            /// # Causes
            /// Time.
            ///
            /// ## Rarely
            /// Fire.
            /// # Example
            /// ```
            /// # Causes
            /// ```
            /// # Resolution
            /// None.
            #[doc(hidden)]
            struct Gone;
        };
        let description = "It is gone.\n\n - for good\n# Example\n```\n# Causes\n```";
        assert_eq!(read(&item), [description, "Time.\n\n## Rarely\nFire.", "None."]);
    }

    #[test]
    fn a_block_loses_its_column_of_asterisks() {
        let item = parse_quote! {
            /** There is no
             * such thing:
             *  - *really*
             *
             * # Causes
             * It is gone.
             */
            struct Gone;
        };
        assert_eq!(read(&item), ["There is no\nsuch thing:\n - *really*", "It is gone.", ""]);
        let item = parse_quote! {
            /**
            Of one
            * item
            */
            struct Gone;
        };
        assert_eq!(read(&item)[0], "Of one\n           * item");
    }

    #[test]
    fn links_to_items_become_their_text() {
        let item = parse_quote! {
            /// [`Foo`] and [Bar], [text](Foo::bar), [`x`](crate::y), [`X`][Foo];
            /// [RFC](https://a.example/9457) `[a]` [0] a\[0\].
            ///
            /// ```text
            /// [Foo]
            /// ```
            /// [Foo]: crate::Foo
            struct Gone;
        };
        assert_eq!(
            read(&item)[0],
            "`Foo` and `Bar`, text, `x`, `X`;\n[RFC](https://a.example/9457) `[a]` [0] a\\[0\\].\n\n\
             ```text\n[Foo]\n```"
        );
    }

    #[test]
    fn an_attribute_of_many_lines_is_read_line_by_line() {
        let item = parse_quote!(
            #[doc = " One.\n # Causes\n Two."]
            struct Gone;
        );
        assert_eq!(read(&item), ["One.", "Two.", ""]);
    }
}
