api_error::envelope! {
    pub struct Acme {
        "error": if(server)
    }
}

fn main() {}
