api_error::envelope! {
    pub struct Acme {
        "errors": [ issue => { "at": pointer } ]
    }
}

fn main() {}
