//! How well a value fits a template.

use std::cmp::Reverse;

/// How well a value that is of the right kind fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fit {
    pub(super) kind: Kind,
    /// How much of it is not as the template has it.
    pub(super) wrong: u32,
    /// How much of it the template does not know.
    pub(super) extra: u32,
    /// How much is as the template has it: keys, constants, types.
    pub(super) right: u32,
}

/// The best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// It looks as if it was written by the template.
    Well,
    /// So would anything.
    Anything,
    /// It looks as if something else wrote it.
    Ill,
}

impl Fit {
    pub(super) const RIGHT: Fit = Fit { kind: Kind::Well, wrong: 0, extra: 0, right: 1 };
    /// A constant says more than a type.
    pub(super) const CONSTANT: Fit = Fit { right: 2, ..Fit::RIGHT };
    pub(super) const ANYTHING: Fit = Fit { kind: Kind::Anything, right: 0, ..Fit::RIGHT };
    /// What is not there is neither right nor wrong.
    pub(super) const ABSENT: Fit = Fit::ANYTHING;
    pub(super) const WRONG: Fit = Fit { kind: Kind::Ill, wrong: 1, extra: 0, right: 0 };

    pub(super) fn is_ill(self) -> bool {
        self.kind == Kind::Ill
    }

    /// This of the whole, and that of a part of it.
    pub(super) fn add(&mut self, part: Fit) {
        self.wrong = self.wrong.saturating_add(part.wrong);
        self.extra = self.extra.saturating_add(part.extra);
        self.right = self.right.saturating_add(part.right);
    }

    /// Less is better.
    pub(super) fn rank(self) -> (Kind, Reverse<i64>) {
        let [right, wrong, extra] = [self.right, self.wrong, self.extra].map(i64::from);
        (self.kind, Reverse(right - 2 * wrong - extra))
    }

    /// Less is better, as far as it is not a question of how much there is.
    pub(super) fn faults(self) -> (Kind, u32) {
        (self.kind, self.wrong.saturating_add(self.extra))
    }
}
