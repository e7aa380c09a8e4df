api_error::envelope! {
    pub struct Acme {
        ..params, "code": code, ..params
    }
}

fn main() {}
