api_error::envelope! {
    #[header("X-Code", "{code:?}")]
    pub struct Acme { "error": message }
}

fn main() {}
