api_error::envelope! {
    pub struct Acme<T> { "error": message }
}

fn main() {}
