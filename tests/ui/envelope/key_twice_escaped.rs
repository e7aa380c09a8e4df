api_error::envelope! {
    pub struct Acme {
        "a": code, "\u{61}": title
    }
}

fn main() {}
