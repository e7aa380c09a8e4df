/**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
| 410 Gone | `GONE_ERROR` | Gone error | The resource was deleted. | no |
*/
impl GoneError {
    /// The table of its errors.
    #[allow(dead_code, unreachable_pub)]
    pub const TABLE: &'static ::api_error::__private::Table = <Self as ::api_error::__private::ErrorTable>::TABLE;
}
#[allow(deprecated, unused_qualifications)]
const _: () = {
    #[automatically_derived]
    impl ::api_error::__private::ErrorTable for GoneError {
        const TABLE: &'static ::api_error::__private::Table = &::api_error::__private::Table::new(
            ::api_error::__private::concat!(
                ::api_error::__private::module_path!(), "::GoneError"
            ),
            &[
                ::api_error::__private::pattern(
                    "GoneError",
                    "GONE_ERROR",
                    17927840872646783467,
                    410,
                    "Gone error",
                    "{id} is gone",
                    "The resource was deleted.",
                    "id: u64",
                ),
            ],
        );
        type Code = ::api_error::__private::Cow<'static, ::api_error::__private::str>;
    }
    #[automatically_derived]
    impl ::api_error::__private::ApiError for GoneError {
        fn table(&self) -> &'static ::api_error::__private::Table {
            <Self as ::api_error::__private::ErrorTable>::TABLE
        }
        fn entry(&self) -> ::api_error::__private::usize {
            match self {
                Self { .. } => 0,
            }
        }
        fn message(
            &self,
            __: &mut ::api_error::__private::Formatter<'_>,
        ) -> ::api_error::__private::FmtResult {
            match self {
                Self { id: __id, .. } => {
                    ::api_error::__private::write!(__, "{id} is gone", id = __id)
                }
            }
        }
        fn params(
            &self,
            __: &mut dyn ::api_error::__private::FnMut(
                &'static ::api_error::__private::str,
                &dyn ::api_error::__private::Value,
            ),
        ) {
            match self {
                Self { id: __id, .. } => {
                    __("id", __id);
                }
            }
        }
        fn kept(
            &self,
        ) -> ::api_error::__private::Option<&'static ::api_error::__private::Kept> {
            static KEPT: ::api_error::__private::Kept = ::api_error::__private::Kept::new();
            ::api_error::__private::Option::Some(&KEPT)
        }
    }
};
::api_error::__private::frameworks! {
    [] [GoneError] [] skip[]
}
