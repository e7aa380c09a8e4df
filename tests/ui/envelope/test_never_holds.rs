//! A negated test whose slot is never absent.

api_error::envelope! {
    pub struct Acme {
        "a": if(!message, message, "unknown"),
        "errors": [ issue => if(!issue.code, "none", issue.code) ]
    }
}

fn main() {}
