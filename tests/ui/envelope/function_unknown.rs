api_error::envelope! {
    pub struct Acme {
        "error": frist(issue => issue.message), "all": concat(".")
    }
}

fn main() {}
