api_error::envelope! {
    #[media_tpe("application/json")]
    pub struct Acme { "error": message }
}

fn main() {}
