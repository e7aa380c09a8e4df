api_error::envelope! {
    pub struct Acme { "code": code }

    pub struct Other { "message": message }

    pub struct Acme { "error": code }

    #[cfg(not(test))]
    pub struct Built { "code": code }

    #[cfg(test)]
    pub struct Built { "error": code }
}

fn main() {
    _ = (Acme, Other, Built);
}
