api_error::envelope! {
    pub struct Acme {
        "error": join(". "), "errors": group(code, whole = "base", each = []), "one": first(issue => issue.code, 1)
    }
}

fn main() {}
