api_error::envelope! {
    #[header("X-Params", "{params}")]
    pub struct Acme { "error": message }
}

fn main() {}
