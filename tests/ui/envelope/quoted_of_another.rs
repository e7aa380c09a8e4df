api_error::envelope! {
    pub struct Acme {
        "a": issue.ctx."x-limit", "b": details."x-limit", "c": params."x-limit"
    }
}

fn main() {}
