api_error::envelope! {
    pub struct Acme {
        "errors": [ code, issue => issue.message ]
    }
}

fn main() {}
