api_error::envelope! {
    pub struct Acme {
        "limit": params.limit.max, "errors": [ issue => issue.message.length ]
    }
}

fn main() {}
