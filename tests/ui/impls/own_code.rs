use api_error::ApiError;
use api_error::by_hand::Declaration;

#[derive(Debug, thiserror::Error)]
#[error("gone")]
struct Gone;

impl ApiError for Gone {
    fn declaration(&self) -> Declaration<'_> {
        unimplemented!()
    }

    fn code(&self) -> &'static str {
        "LOST"
    }
}

fn main() {}
