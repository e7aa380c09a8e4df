use api_error::{ApiError, Table};

#[derive(Debug, thiserror::Error)]
#[error("gone")]
struct Gone;

impl ApiError for Gone {
    fn table(&self) -> &'static Table {
        unimplemented!()
    }

    fn entry(&self) -> usize {
        0
    }

    fn code(&self) -> &'static str {
        "LOST"
    }
}

fn main() {}
