//! The names that Google's APIs have for statuses.

use super::Status;

/// Each with the statuses that it is sent with, the first of them in Google's own mapping; any other
/// status has the name of its class.
const RPC_CODES: &[(&str, &[u16])] = &[
    ("INVALID_ARGUMENT", &[400, 422]),
    ("UNAUTHENTICATED", &[401]),
    ("PERMISSION_DENIED", &[403]),
    ("NOT_FOUND", &[404]),
    ("ABORTED", &[409]),
    ("OUT_OF_RANGE", &[416]),
    ("RESOURCE_EXHAUSTED", &[429]),
    ("CANCELLED", &[499]),
    ("UNIMPLEMENTED", &[501]),
    ("UNAVAILABLE", &[503]),
    ("DEADLINE_EXCEEDED", &[504]),
    (CLIENT, &[]),
    (SERVER, &[]),
];

const CLIENT: &str = "FAILED_PRECONDITION";
const SERVER: &str = "INTERNAL";

impl Status {
    /// The name of the `google.rpc.Code` that says it best.
    pub(crate) fn rpc_code(self) -> &'static str {
        let row = RPC_CODES.iter().find(|(_, statuses)| statuses.contains(&self.0));
        row.map_or(if self.is_server() { SERVER } else { CLIENT }, |(name, _)| name)
    }

    /// Whether a status can have this name.
    #[cfg(feature = "client")]
    pub(crate) fn is_rpc_code(name: &str) -> bool {
        RPC_CODES.iter().any(|(known, _)| *known == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_without_a_name_has_that_of_its_class() {
        let names = [404, 405, 412, 422, 500, 502, 599].map(|n| Status(n).rpc_code());
        assert_eq!(
            names,
            [
                "NOT_FOUND",
                "FAILED_PRECONDITION",
                "FAILED_PRECONDITION",
                "INVALID_ARGUMENT",
                "INTERNAL",
                "INTERNAL",
                "INTERNAL"
            ]
        );
    }

    #[cfg(feature = "client")]
    #[test]
    fn every_name_of_a_status_is_known_as_one() {
        let mut all = (400..600).map(Status);
        assert!(all.all(|status| Status::is_rpc_code(status.rpc_code())));
    }
}
