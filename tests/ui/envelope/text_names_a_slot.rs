api_error::envelope! {
    pub struct Acme {
        "error": "error {code}",
        "list": [ issue => "at {issue.field}" ],
        "limit": "up to {params.limit}",
        "braces": "{}, {other} and {"
    }
}

fn main() {}
