//! The one table of error statuses.

use super::Status;

/// A row of the registry of HTTP statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Registered {
    /// The number, 400 to 599.
    pub status: Status,
    /// The name of its constant, as the `http` crate spells it: `NOT_FOUND`.
    pub name: &'static str,
    /// The phrase the registry gives it: `Not Found`. Of 418, which the registry has as "(Unused)", the
    /// one that everybody else does: `I'm a teapot`.
    pub phrase: &'static str,
    /// The RFC that defines it: `9110`.
    pub rfc: u16,
    /// The response header that RFC asks for, and how strongly.
    pub header: Option<Duty>,
}

/// A response header that a status asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Duty {
    /// `MUST`, `SHOULD` or `MAY`, in the sense of RFC 2119.
    pub strength: &'static str,
    /// The header, as its RFC spells it: `WWW-Authenticate`.
    pub header: &'static str,
}

macro_rules! statuses {
    ($($number:literal $name:ident $phrase:literal $rfc:literal $($strength:ident $header:literal)?;)+) => {
        impl Status {
            $(
                #[doc = concat!($phrase, ", RFC ", $rfc)]
                pub const $name: Status = Status($number);
            )+
        }

        pub(super) const REGISTRY: &[Registered] = &[$(Registered {
            status: Status::$name,
            name: stringify!($name),
            phrase: $phrase,
            rfc: $rfc,
            header: duty!($($strength $header)?),
        }),+];

        #[cfg(all(test, feature = "answer"))]
        const HTTP: &[http::StatusCode] = &[$(http::StatusCode::$name),+];
    };
}

macro_rules! duty {
    () => {
        None
    };
    ($strength:ident $header:literal) => {
        Some(Duty { strength: stringify!($strength), header: $header })
    };
}

statuses! {
    400 BAD_REQUEST "Bad Request" 9110;
    401 UNAUTHORIZED "Unauthorized" 9110 MUST "WWW-Authenticate";
    402 PAYMENT_REQUIRED "Payment Required" 9110;
    403 FORBIDDEN "Forbidden" 9110;
    404 NOT_FOUND "Not Found" 9110;
    405 METHOD_NOT_ALLOWED "Method Not Allowed" 9110 MUST "Allow";
    406 NOT_ACCEPTABLE "Not Acceptable" 9110;
    407 PROXY_AUTHENTICATION_REQUIRED "Proxy Authentication Required" 9110 MUST "Proxy-Authenticate";
    408 REQUEST_TIMEOUT "Request Timeout" 9110;
    409 CONFLICT "Conflict" 9110;
    410 GONE "Gone" 9110;
    411 LENGTH_REQUIRED "Length Required" 9110;
    412 PRECONDITION_FAILED "Precondition Failed" 9110;
    413 PAYLOAD_TOO_LARGE "Content Too Large" 9110 MAY "Retry-After";
    414 URI_TOO_LONG "URI Too Long" 9110;
    415 UNSUPPORTED_MEDIA_TYPE "Unsupported Media Type" 9110 SHOULD "Accept/Accept-Encoding";
    416 RANGE_NOT_SATISFIABLE "Range Not Satisfiable" 9110 SHOULD "Content-Range";
    417 EXPECTATION_FAILED "Expectation Failed" 9110;
    418 IM_A_TEAPOT "I'm a teapot" 9110;
    421 MISDIRECTED_REQUEST "Misdirected Request" 9110;
    422 UNPROCESSABLE_ENTITY "Unprocessable Content" 9110;
    423 LOCKED "Locked" 4918;
    424 FAILED_DEPENDENCY "Failed Dependency" 4918;
    425 TOO_EARLY "Too Early" 8470;
    426 UPGRADE_REQUIRED "Upgrade Required" 9110 MUST "Upgrade";
    428 PRECONDITION_REQUIRED "Precondition Required" 6585;
    429 TOO_MANY_REQUESTS "Too Many Requests" 6585 MAY "Retry-After";
    431 REQUEST_HEADER_FIELDS_TOO_LARGE "Request Header Fields Too Large" 6585;
    451 UNAVAILABLE_FOR_LEGAL_REASONS "Unavailable For Legal Reasons" 7725 SHOULD "Link rel=blocked-by";
    500 INTERNAL_SERVER_ERROR "Internal Server Error" 9110;
    501 NOT_IMPLEMENTED "Not Implemented" 9110;
    502 BAD_GATEWAY "Bad Gateway" 9110;
    503 SERVICE_UNAVAILABLE "Service Unavailable" 9110 MAY "Retry-After";
    504 GATEWAY_TIMEOUT "Gateway Timeout" 9110;
    505 HTTP_VERSION_NOT_SUPPORTED "HTTP Version Not Supported" 9110;
    506 VARIANT_ALSO_NEGOTIATES "Variant Also Negotiates" 2295;
    507 INSUFFICIENT_STORAGE "Insufficient Storage" 4918;
    508 LOOP_DETECTED "Loop Detected" 5842;
    510 NOT_EXTENDED "Not Extended" 2774;
    511 NETWORK_AUTHENTICATION_REQUIRED "Network Authentication Required" 6585;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Number, phrase, RFC and header duty, as IANA's registry and its RFCs give them.
    const IANA: &str = include_str!("../../../tests/fixtures/http_status_registry.tsv");

    /// The one phrase that is not the registry's, which notes of 418 that it is unused: no answer
    /// says so of itself.
    const TEAPOT: [&str; 2] = ["418\t(Unused)\t", "418\tI'm a teapot\t"];

    #[test]
    fn the_table_is_the_registry() {
        let line = |row: &Registered| {
            let duty = row.header.map(|duty| format!("{} {}", duty.strength, duty.header));
            let duty = duty.unwrap_or_default();
            format!("{}\t{}\t{}\t{duty}", row.status.as_u16(), row.phrase, row.rfc)
        };
        let [registered, usual] = TEAPOT;
        assert_eq!(IANA.matches(registered).count(), 1);
        let iana = IANA.replace(registered, usual);
        assert_eq!(REGISTRY.iter().map(line).collect::<Vec<_>>(), iana.lines().collect::<Vec<_>>());
    }

    #[test]
    fn the_table_is_sorted_and_its_names_are_unique() {
        assert!(REGISTRY.windows(2).all(|pair| pair[0].status < pair[1].status));
        let names: std::collections::BTreeSet<_> = REGISTRY.iter().map(|row| row.name).collect();
        assert_eq!(names.len(), REGISTRY.len());
    }

    #[cfg(feature = "answer")]
    #[test]
    fn a_name_means_the_number_it_means_in_http() {
        let ours: Vec<_> = REGISTRY.iter().map(|row| row.status.as_u16()).collect();
        let theirs: Vec<_> = HTTP.iter().map(http::StatusCode::as_u16).collect();
        assert_eq!(ours, theirs);
    }

    #[cfg(feature = "answer")]
    #[test]
    fn every_error_status_that_http_names_is_in_the_table() {
        let named = (400..600).filter(|n| {
            http::StatusCode::from_u16(*n).is_ok_and(|s| s.canonical_reason().is_some())
        });
        let ours: Vec<_> = REGISTRY.iter().map(|row| row.status.as_u16()).collect();
        assert_eq!(named.collect::<Vec<_>>(), ours);
    }
}
