//! What fields of headers can be.

use http::{HeaderName, HeaderValue, Method, StatusCode, Uri};
use std::borrow::Cow;
use std::fmt::{self, Display};
use std::sync::Arc;

/// A field that is sent as a header: `#[header("X-Limit")]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent as a header",
    label = "this does not implement `Display`",
    note = "`#[header]` stands on a field of a type that implements `std::fmt::Display`, on an \
            `http::HeaderValue`, or on an `Option` or a `Vec` of them"
)]
pub trait HeaderField {
    /// Hands out the text, if there is one.
    fn show(&self, show: &mut dyn FnMut(&dyn Display));

    /// Says what a type lacks that is no such field. A function elsewhere with this trait as its bound
    /// would be named in the error.
    #[doc(hidden)]
    fn __is_sent(&self) {}
}

macro_rules! displayed {
    ($($ty:ty)+) => {$(
        #[diagnostic::do_not_recommend]
        impl HeaderField for $ty {
            fn show(&self, show: &mut dyn FnMut(&dyn Display)) {
                show(self);
            }
        }
    )+};
}

displayed! {
    bool char u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64
    String &str Cow<'_, str> Arc<str> Box<str>
    HeaderName Method StatusCode Uri
}

#[diagnostic::do_not_recommend]
impl HeaderField for HeaderValue {
    fn show(&self, show: &mut dyn FnMut(&dyn Display)) {
        show(&String::from_utf8_lossy(self.as_bytes()));
    }
}

#[diagnostic::do_not_recommend]
impl<T: HeaderField> HeaderField for Option<T> {
    fn show(&self, show: &mut dyn FnMut(&dyn Display)) {
        if let Some(value) = self {
            value.show(show);
        }
    }
}

macro_rules! lists {
    ($([$($parameter:tt)*] $ty:ty;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: HeaderField, $($parameter)*> HeaderField for $ty {
            fn show(&self, show: &mut dyn FnMut(&dyn Display)) {
                Items(self, T::show).show(show);
            }
        }
    )+};
}

lists! {
    [] Vec<T>;
    [] &[T];
    [const N: usize] [T; N];
}

/// The items of a list, each shown by a function.
pub(crate) struct Items<'a, T, F>(pub(crate) &'a [T], pub(crate) F);

impl<T, F: Fn(&T, &mut dyn FnMut(&dyn Display))> Items<'_, T, F> {
    /// Those that have a text, with commas between them (RFC 9110 section 5.6.1); none if none has.
    pub(crate) fn show(&self, show: &mut dyn FnMut(&dyn Display)) {
        let mut any = false;
        self.0.iter().for_each(|item| (self.1)(item, &mut |_| any = true));
        if any {
            show(self);
        }
    }
}

impl<T, F: Fn(&T, &mut dyn FnMut(&dyn Display))> Display for Items<'_, T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut separator, mut written) = ("", Ok(()));
        for item in self.0 {
            (self.1)(item, &mut |text| {
                written = written.and_then(|()| write!(f, "{separator}{text}"));
                separator = ", ";
            });
        }
        written
    }
}
