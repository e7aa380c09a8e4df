api_error::envelope! {
    #[status(OK)]
    pub struct Acme { "error": message }
}

fn main() {}
