api_error::envelope! {
    pub struct Acme {
        ..details
    }
}

fn main() {}
