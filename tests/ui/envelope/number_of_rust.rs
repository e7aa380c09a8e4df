api_error::envelope! {
    pub struct Acme {
        "version": 1., "size": 7u8
    }
}

fn main() {}
