use api_error::envelope;

envelope! {
    struct Acme { "errors": [ issue => issue.message? ] }
}

fn main() {}
