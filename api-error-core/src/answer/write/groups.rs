//! Groups of issues in a list.

use super::Writer;
use super::issues::group_key;
use crate::envelope::{IssueSlot, Node};
use crate::values::Issue;

impl Writer<'_> {
    /// An element for each group, in the order of its first issue.
    pub(super) fn groups(&mut self, by: IssueSlot, each: &'static Node) -> bool {
        let mut groups: Vec<(Option<Vec<u8>>, Vec<&Issue>)> = Vec::new();
        for issue in self.issues().iter() {
            let key = group_key(by, issue);
            match groups.iter_mut().find(|(known, _)| *known == key) {
                Some((_, issues)) => issues.push(issue),
                None => groups.push((key, vec![issue])),
            }
        }
        !groups.is_empty()
            && self.array(groups.iter(), |writer, (_, issues)| {
                let issue = issues.first().copied();
                Writer { issue, ..writer.among(issues) }.element(each);
            })
    }
}
