api_error::envelope! {
    pub struct Acme {
        "a": groups(issue.field), "b": groups(issue.loc, each = 1), "c": groups(code, each = 1)
    }
}

fn main() {}
