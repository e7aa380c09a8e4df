api_error::envelope! {
    pub struct Acme {
        "errors": group(issue.field, whole = "base", each = issue.message)
    }
}

fn main() {}
