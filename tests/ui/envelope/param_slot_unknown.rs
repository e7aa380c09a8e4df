api_error::envelope! {
    pub struct Acme {
        "params": [ param => { "name": param.nmae, "value": param.value } ], "one": param.name
    }
}

fn main() {}
