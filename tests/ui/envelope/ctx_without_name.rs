api_error::envelope! {
    pub struct Acme {
        "errors": [ issue => issue.ctx. ]
    }
}

fn main() {}
