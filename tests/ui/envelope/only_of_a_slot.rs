api_error::envelope! {
    pub struct Acme {
        "a": only(issue.in, [ issue => issue.code ]), "b": only(body)
    }
}

fn main() {}
