api_error::envelope! {
    #[status(99)]
    pub struct Acme { "error": message }
    #[status(600)]
    pub struct Other { "error": message }
}

fn main() {}
