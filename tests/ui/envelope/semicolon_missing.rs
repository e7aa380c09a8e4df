api_error::envelope! {
    pub struct Acme = [ message ]
    pub struct Other = [ mesage ]
}

fn main() {}
