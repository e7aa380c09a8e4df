api_error::envelope! {
    pub struct Acme {
        "errors": [ issue => issue ]
    }
}

fn main() {}
