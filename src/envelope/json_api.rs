//! JSON:API.

api_error_derive::envelope! {
    crate = crate;

    /// Error objects of [JSON:API 1.1], `application/vnd.api+json`: one for each issue, or one for the
    /// error.
    ///
    /// An object has the error's `status`, `code` and `title` in any case, because clients go by them; what is
    /// particular to an issue is in `source`, `detail` and `meta`. Params and details are `meta`: of the
    /// object, or, beside a list of issues, of the whole. A documentation URL is the link `type`.
    ///
    /// ```json
    /// {"errors":[{"status":"404","code":"ARTICLE_NOT_FOUND","title":"Article not found","detail":"there is no article 7"}]}
    /// {"errors":[{"status":"422","code":"INVALID","source":{"pointer":"/data/attributes/firstName"},"title":"Invalid","detail":"too short","meta":{"code":"too_short"}}]}
    /// ```
    ///
    /// [JSON:API 1.1]: https://jsonapi.org/format/1.1/#error-objects
    #[media_type("application/vnd.api+json")]
    pub struct JsonApi {
        "errors": [ issue => {
            "status": status as string,
            "code": code,
            "source"?: only(query, { "parameter": issue.field })
                | only(header, { "header": issue.field })
                | only(body, if(issue.pointer, { "pointer": issue.pointer })),
            "title": title,
            "detail": issue.message,
            "links"?: if(docs_url, { "type": docs_url }),
            "meta": { "code": issue.code, ..issue.ctx },
        } ] | [ {
            "status": status as string,
            "code": code,
            "title": title,
            "detail": message,
            "links"?: if(docs_url, { "type": docs_url }),
            "meta"?: if(details, { "details": details, ..params }) | params,
        } ],
        "meta"?: if(issues, if(details, { "details": details, ..params }) | params),
    }
}
