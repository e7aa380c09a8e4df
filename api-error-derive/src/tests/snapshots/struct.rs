const _: () = {
    use ::api_error::__private as __api_error;
    /**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
| 410 Gone | `GONE_ERROR` | Gone error | The resource was deleted. | no |
*/
    impl GoneError {}
    #[automatically_derived]
    impl __api_error::ErrorTable for GoneError {
        const TABLE: &'static __api_error::Table = &__api_error::Table::new(
            __api_error::concat!(__api_error::module_path!(), "::GoneError"),
            &[
                __api_error::pattern(
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
        type Code = __api_error::Cow<'static, __api_error::str>;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl __api_error::ApiError for GoneError {
        fn table(&self) -> &'static __api_error::Table {
            <Self as __api_error::ErrorTable>::TABLE
        }
        fn entry(&self) -> __api_error::usize {
            match self {
                Self { .. } => 0,
            }
        }
        fn message(
            &self,
            __formatter: &mut __api_error::Formatter<'_>,
        ) -> __api_error::FmtResult {
            match self {
                Self { id: __field_id, .. } => {
                    __api_error::write!(__formatter, "{id} is gone", id = __field_id)
                }
            }
        }
        fn params(
            &self,
            __visit: &mut dyn __api_error::FnMut(
                &'static __api_error::str,
                &dyn __api_error::Value,
            ),
        ) {
            match self {
                Self { id: __field_id, .. } => {
                    __visit("id", __field_id);
                }
            }
        }
        fn kept(&self) -> __api_error::Option<&'static __api_error::Kept> {
            static KEPT: __api_error::Kept = __api_error::Kept::new();
            __api_error::Option::Some(&KEPT)
        }
    }
    __api_error::frameworks! {
        [] [GoneError] [] skip[]
    }
};
