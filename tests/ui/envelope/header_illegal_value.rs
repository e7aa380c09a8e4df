api_error::envelope! {
    #[header("X-Code", " {code}\n")]
    pub struct Acme { "error": message }
    #[header("X-Code", "")]
    pub struct Other { "error": message }
}

fn main() {}
