api_error::envelope! {
    pub struct Acme {
        "a": join(issue => issue.mesage, separator = ", "), "b": format(issue => issue.code)
    }
}

fn main() {}
