//! The ids of headings, as GitHub, GitLab, Gitea and most others make them of their texts.

use crate::render::names::Names;
use crate::render::visible::line;

/// The ids of the headings so far.
#[derive(Debug, Default)]
pub(super) struct Slugs(Names);

impl Slugs {
    /// The id of the next heading.
    pub(super) fn of(&mut self, heading: &str) -> String {
        self.0.unique(slug(heading))
    }
}

/// In lower case, with hyphens for spaces, and nothing else but letters, digits, `_` and `-`.
fn slug(heading: &str) -> String {
    let lower = line(heading).to_lowercase();
    lower
        .chars()
        .filter(|&c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' '))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Slugs;

    #[test]
    fn slugs_are_those_of_github() {
        let mut slugs = Slugs::default();
        for (heading, slug) in [
            ("QUOTA_EXCEEDED", "quota_exceeded"),
            ("quota-exceeded", "quota-exceeded"),
            ("billing.quota/exceeded", "billingquotaexceeded"),
            ("Errors of shop", "errors-of-shop"),
            ("Größe", "größe"),
            ("Quota_Exceeded", "quota_exceeded-1"),
            ("QUOTA_EXCEEDED", "quota_exceeded-2"),
        ] {
            assert_eq!(slugs.of(heading), slug);
        }
    }
}
