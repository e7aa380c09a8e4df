api_error::envelope! {
    /// What Acme answers.
    #[status(1000)]
    #[header("X Code", "{cod}")]
    pub struct Acme {
        "ok": falsy,
        "code": code as strin
        "errors": [ issue => { "at": issue.pointr, "at": issue.message } ],
        "more": frist(issue => issue.message),
        "what": issue.message | mesage,
    }

    pub struct Salesforce = [ { "message" message } ];
}

fn main() {}
