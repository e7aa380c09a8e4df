use api_error::envelope;

envelope! {
    struct Acme {
        "error": format("{issue.field}: {message}"),
    }
}

fn main() {}
