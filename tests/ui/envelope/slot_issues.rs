api_error::envelope! {
    pub struct Acme {
        "errors": issues
    }
}

fn main() {}
