use api_error::envelope;

envelope! {
    struct Acme {
        "error": format("urn:acme:{cod}"),
    }
}

fn main() {}
