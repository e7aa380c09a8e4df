api_error::envelope! {
    pub struct Acme {
        "error": [ ..params ], "more": ..params
    }
}

fn main() {}
