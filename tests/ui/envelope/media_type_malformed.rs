api_error::envelope! {
    #[media_type("json")]
    pub struct Acme { "error": message }
    #[media_type("application/")]
    pub struct Other { "error": message }
    #[media_type("application/json; charset")]
    pub struct Third { "error": message }
}

fn main() {}
