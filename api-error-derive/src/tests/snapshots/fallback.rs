::core::compile_error! {
    "variant `NotFound` has no HTTP status\nhelp: add one above it, such as `#[status(404)]`"
}
///The codes of `UserError`.
enum UserCode {
    ///NotFound
    NotFound,
    ///A code of `AuthError`.
    Auth(<AuthError as ::api_error::__private::ErrorTable>::Code),
    /// A code that no error has: a newer server's, or another service's.
    Unknown(::api_error::__private::String),
}
const _: () = {
    use ::api_error::__private as __api_error;
    impl UserCode {
        /// The code.
        #[must_use]
        fn as_str(&self) -> &__api_error::str {
            __api_error::AsRef::as_ref(self)
        }
    }
    #[automatically_derived]
    impl __api_error::AsRef<__api_error::str> for UserCode {
        fn as_ref(&self) -> &__api_error::str {
            match self {
                Self::NotFound => "NotFound",
                Self::Auth(__code) => __api_error::AsRef::as_ref(__code),
                Self::Unknown(__code) => __code,
            }
        }
    }
    #[automatically_derived]
    impl __api_error::Clone for UserCode {
        fn clone(&self) -> Self {
            match self {
                Self::NotFound => Self::NotFound,
                Self::Auth(__code) => Self::Auth(__api_error::Clone::clone(__code)),
                Self::Unknown(__code) => Self::Unknown(__api_error::Clone::clone(__code)),
            }
        }
    }
    #[automatically_derived]
    impl __api_error::Debug for UserCode {
        fn fmt(
            &self,
            __formatter: &mut __api_error::Formatter<'_>,
        ) -> __api_error::FmtResult {
            __api_error::Debug::fmt(
                __api_error::AsRef::<__api_error::str>::as_ref(self),
                __formatter,
            )
        }
    }
    #[automatically_derived]
    impl __api_error::Display for UserCode {
        fn fmt(
            &self,
            __formatter: &mut __api_error::Formatter<'_>,
        ) -> __api_error::FmtResult {
            __api_error::Display::fmt(
                __api_error::AsRef::<__api_error::str>::as_ref(self),
                __formatter,
            )
        }
    }
    #[automatically_derived]
    impl __api_error::PartialEq for UserCode {
        fn eq(&self, __other: &Self) -> __api_error::bool {
            __api_error::AsRef::<__api_error::str>::as_ref(self)
                == __api_error::AsRef::<__api_error::str>::as_ref(__other)
        }
    }
    #[automatically_derived]
    impl __api_error::Eq for UserCode {}
    #[automatically_derived]
    impl __api_error::Hash for UserCode {
        fn hash<H: __api_error::Hasher>(&self, __state: &mut H) {
            __api_error::Hash::hash(
                __api_error::AsRef::<__api_error::str>::as_ref(self),
                __state,
            );
        }
    }
    #[automatically_derived]
    impl __api_error::From<&__api_error::str> for UserCode {
        fn from(__code: &__api_error::str) -> Self {
            match __code {
                "NotFound" => Self::NotFound,
                _ => {
                    if let __api_error::Option::Some(__code) = <AuthError as __api_error::ErrorTable>::declared_code(
                        __code,
                    ) {
                        return Self::Auth(__code);
                    }
                    Self::Unknown(__api_error::String::from(__code))
                }
            }
        }
    }
    #[automatically_derived]
    impl __api_error::From<__api_error::String> for UserCode {
        fn from(__code: __api_error::String) -> Self {
            Self::from(__code.as_str())
        }
    }
    __api_error::codes! {
        UserCode Self
    }
    #[automatically_derived]
    impl<'a, T: Clone> __api_error::ErrorTable for UserError<'a, T>
    where
        T: Copy,
        UserError<'a, T>: __api_error::Error,
    {
        const TABLE: &'static __api_error::Table = &__api_error::Table::new(
            __api_error::concat!(__api_error::module_path!(), "::UserError"),
            &[],
        );
        type Code = UserCode;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone> __api_error::ApiError for UserError<'a, T>
    where
        T: Copy,
        UserError<'a, T>: __api_error::Error,
    {
        fn declaration(&self) -> __api_error::Declaration<'_> {
            __api_error::Declaration::new(<Self as __api_error::ErrorTable>::TABLE, 0)
        }
    }
    __api_error::frameworks! {
        ['a, T : Clone,] [UserError < 'a, T >] [T : Copy, UserError < 'a, T > :
        __api_error::Error,] skip[]
    }
};
