api_error::envelope! {
    pub struct Acme {
        "message": if(not issues, message),
        "detail": if(not details, codee, message),
    }
}

fn main() {
    _ = Acme;
}
