//! What this deployment does not do.

use api_error::ApiError;

/// A documented feature that this deployment leaves out.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum UnsupportedError {
    /// An archived service key stays archived.
    ///
    /// # Resolution
    /// Create a new service key.
    #[error("reactivation of a service key")]
    #[status(501)]
    #[log(info)]
    #[message(
        "Service key reactivation is not supported. Once a service key is archived, it cannot be \
         reactivated. Please create a new service key instead."
    )]
    ServiceKeyReactivation,

    /// A library of things that workflows may refer to.
    ///
    /// # Resolution
    /// Nothing that a client sends changes this: ask whoever runs the deployment.
    #[error("the library of {library}")]
    #[status(501)]
    #[log(info)]
    #[message("{library} are not supported in this deployment")]
    Library {
        /// What the library holds, in the plural.
        library: &'static str,
    },
}
