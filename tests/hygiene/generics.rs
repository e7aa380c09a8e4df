//! Types, lifetimes and constants as parameters, and what nothing is asked of.

use crate::http_text::http_text;

#[derive(Debug, thiserror::Error, api_error::ApiError)]
#[non_exhaustive]
pub enum Generic<'a, T, U: Clone = u8, const N: usize = 2>
where
    T: Send + 'a,
{
    #[error("{name} {value}")]
    #[message("{name} {value:>4} {count}")]
    #[status(400)]
    Borrowed {
        #[param]
        name: &'a str,
        value: T,
        #[param]
        count: U,
    },
    #[error("array")]
    #[status(409)]
    Array {
        #[details]
        bytes: [u8; 4],
        rest: [U; N],
    },
}

#[test]
fn generics_lifetimes_and_constants_are_carried() {
    let name = String::from("ann");
    let error: Generic<'_, f32> = Generic::Borrowed { name: &name, value: 1.5, count: 3 };
    assert_eq!(
        http_text(&error),
        "400\ncontent-type: application/problem+json\n\n\
         {\"title\":\"Bad Request\",\"status\":400,\"detail\":\"ann  1.5 3\",\"code\":\"BORROWED\",\
         \"name\":\"ann\",\"count\":3}"
    );
}

/// Neither `Send` nor `Sync` nor `'static`: nothing asks for it.
#[derive(Debug, thiserror::Error, api_error::ApiError)]
#[error("not send")]
#[status(400)]
pub struct NotSend<'a>(std::rc::Rc<u8>, &'a str);

#[test]
fn a_type_need_not_be_send() {
    let text = String::from("a");
    assert!(http_text(&NotSend(std::rc::Rc::new(1), &text)).contains("not send"));
}
