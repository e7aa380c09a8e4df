//! What stands behind a value that is never absent.

use api_error::envelope;

envelope! {
    struct Slots { "error": message | details, "both": message | title | docs_url }
    struct Constants { "a": "none" | code, "b": null | params.limit }
    struct Parts = [
        { "code": code } | message,
        [message] | [ issue => issue.message ],
        if(server, "ours", if(issues, {}, code)) | docs_url,
        [ issue => issue.field | issue.message | issue.code ],
        status as string | number as string,
    ];
    struct Fine {
        "a": docs_url | if(server, "ours", docs_url) | join(separator = " ") | params.a | details | code,
        "b": [ issue => issue.field | issue.pointer ] | first(issue => issue.message) | null,
    }
}

fn main() {}
