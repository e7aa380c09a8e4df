api_error::envelope! {
    pub struct Acme {
        "error": first
    }
}

fn main() {}
