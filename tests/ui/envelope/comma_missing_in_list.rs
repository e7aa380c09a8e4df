api_error::envelope! {
    pub struct Acme {
        "error": [ code message ]
    }
}

fn main() {}
