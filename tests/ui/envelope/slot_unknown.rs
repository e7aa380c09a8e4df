api_error::envelope! {
    pub struct Acme {
        "error": mesage, "status": HttpStatus
    }
}

fn main() {}
