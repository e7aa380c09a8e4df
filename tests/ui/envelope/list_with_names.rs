api_error::envelope! {
    pub struct Acme {
        "errors": [ code = code ]
    }
}

fn main() {}
