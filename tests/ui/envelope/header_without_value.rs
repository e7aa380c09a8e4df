api_error::envelope! {
    #[header("X-Code")]
    pub struct Acme { "error": message }
}

fn main() {}
