api_error::envelope! {
    pub struct Acme {
        "error": , "code": = code, "more":
    }
}

fn main() {}
