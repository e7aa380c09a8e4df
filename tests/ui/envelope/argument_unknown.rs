api_error::envelope! {
    pub struct Acme {
        "error": join(separater = ". "), "errors": group(issue.field, whole = "base", each = [], key = "x")
    }
}

fn main() {}
