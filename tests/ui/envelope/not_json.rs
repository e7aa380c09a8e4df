api_error::envelope! {
    pub struct Acme {
        "a": b"x", "b": 'c'
    }
}

fn main() {}
