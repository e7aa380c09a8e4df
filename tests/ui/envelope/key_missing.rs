api_error::envelope! {
    pub struct Acme {
        "a": code, 7: title, message
    }
}

fn main() {}
