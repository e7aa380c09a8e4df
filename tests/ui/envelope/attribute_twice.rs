api_error::envelope! {
    #[status(200)]
    #[media_type("application/json")]
    #[header("X-Code", "{code}")]
    #[status(202)]
    #[media_type("text/json")]
    #[header("x-code", "{title}")]
    pub struct Acme { "error": message }
}

fn main() {}
