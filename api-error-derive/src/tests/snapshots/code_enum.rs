///The codes of `UserError`.
#[non_exhaustive]
pub enum UserCode {
    /**`users.NOT_FOUND`, 404 Not Found

There is no such user.*/
    NotFound,
    ///A code of `Box<AuthError>`.
    Auth(<Box<AuthError> as ::api_error::__private::ErrorTable>::Code),
    ///`users.SWAMPED`, 529 Overloaded
    Swamped,
    /// A code that no error has: a newer server's, or another service's.
    Unknown(::api_error::__private::String),
}
const _: () = {
    use ::api_error::__private as __api_error;
    /**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
| 404 Not Found | `users.NOT_FOUND` | Not found | There is no such user. | no |
|  |  |  | every error of `Box<AuthError>` |  |
| 529 Overloaded | `users.SWAMPED` | Swamped |  | no |
*/
    impl<'a, T> UserError<'a, T>
    where
        UserError<'a, T>: __api_error::Error,
    {}
    impl UserCode {
        /// The code.
        #[must_use]
        pub fn as_str(&self) -> &__api_error::str {
            match self {
                Self::NotFound => "users.NOT_FOUND",
                Self::Auth(__code) => __api_error::AsRef::as_ref(__code),
                Self::Swamped => "users.SWAMPED",
                Self::Unknown(__code) => __code,
            }
        }
    }
    #[automatically_derived]
    impl __api_error::AsRef<__api_error::str> for UserCode {
        fn as_ref(&self) -> &__api_error::str {
            self.as_str()
        }
    }
    #[automatically_derived]
    impl __api_error::Clone for UserCode {
        fn clone(&self) -> Self {
            match self {
                Self::NotFound => Self::NotFound,
                Self::Auth(__code) => Self::Auth(__api_error::Clone::clone(__code)),
                Self::Swamped => Self::Swamped,
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
            __api_error::Debug::fmt(self.as_str(), __formatter)
        }
    }
    #[automatically_derived]
    impl __api_error::Display for UserCode {
        fn fmt(
            &self,
            __formatter: &mut __api_error::Formatter<'_>,
        ) -> __api_error::FmtResult {
            __api_error::Display::fmt(self.as_str(), __formatter)
        }
    }
    #[automatically_derived]
    impl __api_error::PartialEq for UserCode {
        fn eq(&self, __other: &Self) -> __api_error::bool {
            self.as_str() == __other.as_str()
        }
    }
    #[automatically_derived]
    impl __api_error::Eq for UserCode {}
    #[automatically_derived]
    impl __api_error::Hash for UserCode {
        fn hash<H: __api_error::Hasher>(&self, __state: &mut H) {
            __api_error::Hash::hash(self.as_str(), __state);
        }
    }
    #[automatically_derived]
    impl __api_error::From<&__api_error::str> for UserCode {
        fn from(__code: &__api_error::str) -> Self {
            match __code {
                "users.NOT_FOUND" => Self::NotFound,
                "users.SWAMPED" => Self::Swamped,
                _ => {
                    if let __api_error::Option::Some(__code) = <Box<
                        AuthError,
                    > as __api_error::ErrorTable>::declared_code(__code) {
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
    impl<'a, T> __api_error::ErrorTable for UserError<'a, T>
    where
        UserError<'a, T>: __api_error::Error,
    {
        const TABLE: &'static __api_error::Table = &__api_error::Table::of_rows(
                __api_error::concat!(__api_error::module_path!(), "::UserError"),
                "\u{1e}NotFound\u{1f}code users.NOT_FOUND\u{1f}status 404\u{1f}title Not found\u{1f}description There is no such user.\u{1e}Swamped\u{1f}code users.SWAMPED\u{1f}status 529\u{1f}phrase Overloaded\u{1f}title Swamped",
                &[11078766004838109903, 0, 17223368216315258492],
            )
            .beside(
                &__api_error::Beside::new(
                    &[
                        __api_error::Inner::new(
                            "Auth",
                            <Box<AuthError> as __api_error::ErrorTable>::TABLE,
                        ),
                    ],
                    &[],
                    &[],
                ),
            );
        type Code = UserCode;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl<'a, T> __api_error::ApiError for UserError<'a, T>
    where
        UserError<'a, T>: __api_error::Error,
    {
        fn declaration(&self) -> __api_error::Declaration<'_> {
            const {
                __api_error::codes_are_unique(<Self as __api_error::ErrorTable>::TABLE)
            }
            let (
                __entry,
                __inner,
            ): (__api_error::usize, __api_error::Option<&dyn __api_error::ApiError>) = match self {
                UserError::NotFound { .. } => (0, __api_error::Option::None),
                UserError::Auth { 0: __field_0, .. } => {
                    (
                        1,
                        __api_error::Option::Some(
                            <Box<
                                AuthError,
                            > as __api_error::ErrorTable>::as_api_error(__field_0),
                        ),
                    )
                }
                UserError::Swamped { .. } => (2, __api_error::Option::None),
            };
            __api_error::Declaration::new(
                    <Self as __api_error::ErrorTable>::TABLE,
                    __entry,
                )
                .inner(__inner)
        }
    }
    __api_error::frameworks! {
        ['a, T,] [UserError < 'a, T >] [UserError < 'a, T > : __api_error::Error,] skip[]
    }
};
