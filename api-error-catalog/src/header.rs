//! What is known of headers by their names.

/// What is known of a header.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    /// What it tells a client, in a sentence.
    pub(crate) about: &'static str,
    /// A value that it may have.
    pub(crate) example: &'static str,
}

macro_rules! headers {
    ($($name:literal $example:literal $about:literal;)+) => {
        /// What is known of the header of this name, in lower case.
        pub(crate) fn known(name: &str) -> Option<Known> {
            Some(match name {
                $($name => Known { about: $about, example: $example },)+
                _ => return None,
            })
        }
    };
}

headers! {
    "accept" "application/json" "The media types that are taken (RFC 9110 section 12.5.1).";
    "accept-encoding" "gzip" "The content codings that are taken (RFC 9110 section 12.5.3).";
    "accept-patch" "application/merge-patch+json" "The patch formats that are taken (RFC 5789 section 3.1).";
    "accept-post" "application/json" "The media types that are taken (Linked Data Platform section 7.1).";
    "allow" "GET, HEAD" "The methods that the resource supports (RFC 9110 section 10.2.1).";
    "content-language" "en" "The language of the answer (RFC 9110 section 8.5).";
    "content-range" "bytes */1234" "How long the resource is (RFC 9110 section 14.4).";
    "etag" "\"42\"" "The state of the resource (RFC 9110 section 8.8.3).";
    "link" "<https://example.com/>; rel=\"help\"" "Where more is to be found (RFC 8288).";
    "location" "https://example.com/" "The resource that is meant (RFC 9110 section 10.2.2).";
    "proxy-authenticate" "Basic" "How to authenticate with the proxy (RFC 9110 section 11.7.1).";
    "ratelimit" "\"default\";r=0;t=30" "What is left of a quota (RateLimit header fields for HTTP).";
    "ratelimit-limit" "60" "How much a quota allows.";
    "ratelimit-remaining" "0" "How much is left of a quota.";
    "ratelimit-reset" "30" "In how many seconds a quota is full again.";
    "retry-after" "30" "In how many seconds to try again, or when (RFC 9110 section 10.2.3).";
    "upgrade" "TLS/1.3" "The protocols to switch to (RFC 9110 section 7.8).";
    "vary" "accept" "What the answer depends on (RFC 9110 section 12.5.5).";
    "www-authenticate" "Bearer" "How to authenticate (RFC 9110 section 11.6.1).";
}
