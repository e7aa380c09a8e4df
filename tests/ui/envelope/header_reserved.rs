api_error::envelope! {
    #[header("Content-Type", "text/plain")]
    pub struct Acme { "error": message }
}

fn main() {}
