api_error::envelope! {
    pub struct Acme {
        "errors": [ issue => { "why": issue.mesage, "what": issue.colour } ]
    }
}

fn main() {}
