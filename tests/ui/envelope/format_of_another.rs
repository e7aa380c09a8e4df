api_error::envelope! {
    pub struct Acme {
        "code": code as string, "retry": retry_after as epoch, "why": [ issue => issue.message as string ]
    }
}

fn main() {}
