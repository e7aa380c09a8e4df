api_error::envelope! {
    pub struct Acme {
        "status": status as strin, "at": timestamp as iso
    }
}

fn main() {}
