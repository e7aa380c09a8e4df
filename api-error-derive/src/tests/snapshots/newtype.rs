/**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
|  |  |  | every error of `AuthError` |  |
*/
impl Wrapped {
    /// The table of its errors.
    #[allow(dead_code, unreachable_pub)]
    pub const TABLE: &'static ::api_error::__private::Table = <Self as ::api_error::__private::ErrorTable>::TABLE;
}
#[allow(deprecated, unused_qualifications)]
const _: () = {
    #[automatically_derived]
    impl ::api_error::__private::ErrorTable for Wrapped {
        const TABLE: &'static ::api_error::__private::Table = &::api_error::__private::Table::new(
            ::api_error::__private::concat!(
                ::api_error::__private::module_path!(), "::Wrapped"
            ),
            &[
                ::api_error::__private::Entry::Inner(
                    ::api_error::__private::Inner::new(
                        "Wrapped",
                        <AuthError as ::api_error::__private::ErrorTable>::TABLE,
                    ),
                ),
            ],
        );
        type Code = ::api_error::__private::Cow<'static, ::api_error::__private::str>;
    }
    #[automatically_derived]
    impl ::api_error::__private::ApiError for Wrapped {
        fn table(&self) -> &'static ::api_error::__private::Table {
            <Self as ::api_error::__private::ErrorTable>::TABLE
        }
        fn entry(&self) -> ::api_error::__private::usize {
            match self {
                Self { .. } => 0,
            }
        }
        fn inner(
            &self,
        ) -> ::api_error::__private::Option<&dyn ::api_error::__private::ApiError> {
            match self {
                Self { 0: __0, .. } => {
                    ::api_error::__private::Option::Some(
                        <AuthError as ::api_error::__private::ErrorTable>::erased(__0),
                    )
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
const _: () = {
    const __CLASHES: &::api_error::__private::Clashes = &::api_error::__private::Clashes::of(
        <Wrapped as ::api_error::__private::ErrorTable>::TABLE,
    );
    const _: () = __CLASHES.none_at(0);
};
::api_error::__private::frameworks! {
    [] [Wrapped] [] skip[]
}
