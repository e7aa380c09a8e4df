//! What a body asks of its occurrence while it is written: what asks nothing is the same at every
//! occurrence.

use super::Writer;
use crate::declaration::kept::{Hole, Pieces};
use std::cell::{Cell, RefCell};
use std::mem::replace;

/// What was asked, and which parts of the body did.
#[derive(Debug, Default)]
pub(crate) struct Recording {
    /// Whether nothing is known of the request, so that asking for it has one answer.
    outside: bool,
    /// Whether anything was asked by what is not part of a hole yet.
    asked: Cell<bool>,
    /// Whether the request was asked for.
    pub(crate) request: Cell<bool>,
    holes: RefCell<Vec<Recorded>>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Asked {
    /// What is known of the request.
    Request,
    /// The error's own values.
    Value,
}

#[derive(Debug)]
struct Recorded {
    start: usize,
    end: usize,
    hole: Hole,
}

impl Writer<'_> {
    /// Writes a part that can be written anew by itself, and tells whether it has to be.
    pub(super) fn part(&mut self, hole: Hole, write: impl FnOnce(&mut Self)) -> bool {
        let Some(recording) = self.recording else {
            write(self);
            return false;
        };
        let (start, holes, around) = (self.out.len(), self.holes(), recording.asked.take());
        write(self);
        let asked = recording.asked.replace(around);
        if asked {
            recording.taken(holes);
            recording.hole(start, self.out.len(), hole);
        }
        asked
    }

    /// Writes something whose parts cannot be written anew by themselves.
    pub(super) fn whole(&mut self, write: impl FnOnce(&mut Self) -> bool) -> bool {
        let holes = self.holes();
        let written = write(self);
        if let Some(recording) = self.recording {
            recording.asked.set(recording.asked.get() | recording.taken(holes));
        }
        written
    }

    /// Notes that something of the occurrence was asked.
    pub(super) fn ask(&self, asked: Asked) {
        match (self.recording, asked) {
            (None, _) | (Some(Recording { outside: true, .. }), Asked::Request) => {}
            (Some(recording), Asked::Value) => recording.asked.set(true),
            (Some(recording), Asked::Request) => {
                recording.asked.set(true);
                recording.request.set(true);
            }
        }
    }

    /// How many holes there are so far.
    pub(super) fn holes(&self) -> usize {
        self.recording.map_or(0, |recording| recording.holes.borrow().len())
    }

    /// Takes the holes since there were so many back, with what they are in.
    pub(super) fn forget(&self, holes: usize) {
        if let Some(recording) = self.recording {
            recording.taken(holes);
        }
    }
}

impl Recording {
    /// One of a body for which nothing is known of the request.
    pub(crate) fn outside() -> Self {
        Recording { outside: true, ..Recording::default() }
    }

    /// A comma that is there or not.
    pub(super) fn comma(&self, start: usize, end: usize) {
        self.hole(start, end, Hole::Comma);
    }

    fn hole(&self, start: usize, end: usize, hole: Hole) {
        self.holes.borrow_mut().push(Recorded { start, end, hole });
    }

    /// Takes the holes since there were so many, and tells whether there are any.
    fn taken(&self, holes: usize) -> bool {
        self.holes.borrow_mut().drain(holes..).next().is_some()
    }

    /// What is kept of the body that was written: all but what is in the holes.
    pub(crate) fn kept(self, body: &[u8]) -> Pieces {
        let text = |from, to| body.get(from..to).unwrap_or_default().into();
        let mut from = 0;
        let before = |Recorded { start, end, hole }| (text(replace(&mut from, end), start), hole);
        let holes = self.holes.into_inner().into_iter().map(before).collect();
        Pieces { holes, rest: text(from, body.len()) }
    }
}
