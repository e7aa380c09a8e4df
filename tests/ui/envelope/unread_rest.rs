api_error::envelope! {
    pub struct Acme {
        "a": [ issue => issue.ctx.a.b ],
        "b": issue.ctx.a?,
        "c": codee || message,
        "d": join(issue => issue.feild?, separator = ","),
    }
}

fn main() {
    _ = Acme;
}
