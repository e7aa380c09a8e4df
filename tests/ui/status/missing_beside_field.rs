use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum UserError {
    #[error("upstream failed")]
    Upstream {
        #[status]
        status: u16,
    },
}

fn main() {}
