api_error::envelope! {
    pub struct Acme {
        "a": only(fileds, [ issue => issue.code ]), "b": only(form, 1)
    }
}

fn main() {}
