use api_error::envelope;

envelope! {
    struct Acme {
        "error": format("{ \"code\" }"),
    }
}

fn main() {}
