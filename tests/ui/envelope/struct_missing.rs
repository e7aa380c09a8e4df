api_error::envelope! {
    pub enum Acme { "error": message }
}

fn main() {}
