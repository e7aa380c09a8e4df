//! Objects, and the commas between their members.

use super::Writer;
use super::text::string;
use crate::declaration::kept::Hole;
use crate::envelope::Member;

impl Writer<'_> {
    pub(super) fn object(&mut self, members: &'static [Member]) -> bool {
        self.out.push(b'{');
        let holes = self.holes();
        // Whether a member so far is there at every occurrence.
        let mut sure = false;
        for (at, member) in members.iter().enumerate() {
            let (before, unsure) = (self.out.len(), !sure && self.holes() > holes);
            let write = |writer: &mut Self| writer.member(members, at, unsure);
            let is_hole = match member {
                Member::Key { optional: false, .. } => {
                    write(self);
                    false
                }
                _ => self.part(Hole::Member(members, at), write),
            };
            sure |= !is_hole && self.out.len() > before;
        }
        self.push("}")
    }

    /// Writes this one of an object's members. Whether there is a comma before it is `unsure` where
    /// only an occurrence knows which of those before it are there.
    pub(super) fn member(&mut self, members: &'static [Member], at: usize, unsure: bool) {
        match members.get(at) {
            Some(Member::Key { key, value, optional }) => {
                self.or_nothing(|writer| {
                    writer.comma(unsure);
                    string(writer.out, key);
                    writer.out.push(b':');
                    if *optional {
                        return writer.node(value);
                    }
                    writer.part(Hole::Element(value), |writer| writer.element(value));
                    true
                });
            }
            Some(member) if member.is_params() => self.params_beside(members),
            Some(Member::Spread(_)) => self.facts_beside(members),
            None => {}
        }
    }

    pub(super) fn comma(&mut self, unsure: bool) {
        let start = self.out.len();
        separate(self.out);
        if let Some(recording) = self.recording.filter(|_| unsure) {
            recording.comma(start, self.out.len());
        }
    }
}

/// Writes the comma before a member, unless it is the first of its object.
pub(super) fn separate(out: &mut Vec<u8>) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
}
