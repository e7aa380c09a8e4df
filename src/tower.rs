//! tower: what is known of a request reaches the errors that are answered in it.
//!
//! [`guide::context`](crate::guide::context) tells what each value is and where the layer belongs.

mod request_id;
mod trace_parent;

use self::request_id::RequestId;
use crate::Context;
use http::{Extensions, HeaderValue, Method, Request, Response};
use pin_project_lite::pin_project;
use std::borrow::Cow;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Poll, ready};
use std::time::SystemTime;
use tower_layer::Layer;
use tower_service::Service;

/// Enters a [`Context`] around everything that the inner service does, so that the errors answered
/// in it can place the request's id, trace, path, method and time; and sends the id back as
/// `x-request-id`.
///
/// ```
/// use api_error::Context;
/// use api_error::tower::ContextLayer;
/// use http::{Request, Response};
/// use tower::{Layer, ServiceExt, service_fn};
///
/// let service = ContextLayer::new().layer(service_fn(|_: Request<()>| async {
///     let id = Context::current().and_then(|context| context.request_id);
///     Ok::<_, std::convert::Infallible>(Response::new(id))
/// }));
///
/// let request = Request::get("/invoices/7").header("x-request-id", "req-7").body(())?;
/// # let mut task = std::task::Context::from_waker(std::task::Waker::noop());
/// let future = std::pin::pin!(service.oneshot(request));
/// # let std::task::Poll::Ready(Ok(response)) = future.poll(&mut task) else { panic!("pending") };
/// # /*
/// let response = future.await?;
/// # */
/// assert_eq!(response.headers()["x-request-id"], "req-7");
/// assert_eq!(response.body().as_deref(), Some("req-7"));
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct ContextLayer {
    instance: Option<fn(&Context) -> Option<String>>,
    route: Option<Route>,
    marks_answers: bool,
}

/// Finds the pattern of a route.
type Route = fn(&Extensions) -> Option<Arc<str>>;

impl ContextLayer {
    /// The layer.
    #[must_use]
    pub fn new() -> Self {
        ContextLayer::default()
    }

    /// Identifies an occurrence by what this makes of the rest of the context, which must be a URI
    /// reference (RFC 9457 section 3.1.5); by nothing where it returns `None`.
    ///
    /// ```
    /// use api_error::tower::ContextLayer;
    ///
    /// let layer = ContextLayer::new().instance(|context| {
    ///     Some(format!("https://status.example/requests/{}", context.request_id.as_deref()?))
    /// });
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn instance(mut self, instance: fn(&Context) -> Option<String>) -> Self {
        self.instance = Some(instance);
        self
    }

    /// Knows the route of a request by what the router leaves among its extensions, for
    /// [`Context::route`]. In axum, where the layer stands around the routes (`Router::layer`):
    ///
    /// ```
    /// use api_error::tower::ContextLayer;
    /// use axum::extract::MatchedPath;
    ///
    /// let layer = ContextLayer::new()
    ///     .route(|extensions| Some(extensions.get::<MatchedPath>()?.as_str().into()));
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn route(mut self, route: fn(&Extensions) -> Option<Arc<str>>) -> Self {
        self.route = Some(route);
        self
    }

    /// Has responses say which error they answer, for access logs and metrics: by an
    /// [`Answered`](crate::Answered) among their extensions. Each costs three allocations.
    #[must_use]
    pub fn mark_answers(mut self) -> Self {
        self.marks_answers = true;
        self
    }

    fn context<B>(self, request: &Request<B>) -> Context {
        let RequestId { id, uuid } = RequestId::of(request.headers());
        let mut context = Context::new()
            .request_id(id)
            .path(request.uri().path())
            .method(method(request.method()))
            .timestamp(SystemTime::now());
        context.marks_answers = self.marks_answers;
        context.route = self.route.and_then(|route| route(request.extensions()));
        context.trace_id = trace_parent::trace_id(request.headers()).map(Into::into);
        context.instance = match self.instance {
            Some(instance) => instance(&context).map(Into::into),
            None => Some(uuid.urn().to_string().into()),
        };
        context
    }
}

/// The usual ones need no allocation.
fn method(method: &Method) -> Cow<'static, str> {
    let usual = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
    let found = usual.into_iter().find(|usual| method == usual);
    found.map_or_else(|| method.to_string().into(), Cow::Borrowed)
}

impl<S> Layer<S> for ContextLayer {
    type Service = ContextService<S>;

    fn layer(&self, inner: S) -> ContextService<S> {
        ContextService { inner, layer: *self }
    }
}

/// A service inside a [`ContextLayer`].
#[derive(Clone, Copy, Debug)]
pub struct ContextService<S> {
    inner: S,
    layer: ContextLayer,
}

impl<S, B, R> Service<Request<B>> for ContextService<S>
where
    S: Service<Request<B>, Response = Response<R>>,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = ContextFuture<S::Future>;

    fn poll_ready(&mut self, task: &mut std::task::Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(task)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let context = self.layer.context(&request);
        let inner = context.enter(|| self.inner.call(request));
        ContextFuture { inner, context }
    }
}

pin_project! {
    /// The answer of a [`ContextService`].
    #[derive(Debug)]
    pub struct ContextFuture<F> {
        #[pin]
        inner: F,
        context: Context,
    }
}

impl<F, R, E> Future for ContextFuture<F>
where
    F: Future<Output = Result<Response<R>, E>>,
{
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, task: &mut std::task::Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let mut answer = ready!(this.context.enter(|| this.inner.poll(task)));
        if let (Ok(response), Some(id)) = (&mut answer, &this.context.request_id) {
            // A sane id is a legal value.
            if let Ok(id) = HeaderValue::from_str(id) {
                response.headers_mut().insert(request_id::HEADER, id);
            }
        }
        Poll::Ready(answer)
    }
}
