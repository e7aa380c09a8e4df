use api_error::{ApiError, envelope};

envelope! {
    /// What Acme answers.
    pub struct Acme { "error": mesage }
}

#[derive(Debug, thiserror::Error, ApiError)]
#[api_error(envelope = Acme)]
enum UserError {
    #[error("no such user")]
    #[status(404)]
    NotFound,
    #[error("gone")]
    #[status(410)]
    #[envelope(Acme)]
    Gone,
}

fn copy(acme: Acme) -> (Acme, Acme) {
    (acme, acme)
}

fn main() {
    let _ = <Acme as api_error::envelope::Envelope>::TEMPLATE;
    println!("{:?}", copy(Acme));
    api_error::answer(&UserError::NotFound);
}
