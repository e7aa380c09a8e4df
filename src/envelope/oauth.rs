//! OAuth 2.0.

api_error_derive::envelope! {
    crate = crate;

    /// The error response of an OAuth 2.0 token endpoint: [RFC 6749] section 5.2, never stored by caches.
    ///
    /// Its codes are in `snake_case`, and its messages have neither quotes nor backslashes.
    ///
    /// ```json
    /// {"error":"invalid_grant","error_description":"the code is used up"}
    /// ```
    ///
    /// [RFC 6749]: https://www.rfc-editor.org/rfc/rfc6749#section-5.2
    #[header("Cache-Control", "no-store")]
    pub struct OAuth { "error": code, "error_description": message, "error_uri"?: docs_url }
}
