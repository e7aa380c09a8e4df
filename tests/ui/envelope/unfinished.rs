api_error::envelope! {
    /// What Acme answers.
    pub
}

fn main() {}
