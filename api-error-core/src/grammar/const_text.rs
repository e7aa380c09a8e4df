//! Texts in const evaluation: compared, and put together for a compile error.

pub(crate) const fn equal(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// What a compile error says. What does not fit is cut off.
pub(crate) struct Sentence {
    text: [u8; 1024],
    len: usize,
}

impl Sentence {
    pub(crate) const fn new() -> Self {
        Sentence { text: [0; 1024], len: 0 }
    }

    pub(crate) const fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() && self.len < self.text.len() {
            self.text[self.len] = bytes[i];
            self.len += 1;
            i += 1;
        }
    }

    #[track_caller]
    #[allow(clippy::panic, reason = "in const evaluation, a compile error")]
    pub(crate) const fn report(&self) -> ! {
        match std::str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("the table of errors does not hold, and why is too long to tell"),
        }
    }
}
