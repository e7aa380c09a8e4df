api_error::envelope! {
    pub struct Acme {
        "error": code "message": mesage
    }
}

fn main() {}
