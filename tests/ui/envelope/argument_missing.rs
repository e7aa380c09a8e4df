api_error::envelope! {
    pub struct Acme {
        "error": join(most = 1), "errors": group(issue.field, whole = "base"), "tree": tree(each = [])
    }
}

fn main() {}
