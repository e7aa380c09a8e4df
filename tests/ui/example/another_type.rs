use api_error::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
pub enum Shop {
    #[error("a")]
    #[status(404)]
    A(#[param("limit", example = "600")] u32),

    #[error("b")]
    #[status(404)]
    B {
        #[param(example = 256)]
        size: u8,
        #[param(example = -1)]
        count: Option<usize>,
        #[param(example = [1, "two"])]
        steps: Vec<i64>,
        #[details(example = 7)]
        rest: String,
    },
}

fn main() {
    let _ = Shop::A(7);
}
