use api_error::envelope;

envelope! {
    struct Acme {
        "at": format("{timestamp:epoch}"),
    }
}

fn main() {}
