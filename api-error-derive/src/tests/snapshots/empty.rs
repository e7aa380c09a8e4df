const _: () = {
    use ::api_error::__private as __api_error;
    #[automatically_derived]
    impl __api_error::ErrorTable for Never {
        const TABLE: &'static __api_error::Table = &__api_error::Table::of_rows(
            __api_error::concat!(__api_error::module_path!(), "::Never"),
            "",
            &[],
        );
        type Code = __api_error::Cow<'static, __api_error::str>;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl __api_error::ApiError for Never {
        fn declaration(&self) -> __api_error::Declaration<'_> {
            match *self {}
        }
    }
    __api_error::frameworks! {
        [] [Never] [] skip[]
    }
};
