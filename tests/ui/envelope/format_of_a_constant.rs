api_error::envelope! {
    pub struct Acme {
        "status": "x" as string
    }
}

fn main() {}
