api_error::envelope! {
    pub struct Acme {
        "limit": issue.ctx.limit, ..issue.ctx
    }
}

fn main() {}
