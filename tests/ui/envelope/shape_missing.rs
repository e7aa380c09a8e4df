api_error::envelope! {
    pub struct Acme;
    pub struct Other("error": message);
    pub struct Last =
}

fn main() {}
