api_error::envelope! {
    pub struct Acme {
        "error": details.reason
    }
}

fn main() {}
