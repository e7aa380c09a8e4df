use api_error::envelope;

envelope! {
    struct Acme {
        "error": format("{params}"),
    }
}

fn main() {}
