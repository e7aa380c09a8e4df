//! Google's APIs.

api_error_derive::envelope! {
    crate = crate;

    /// Errors of Google's APIs: [AIP-193], in its HTTP form.
    ///
    /// `code` is the status, and `status` the name of a [`google.rpc.Code`]: the error's category, or what
    /// the status is called there. The details are messages of [`google.rpc`]: an `ErrorInfo` with the
    /// error's code as its `reason` and params, as strings, as its `metadata`; a `BadRequest` with the
    /// issues; a
    /// `RetryInfo`, a `Help` and a `RequestInfo` where there is a pause, a documentation URL, an id of the
    /// request. `#[details]` take the place of all of them. An `ErrorInfo` with a `domain` takes a shape of
    /// your own, or `#[details]`.
    ///
    /// ```json
    /// {"error":{"code":429,"message":"the zone is full","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ZONE_FULL"}]}}
    /// ```
    ///
    /// [AIP-193]: https://google.aip.dev/193
    /// [`google.rpc`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
    /// [`google.rpc.Code`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
    pub struct GoogleApi {
        "error": {
            "code": status,
            "message": message,
            "status": category | status as rpc_code,
            "details": details | [
                {
                    "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                    "reason": code,
                    "metadata"?: params as string,
                },
                if(issues, {
                    "@type": "type.googleapis.com/google.rpc.BadRequest",
                    "fieldViolations": [ issue => {
                        "field"?: issue.path, "description": issue.message, "reason": issue.code,
                    } ],
                })?,
                if(retry_after, {
                    "@type": "type.googleapis.com/google.rpc.RetryInfo",
                    "retryDelay": retry_after as duration,
                })?,
                if(docs_url, {
                    "@type": "type.googleapis.com/google.rpc.Help",
                    "links": [ { "description": title, "url": docs_url } ],
                })?,
                if(request_id, {
                    "@type": "type.googleapis.com/google.rpc.RequestInfo",
                    "requestId": request_id,
                })?,
            ],
        },
    }
}
