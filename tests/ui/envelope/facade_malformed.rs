api_error::envelope! {
    crate = "api_error";
    pub struct Acme { "error": mesage }
}

fn main() {}
