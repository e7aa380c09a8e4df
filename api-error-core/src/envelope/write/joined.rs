//! Issues in one string, and how many there are.

use super::Writer;
use super::text::{self, plain};
use crate::envelope::Joined;

impl Writer<'_> {
    pub(super) fn count(&mut self) -> bool {
        let count = self.issues().len();
        if count > 0 {
            plain(self.out, count);
        }
        count > 0
    }

    pub(super) fn joined(&mut self, joined: &'static Joined) -> bool {
        let issues = self.issues();
        if issues.is_empty() {
            return false;
        }
        self.out.push(b'"');
        for (i, issue) in issues.iter().take(joined.most).enumerate() {
            if i > 0 {
                text::escaped(self.out, joined.separator);
            }
            let start = self.out.len();
            if self.about(issue).node(&joined.each) {
                text::inside(self.out, start);
            }
        }
        match issues.len().saturating_sub(joined.most) {
            0 => {}
            1 => text::escaped(self.out, &joined.one_more.replace("{}", "1")),
            rest => text::escaped(self.out, &joined.more.replace("{}", &rest.to_string())),
        }
        self.out.push(b'"');
        true
    }
}
