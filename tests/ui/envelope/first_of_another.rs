api_error::envelope! {
    pub struct Acme {
        "error": first(error => error.message)
    }
}

fn main() {}
