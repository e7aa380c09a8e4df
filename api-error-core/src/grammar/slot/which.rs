//! Some of the issues, by name.

use crate::grammar::named::named;

named! {
    /// Which of the issues are meant.
    Which {
        /// Those in the body, and those that are in no part of the request.
        Body "body",
        /// Those in the query.
        Query "query",
        /// Those in the path.
        Path "path",
        /// Those in a header.
        Header "header",
        /// Those in a cookie.
        Cookie "cookie",
        /// Those in the query, the path, a header or a cookie.
        Parameters "parameters",
        /// Those that are nowhere in particular.
        Whole "whole",
        /// All others.
        Fields "fields",
    }
}
