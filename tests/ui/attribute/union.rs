use api_error::ApiError;

#[derive(ApiError)]
union Either {
    left: u8,
    right: u8,
}

fn main() {}
