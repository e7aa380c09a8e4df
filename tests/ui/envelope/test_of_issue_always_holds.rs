api_error::envelope! {
    pub struct Acme {
        "errors": [ issue => if(issue.code, issue.code, "none") ]
    }
}

fn main() {}
