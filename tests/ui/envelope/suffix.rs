api_error::envelope! {
    #[status(200u16)]
    #[media_type("application/json"m)]
    #[header("X-Code", "{code}"h)]
    pub struct Acme {
        "a"k: message,
        "b": "text"t,
        "c": 7th,
        "d": 1.5x,
        "e": join(separator = ". "s, most = 3more),
        "f": -5m,
        "g": join(separator = ". ", most = 3more)
    }
}

fn main() {}
