api_error::envelope! {
    pub struct Acme {
        "error": issue.message
    }
}

fn main() {}
