use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("upstream failed")]
    #[status(502)]
    Upstream {
        #[status(502)]
        status: u16,
    },
}

fn main() {}
