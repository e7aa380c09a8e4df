//! Names of fields and variants that are keywords, or those of generated code.

use crate::http_text::http_text;

/// Fields whose names are those of generated code, of keywords, and of its parameters.
#[derive(Debug, thiserror::Error, api_error::ApiError)]
pub enum Names {
    /// With keywords.
    #[error("raw {loop} {fn}", loop = .r#loop, fn = .r#fn)]
    #[message("message {loop} {fn}")]
    #[status(400)]
    Raw {
        #[param]
        r#loop: u8,
        #[param("function")]
        r#fn: u8,
    },
    #[error("close")]
    #[message("{f} {visit} {self_} {__visit}")]
    #[status(400)]
    Close { f: u8, visit: u8, self_: u8, __visit: u8 },
    #[error("keyword")]
    #[status(400)]
    r#Match,
}

#[test]
fn raw_names_lose_their_prefix() {
    assert_eq!(
        http_text(&Names::Raw { r#loop: 1, r#fn: 2 }),
        "400\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Bad Request\",\"status\":400,\"detail\":\"message 1 2\",\"code\":\"RAW\",\
         \"loop\":1,\"function\":2}"
    );
    assert!(http_text(&Names::Match).contains("\"code\":\"MATCH\""));
    assert!(
        http_text(&Names::Close { f: 1, visit: 2, self_: 3, __visit: 4 }).contains("\"1 2 3 4\"")
    );
}
