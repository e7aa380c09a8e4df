api_error::envelope! {
    #[media_type(json)]
    pub struct Acme { "error": message }
}

fn main() {}
