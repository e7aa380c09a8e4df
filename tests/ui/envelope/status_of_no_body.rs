api_error::envelope! {
    #[status(103)]
    pub struct Hints { "error": message }
    #[status(204)]
    pub struct NoContent { "error": message }
    #[status(304)]
    pub struct NotModified { "error": message }
}

fn main() {}
