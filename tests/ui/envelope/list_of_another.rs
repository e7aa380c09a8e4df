api_error::envelope! {
    pub struct Acme {
        "errors": [ e => issue.message ]
    }
}

fn main() {}
