api_error::envelope! {
    pub struct Acme {
        "errors": group(issue.loc, whole = "base", each = [])
    }
}

fn main() {}
