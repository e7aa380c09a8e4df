api_error::envelope! {
    #[media_type = "application/json"]
    pub struct Acme { "error": message }
    #[media_type]
    pub struct Other { "error": message }
}

fn main() {}
