::core::compile_error! {
    "variant `NotFound` has no HTTP status\nhelp: add one above it, such as `#[status(404)]`"
}
///The codes of `UserError`.
#[allow(deprecated)]
enum UserCode {
    ///NotFound
    NotFound,
    ///A code of `AuthError`.
    Auth(<AuthError as ::api_error::__private::ErrorTable>::Code),
    /// A code that no error has: a newer server's, or another service's.
    Unknown(::api_error::__private::String),
}
#[allow(deprecated)]
impl UserCode {
    /// The code.
    #[allow(dead_code, unreachable_pub)]
    #[must_use]
    pub fn as_str(&self) -> &::api_error::__private::str {
        match self {
            Self::NotFound => "NotFound",
            Self::Auth(code) => ::api_error::__private::AsRef::as_ref(code),
            Self::Unknown(code) => code,
        }
    }
}
#[allow(deprecated)]
const _: () = {
    #[automatically_derived]
    impl ::api_error::__private::AsRef<::api_error::__private::str> for UserCode {
        fn as_ref(&self) -> &::api_error::__private::str {
            self.as_str()
        }
    }
    #[automatically_derived]
    impl ::api_error::__private::Clone for UserCode {
        fn clone(&self) -> Self {
            match self {
                Self::NotFound => Self::NotFound,
                Self::Auth(code) => {
                    Self::Auth(::api_error::__private::Clone::clone(code))
                }
                Self::Unknown(code) => {
                    Self::Unknown(::api_error::__private::Clone::clone(code))
                }
            }
        }
    }
    #[automatically_derived]
    impl ::api_error::__private::Debug for UserCode {
        fn fmt(
            &self,
            f: &mut ::api_error::__private::Formatter<'_>,
        ) -> ::api_error::__private::FmtResult {
            ::api_error::__private::Debug::fmt(self.as_str(), f)
        }
    }
    #[automatically_derived]
    impl ::api_error::__private::Display for UserCode {
        fn fmt(
            &self,
            f: &mut ::api_error::__private::Formatter<'_>,
        ) -> ::api_error::__private::FmtResult {
            ::api_error::__private::Display::fmt(self.as_str(), f)
        }
    }
    #[automatically_derived]
    impl ::api_error::__private::PartialEq for UserCode {
        fn eq(&self, other: &Self) -> ::api_error::__private::bool {
            self.as_str() == other.as_str()
        }
    }
    #[automatically_derived]
    impl ::api_error::__private::Eq for UserCode {}
    #[automatically_derived]
    impl ::api_error::__private::Hash for UserCode {
        fn hash<H: ::api_error::__private::Hasher>(&self, state: &mut H) {
            ::api_error::__private::Hash::hash(self.as_str(), state);
        }
    }
    #[automatically_derived]
    impl ::api_error::__private::From<&::api_error::__private::str> for UserCode {
        fn from(code: &::api_error::__private::str) -> Self {
            match code {
                "NotFound" => Self::NotFound,
                _ => {
                    if let ::api_error::__private::Option::Some(code) = <AuthError as ::api_error::__private::ErrorTable>::declared_code(
                        code,
                    ) {
                        return Self::Auth(code);
                    }
                    Self::Unknown(::api_error::__private::String::from(code))
                }
            }
        }
    }
    #[automatically_derived]
    impl ::api_error::__private::From<::api_error::__private::String> for UserCode {
        fn from(code: ::api_error::__private::String) -> Self {
            Self::from(code.as_str())
        }
    }
};
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
        type Code = UserCode;
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
