api_error::envelope! {
    pub struct Acme {
        "a": tree(whole = "all", inside = "children", none = [], each = [ issue => issue.code ]),
        "b": tree(leaf = "errors", none = message, each = [ issue => issue.code ]),
        "c": tree(leaf = "errors", inside = "errors", each = [ issue => issue.code ]),
        "d": tree(whole = "all", lists = message, each = [ issue => issue.code ])
    }
}

fn main() {}
