api_error::envelope! {
    pub struct Acme {
        "a": code as, "b": [ issue => issue. ], ..
    }
}

fn main() {}
