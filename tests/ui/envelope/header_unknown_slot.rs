api_error::envelope! {
    #[header("X-Code", "{cod}")]
    pub struct Acme { "error": message }
}

fn main() {}
