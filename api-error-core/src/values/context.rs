//! What is known of the request while it is answered.

mod time;

use super::setters;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::time::SystemTime;

/// What is known of the request while it is answered: the slots that no error can know.
///
/// A layer enters it around everything the inner service does, the way `tracing` enters a span.
///
/// ```
/// use api_error_core::Context;
///
/// let context = Context::new().request_id("req-7");
/// context.enter(|| {
///     // What is answered in here can place the request's id.
///     assert_eq!(Context::current().and_then(|c| c.request_id).as_deref(), Some("req-7"));
/// });
/// assert_eq!(Context::current(), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Context {
    /// The request's id.
    pub request_id: Option<Arc<str>>,
    /// The id of the trace it is part of.
    pub trace_id: Option<Arc<str>>,
    /// A URI reference that identifies this occurrence (RFC 9457 `instance`).
    pub instance: Option<Arc<str>>,
    /// Its path, without the query.
    pub path: Option<Arc<str>>,
    /// Its method.
    pub method: Option<Cow<'static, str>>,
    /// The pattern of its route: `/invoices/{id}`. No answer shows it.
    pub route: Option<Arc<str>>,
    /// When it came.
    pub timestamp: Option<SystemTime>,
    /// Whether its responses say which error they answer.
    pub marks_answers: bool,
}

thread_local! {
    static CURRENT: RefCell<Option<Context>> = const { RefCell::new(None) };
    /// Whether there is one. It is asked for with every answer, and has nothing to drop.
    static IS_KNOWN: Cell<bool> = const { Cell::new(false) };
}

impl Context {
    /// A context that knows nothing.
    #[must_use]
    pub fn new() -> Self {
        Context::default()
    }

    /// Runs `f` with this as the current context of the thread. The one before it comes back
    /// afterwards, also when `f` panics.
    pub fn enter<T>(&self, f: impl FnOnce() -> T) -> T {
        let _restore = Restore(replace(Some(self.clone())));
        f()
    }

    /// Runs `future` with this as the current context whenever it is polled: for a task that a
    /// handler spawns, which has none otherwise.
    ///
    /// ```
    /// use api_error_core::Context;
    ///
    /// # fn spawn(task: impl Future) { drop(task) }
    /// // Here the request is known, and in the task, too.
    /// let context = Context::current().unwrap_or_default();
    /// spawn(context.scope(async { Context::current() }));
    /// ```
    pub async fn scope<F: Future>(self, future: F) -> F::Output {
        let mut future = pin!(future);
        poll_fn(|task| self.enter(|| future.as_mut().poll(task))).await
    }

    /// What `get` finds in the current context of the thread, if there is one.
    pub(crate) fn with_current<T>(get: impl FnOnce(&Self) -> Option<T>) -> Option<T> {
        CURRENT.with(|current| current.borrow().as_ref().and_then(get))
    }

    /// Whether the thread has a context.
    #[inline]
    pub(crate) fn is_known() -> bool {
        IS_KNOWN.get()
    }

    /// Runs `f` without a context.
    pub(crate) fn without<T>(f: impl FnOnce() -> T) -> T {
        let _restore = Restore(replace(None));
        f()
    }

    /// The current context of the thread.
    #[must_use]
    pub fn current() -> Option<Self> {
        CURRENT.with(|current| current.borrow().clone())
    }
}

setters! { Context {
    /// It has this id.
    request_id(id: impl Into<Arc<str>>) request_id = Some(id.into());
    /// It is part of the trace of this id.
    trace_id(id: impl Into<Arc<str>>) trace_id = Some(id.into());
    /// This URI reference identifies the occurrence.
    instance(uri: impl Into<Arc<str>>) instance = Some(uri.into());
    /// It has this path.
    path(path: impl Into<Arc<str>>) path = Some(path.into());
    /// It has this method.
    method(method: impl Into<Cow<'static, str>>) method = Some(method.into());
    /// This is the pattern of its route, such as `/invoices/{id}`. No answer shows it.
    route(route: impl Into<Arc<str>>) route = Some(route.into());
    /// It came at this time.
    timestamp(time: SystemTime) timestamp = Some(time);
    /// Its responses say which error they answer, for access logs and metrics: by an
    /// [`Answered`](crate::Answered) among their extensions.
    mark_answers() marks_answers = true;
}}

/// Makes this the current context, and hands out the one before it. A thread that is going away has
/// no context any more.
fn replace(context: Option<Context>) -> Option<Context> {
    let is_known = context.is_some();
    let before = CURRENT.try_with(|current| current.replace(context)).ok()?;
    IS_KNOWN.set(is_known);
    before
}

struct Restore(Option<Context>);

impl Drop for Restore {
    fn drop(&mut self) {
        replace(self.0.take());
    }
}

pub(crate) use self::time::{http_date, millis, rfc3339, whole_seconds, with_offset};

#[cfg(test)]
mod tests {
    use super::*;
    use std::task::{Poll, Waker};

    #[test]
    fn contexts_nest_and_come_back() {
        let id = || Context::current().and_then(|context| context.request_id);
        Context::new().request_id("outer").enter(|| {
            Context::new().request_id("inner").enter(|| assert_eq!(id().as_deref(), Some("inner")));
            assert_eq!(id().as_deref(), Some("outer"));
        });
        assert_eq!(id(), None);
    }

    #[test]
    fn a_future_has_its_context_at_each_poll_and_nobody_else_has_it() {
        let mut pending = true;
        let twice = poll_fn(|_| {
            let id = Context::current().and_then(|context| context.request_id);
            if std::mem::take(&mut pending) { Poll::Pending } else { Poll::Ready(id) }
        });
        let mut future = pin!(Context::new().request_id("task").scope(twice));
        let mut task = std::task::Context::from_waker(Waker::noop());
        assert_eq!(future.as_mut().poll(&mut task), Poll::Pending);
        assert_eq!(Context::current(), None);
        assert_eq!(future.poll(&mut task), Poll::Ready(Some("task".into())));
        assert_eq!(Context::current(), None);
    }

    #[test]
    fn a_panic_does_not_leave_its_context_behind() {
        let panicked = std::panic::catch_unwind(|| {
            Context::new().request_id("lost").enter(|| std::panic::resume_unwind(Box::new(())));
        });
        assert!(panicked.is_err());
        assert_eq!(Context::current(), None);
    }
}
