api_error::envelope! {
    pub struct Acme {
        "a": if(isues, 1, 2), "b": if(client, 1, 2), "c": if("x", 1, 2)
    }
}

fn main() {}
