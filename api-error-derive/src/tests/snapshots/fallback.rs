::core::compile_error! {
    "variant `NotFound` has no HTTP status\nhelp: add one above it, such as `#[status(404)]`"
}
#[allow(deprecated, unused_qualifications)]
const _: () = {
    #[automatically_derived]
    impl<'a, T: Clone> ::api_error::__private::ErrorTable for UserError<'a, T>
    where
        T: Copy,
        UserError<'a, T>: ::api_error::__private::Error,
    {
        const TABLE: &'static ::api_error::__private::Table = &::api_error::__private::Table::new(
            ::api_error::__private::concat!(
                ::api_error::__private::module_path!(), "::UserError"
            ),
            &[],
        );
    }
    #[automatically_derived]
    impl<'a, T: Clone> ::api_error::__private::ApiError for UserError<'a, T>
    where
        T: Copy,
        UserError<'a, T>: ::api_error::__private::Error,
    {
        fn table(&self) -> &'static ::api_error::__private::Table {
            <Self as ::api_error::__private::ErrorTable>::TABLE
        }
        fn entry(&self) -> ::api_error::__private::usize {
            0
        }
    }
};
::api_error::__private::frameworks! {
    ['a, T : Clone,] [UserError < 'a, T >] [T : Copy, UserError < 'a, T > :
    ::api_error::__private::Error,] skip[]
}
