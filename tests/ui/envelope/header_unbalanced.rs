api_error::envelope! {
    #[header("X-Code", "{code")]
    pub struct Acme { "error": message }
    #[header("X-Code", "code}")]
    pub struct Other { "error": message }
}

fn main() {}
