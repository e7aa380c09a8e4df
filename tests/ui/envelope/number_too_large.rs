api_error::envelope! {
    pub struct Acme {
        "size": 1e999, "least": -1e999
    }
}

fn main() {}
