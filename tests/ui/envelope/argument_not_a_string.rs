api_error::envelope! {
    pub struct Acme {
        "error": join(separator = 1, most = "1")
    }
}

fn main() {}
