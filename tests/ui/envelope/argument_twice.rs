api_error::envelope! {
    pub struct Acme {
        "error": join(separator = ". ", separator = "; ")
    }
}

fn main() {}
