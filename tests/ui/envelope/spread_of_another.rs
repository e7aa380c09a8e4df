api_error::envelope! {
    pub struct Acme {
        "errors": [ issue => { ..issue.message, .."text" } ]
    }
}

fn main() {}
