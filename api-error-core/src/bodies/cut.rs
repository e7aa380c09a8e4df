//! Cuts the text of all bodies at the numbers of its index.

use super::Ready;
use crate::envelope::{Envelope as _, Problem, Template, outermost};
use crate::{Entry, Spec, Table};

/// Where no message goes.
pub(super) const NO_GAP: usize = u32::MAX as usize;

const UNKNOWN: Ready = Ready {
    spec: Spec::UNDECLARED,
    template: Problem::TEMPLATE,
    before: None,
    after: None,
    plain: false,
};

pub(super) const fn ready<const N: usize>(
    table: &'static Table,
    index: &'static [u8],
    text: &'static [u8],
) -> [Ready; N] {
    let mut all = [UNKNOWN; N];
    Cut { outermost: table, index, text, all: &mut all, next: 0, at: 0 }.table(table, None);
    all
}

/// Cuts the text into bodies, on the same way as they were written.
struct Cut<'a> {
    outermost: &'static Table,
    index: &'static [u8],
    text: &'static [u8],
    all: &'a mut [Ready],
    next: usize,
    at: usize,
}

impl Cut<'_> {
    const fn table(&mut self, table: &'static Table, named: Option<&'static Template>) {
        let mut i = 0;
        while i < table.entries.len() {
            match &table.entries[i] {
                Entry::Inner(inner) => self.table(inner.table, outermost(named, inner.envelope)),
                Entry::Spec(spec) => {
                    let template = match outermost(named, spec.envelope) {
                        Some(template) => template,
                        None => self.outermost.envelope,
                    };
                    self.cut(spec, template);
                }
            }
            i += 1;
        }
    }

    const fn cut(&mut self, spec: &'static Spec, template: &'static Template) {
        let Some((gap, rest)) = self.index.split_first_chunk() else { return };
        let Some((end, rest)) = rest.split_first_chunk() else { return };
        let (gap, end) = (u32::from_le_bytes(*gap) as usize, u32::from_le_bytes(*end) as usize);
        let (body, text) = self.text.split_at(end - self.at);
        let (before, after) = if body.is_empty() {
            (None, None)
        } else if gap == NO_GAP {
            (Some(body), None)
        } else {
            let (before, after) = body.split_at(gap - self.at);
            (Some(before), Some(after))
        };
        let plain = spec.headers.is_empty()
            && !spec.runtime_status
            && !spec.retry_after_field
            && spec.declared_pause().is_none()
            && template.transport.is_none()
            && template.headers.is_empty();
        if self.next < self.all.len() {
            self.all[self.next] = Ready { spec, template, before, after, plain };
        }
        (self.index, self.text, self.at, self.next) = (rest, text, end, self.next + 1);
    }
}
