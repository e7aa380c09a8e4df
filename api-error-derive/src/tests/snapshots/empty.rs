#[allow(deprecated, unused_qualifications)]
const _: () = {
    #[automatically_derived]
    impl ::api_error::__private::ErrorTable for Never {
        const TABLE: &'static ::api_error::__private::Table = &::api_error::__private::Table::new(
            ::api_error::__private::concat!(
                ::api_error::__private::module_path!(), "::Never"
            ),
            &[],
        );
        type Code = ::api_error::__private::Cow<'static, ::api_error::__private::str>;
    }
    #[automatically_derived]
    impl ::api_error::__private::ApiError for Never {
        fn table(&self) -> &'static ::api_error::__private::Table {
            <Self as ::api_error::__private::ErrorTable>::TABLE
        }
        fn entry(&self) -> ::api_error::__private::usize {
            match *self {}
        }
    }
};
::api_error::__private::frameworks! {
    [] [Never] [] skip[]
}
