const _: () = {
    use ::api_error::__private as __api_error;
    /**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
| 410 Gone | <a id="GONE_ERROR"></a>`GONE_ERROR` | Gone error | The resource was deleted. | no |
*/
    impl GoneError {}
    #[automatically_derived]
    impl __api_error::ErrorTable for GoneError {
        const TABLE: &'static __api_error::Table = &__api_error::Table::of_rows(
            __api_error::concat!(__api_error::module_path!(), "::GoneError"),
            "\u{1e}GoneError\u{1f}code GONE_ERROR\u{1f}status 410\u{1f}title Gone error\u{1f}pattern {id} is gone\u{1f}description The resource was deleted.\u{1f}params id: u64",
            &[17927840872646783467],
        );
        type Code = __api_error::Cow<'static, __api_error::str>;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl __api_error::ApiError for GoneError {
        fn declaration(&self) -> __api_error::Declaration<'_> {
            static KEPT: __api_error::Kept = __api_error::Kept::new();
            __api_error::Declaration::new(
                    <Self as __api_error::ErrorTable>::TABLE,
                    match self {
                        Self { .. } => 0,
                    },
                )
                .kept(&KEPT)
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
        fn params(&self, __visitor: &mut __api_error::ParamVisitor<'_>) {
            match self {
                Self { id: __field_id, .. } => {
                    __visitor.param("id", __field_id);
                }
            }
        }
    }
    __api_error::frameworks! {
        [] [GoneError] [] skip[]
    }
};
