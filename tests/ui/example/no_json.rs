use api_error::ApiError;

const LIMIT: u32 = 600;

#[derive(Debug, thiserror::Error, ApiError)]
pub enum Shop {
    #[error("a")]
    #[status(404)]
    A {
        #[param(example = LIMIT)]
        limit: u32,
    },

    #[error("b")]
    #[status(404)]
    B {
        #[param(example = b"x")]
        limit: u32,
    },

    #[error("c")]
    #[status(404)]
    C {
        #[param(sample = 7)]
        limit: u32,
    },

    #[error("d")]
    #[status(404)]
    D {
        #[param(example = 7u32)]
        limit: u32,
    },
}

fn main() {
    let _ = Shop::A { limit: LIMIT };
}
