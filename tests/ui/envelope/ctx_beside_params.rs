api_error::envelope! {
    pub struct Acme {
        "errors": [ issue => { ..issue.ctx, ..params, ..issue.ctx } ]
    }
}

fn main() {}
