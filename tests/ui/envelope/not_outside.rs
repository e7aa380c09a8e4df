api_error::envelope! {
    pub struct Acme {
        "a": !details, "b": if(!code, 1, 2), "c": if(!isues, 1, 2), "d": if(!!details, 1, 2)
    }
}

fn main() {}
