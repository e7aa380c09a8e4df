//! What a body asks of its occurrence while it is written: what asks nothing is the same at every
//! occurrence.

use super::Writer;
use crate::kept::{Body, Hole, Pieces};
use std::cell::{Cell, RefCell};

/// What was asked, and which parts of the body did.
#[derive(Debug, Default)]
pub(crate) struct Recording {
    /// By what is not part of a hole yet.
    asked: Cell<Asked>,
    holes: RefCell<Vec<Recorded>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Asked {
    #[default]
    Nothing,
    /// What is known of the request.
    Request,
    /// The error's own values, and maybe the request.
    Value,
}

#[derive(Debug)]
struct Recorded {
    start: usize,
    end: usize,
    hole: Hole,
    asked: Asked,
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
        if asked == Asked::Nothing {
            return false;
        }
        let asked = asked.max(recording.taken(holes));
        let end = self.out.len();
        recording.holes.borrow_mut().push(Recorded { start, end, hole, asked });
        true
    }

    /// Writes something whose parts cannot be written anew by themselves.
    pub(super) fn whole(&mut self, write: impl FnOnce(&mut Self) -> bool) -> bool {
        let holes = self.holes();
        let written = write(self);
        if let Some(recording) = self.recording {
            recording.ask(recording.taken(holes));
        }
        written
    }

    /// Notes that something of the occurrence was asked.
    pub(super) fn ask(&self, asked: Asked) {
        if let Some(recording) = self.recording {
            recording.ask(asked);
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
    fn ask(&self, asked: Asked) {
        self.asked.set(self.asked.get().max(asked));
    }

    /// A comma that is there or not.
    pub(super) fn comma(&self, start: usize, end: usize) {
        let (hole, asked) = (Hole::Comma, Asked::Nothing);
        self.holes.borrow_mut().push(Recorded { start, end, hole, asked });
    }

    /// Takes the holes since there were so many, and what they ask.
    fn taken(&self, holes: usize) -> Asked {
        let mut all = self.holes.borrow_mut();
        all.drain(holes..).map(|hole| hole.asked).max().unwrap_or_default()
    }

    /// What is kept of the body that was written; `outside` writes it as it is where nothing is known
    /// of the request. There it may ask more: what stands in for a slot of the request.
    pub(crate) fn kept(self, body: &[u8], outside: impl FnOnce(&Recording) -> Vec<u8>) -> Body {
        match self.asked_by_holes() {
            Asked::Nothing => Body::Whole(body.into()),
            Asked::Request => {
                let recording = Recording::default();
                let outside = outside(&recording);
                let pieces = pieces(body, self.holes.into_inner());
                match recording.asked_by_holes() {
                    Asked::Nothing | Asked::Request => Body::Outside(outside.into(), pieces),
                    Asked::Value => Body::Around(pieces),
                }
            }
            Asked::Value => Body::Around(pieces(body, self.holes.into_inner())),
        }
    }

    fn asked_by_holes(&self) -> Asked {
        self.holes.borrow().iter().map(|hole| hole.asked).max().unwrap_or_default()
    }
}

/// The body without its holes.
fn pieces(body: &[u8], holes: Vec<Recorded>) -> Pieces {
    let mut text = Vec::with_capacity(body.len());
    let mut from = 0;
    let mut found = Vec::with_capacity(holes.len());
    for Recorded { start, end, hole, asked: _ } in holes {
        text.extend_from_slice(body.get(from..start).unwrap_or_default());
        found.push((text.len(), hole));
        from = end;
    }
    text.extend_from_slice(body.get(from..).unwrap_or_default());
    Pieces { text: text.into(), holes: found.into() }
}
