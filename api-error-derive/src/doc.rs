//! Doc comments: the description, and the sections that are split off it.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// What the doc comment of an error says, in Markdown.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Doc {
    pub(crate) description: String,
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
        for line in attrs.iter().filter_map(text).flat_map(|text| lines(&text)) {
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
            part.push_str(&line);
            part.push('\n');
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

fn text(attr: &Attribute) -> Option<String> {
    match &attr.meta {
        Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// The lines of one doc attribute, without the space that follows `///`.
fn lines(text: &str) -> Vec<String> {
    let line = |line: &str| line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned();
    if text.is_empty() { vec![String::new()] } else { text.lines().map(line).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    fn read(item: &syn::DeriveInput) -> [String; 3] {
        let Doc { description, causes, resolution } = Doc::read(&item.attrs);
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
    fn an_attribute_of_many_lines_is_read_line_by_line() {
        let item = parse_quote!(
            #[doc = " One.\n # Causes\n Two."]
            struct Gone;
        );
        assert_eq!(read(&item), ["One.", "Two.", ""]);
    }
}
