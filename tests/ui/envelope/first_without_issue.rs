api_error::envelope! {
    pub struct Acme {
        "error": first(message), "all": first()
    }
}

fn main() {}
