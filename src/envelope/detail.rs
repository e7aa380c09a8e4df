//! Bodies whose one member is `detail`.

api_error_derive::envelope! {
    crate = crate;

    /// What FastAPI answers: `{"detail": …}`, with a string, a list of issues, or the error's own
    /// details.
    ///
    /// ```json
    /// {"detail":"Workflow with id 7 not found"}
    /// {"detail":[{"loc":["body","phone_number"],"msg":"field required","type":"value_error.missing"}]}
    /// ```
    pub struct Detail {
        "detail": details
            | [ issue => {
                "loc": issue.loc, "msg": issue.message, "type": issue.code, "ctx"?: issue.ctx,
            } ]
            | message,
    }

    /// The code alone: `{"detail": "QUOTA_EXCEEDED"}`.
    pub struct DetailCode { "detail": code }
}
