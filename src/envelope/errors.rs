//! Bodies that begin with `error` or `errors`, without more around them.

api_error_derive::envelope! {
    crate = crate;

    /// Every issue with the thing that has it; an error without issues is a list of itself.
    ///
    /// ```json
    /// {"errors":[{"kind":"edge","id":"edge-3","field":null,"message":"Edge target node does not exist"}]}
    /// ```
    pub struct Errors {
        "errors": [ issue => {
            "kind": issue.kind, "id": issue.id, "field": issue.field, "message": issue.message,
        } ] | [ { "kind": null, "id": null, "field": null, "message": message } ],
    }

    /// The message alone: `{"error": "organizationId is required"}`.
    pub struct ErrorMessage { "error": message }

    /// The code and the message: `{"error": "failed", "message": "Prompt execution failed upstream"}`.
    pub struct ErrorCode { "error": code, "message": message }

    /// The message, the code, and every issue.
    ///
    /// ```json
    /// {"error":"Graph validation failed","code":"AGENT_GRAPH_INVALID","details":[{"code":"missing_entry_step","message":"Entry step is required"}]}
    /// ```
    pub struct ErrorDetails {
        "error": message,
        "code": code,
        "details"?: [ issue => { "code": issue.code, "message": issue.message } ],
    }
}
