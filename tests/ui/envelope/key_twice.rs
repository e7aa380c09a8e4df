api_error::envelope! {
    pub struct Acme {
        "error": { "code": code, "code": title }
    }
}

fn main() {}
