use api_error::envelope;

envelope! {
    struct Acme {
        "error": format(message),
    }
}

fn main() {}
