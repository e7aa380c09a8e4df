use api_error::{ApiError, only};

#[derive(Debug, thiserror::Error, ApiError)]
#[error("no such invoice")]
#[status(404)]
struct UnknownInvoice;

#[derive(Debug, thiserror::Error, ApiError)]
enum Root {
    #[error("log in")]
    #[status(403)]
    LogIn,
}

impl From<UnknownInvoice> for Root {
    fn from(_: UnknownInvoice) -> Self {
        Root::LogIn
    }
}

only! {
    /// Finding an invoice.
    struct Find(Root) = UnknownInvoice;
}

fn main() {}
