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

    /// What is shown of the issues; absent where that is absent for each.
    pub(super) fn joined(&mut self, joined: &'static Joined) -> bool {
        let issues = self.issues();
        let before = self.out.len();
        self.out.push(b'"');
        let mut parts: usize = 0;
        for issue in issues.iter() {
            let start = self.out.len();
            if parts > 0 {
                text::escaped(self.out, joined.separator);
            }
            let part = self.out.len();
            let shown = self.about(issue).node(&joined.each);
            if shown && parts < joined.most {
                text::inside(self.out, part);
            } else {
                self.out.truncate(start);
            }
            parts += usize::from(shown);
        }
        if parts == 0 {
            self.out.truncate(before);
            return false;
        }
        match parts.saturating_sub(joined.most) {
            0 => {}
            1 => text::escaped(self.out, &joined.one_more.replace("{}", "1")),
            rest => text::escaped(self.out, &joined.more.replace("{}", &rest.to_string())),
        }
        self.out.push(b'"');
        true
    }
}
