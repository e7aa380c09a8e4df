api_error::envelope! {
    pub struct Acme {
        error: { code: code, "message": mesage }
    }
}

fn main() {}
