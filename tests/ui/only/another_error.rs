use api_error::{ApiError, only};

#[derive(Debug, thiserror::Error, ApiError)]
#[error("no such invoice")]
#[status(404)]
struct UnknownInvoice;

#[derive(Debug, thiserror::Error, ApiError)]
#[error("log in")]
#[status(403)]
struct LogIn;

#[derive(Debug, thiserror::Error, ApiError)]
enum Root {
    #[error(transparent)]
    UnknownInvoice(#[from] UnknownInvoice),
    #[error(transparent)]
    LogIn(#[from] LogIn),
}

only! {
    /// Finding an invoice.
    struct Find(Root) = UnknownInvoice;
}

fn find() -> Result<(), Find> {
    Err(LogIn)?
}

fn main() {
    let _ = find();
}
