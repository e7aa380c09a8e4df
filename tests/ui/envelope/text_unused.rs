api_error::envelope! {
    pub struct Acme {
        "a": format("{code}", why = message), "b": format("{why}: {all}", why = params, all = join(separator = ", "))
    }
}

fn main() {}
