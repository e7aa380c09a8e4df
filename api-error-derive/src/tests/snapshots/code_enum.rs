/**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
| 404 Not Found | `users.NOT_FOUND` | Not found | There is no such user. | no |
|  |  |  | every error of `Box<AuthError>` |  |
| 529 Overloaded | `users.SWAMPED` | Swamped |  | no |
*/
impl<'a, T> UserError<'a, T>
where
    UserError<'a, T>: ::api_error::__private::Error,
{
    /// The table of its errors.
    #[allow(dead_code, unreachable_pub)]
    pub const TABLE: &'static ::api_error::__private::Table = <Self as ::api_error::__private::ErrorTable>::TABLE;
}
///The codes of `UserError`.
#[allow(deprecated)]
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
#[allow(deprecated)]
impl UserCode {
    /// The code.
    #[allow(dead_code, unreachable_pub)]
    #[must_use]
    pub fn as_str(&self) -> &::api_error::__private::str {
        match self {
            Self::NotFound => "users.NOT_FOUND",
            Self::Auth(code) => ::api_error::__private::AsRef::as_ref(code),
            Self::Swamped => "users.SWAMPED",
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
                Self::Swamped => Self::Swamped,
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
                "users.NOT_FOUND" => Self::NotFound,
                "users.SWAMPED" => Self::Swamped,
                _ => {
                    if let ::api_error::__private::Option::Some(code) = <Box<
                        AuthError,
                    > as ::api_error::__private::ErrorTable>::declared_code(code) {
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
    impl<'a, T> ::api_error::__private::ErrorTable for UserError<'a, T>
    where
        UserError<'a, T>: ::api_error::__private::Error,
    {
        const TABLE: &'static ::api_error::__private::Table = &::api_error::__private::Table::new(
            ::api_error::__private::concat!(
                ::api_error::__private::module_path!(), "::UserError"
            ),
            &[
                ::api_error::__private::plain(
                    "NotFound",
                    "users.NOT_FOUND",
                    11078766004838109903,
                    404,
                    "Not found",
                    "There is no such user.",
                    "",
                ),
                ::api_error::__private::Entry::Inner(
                    ::api_error::__private::Inner::new(
                        "Auth",
                        <Box<AuthError> as ::api_error::__private::ErrorTable>::TABLE,
                    ),
                ),
                ::api_error::__private::Entry::Spec(
                    ::api_error::__private::spec(
                            ::api_error::__private::plain(
                                "Swamped",
                                "users.SWAMPED",
                                17223368216315258492,
                                529,
                                "Swamped",
                                "",
                                "",
                            ),
                        )
                        .phrase("Overloaded"),
                ),
            ],
        );
        type Code = UserCode;
    }
    #[automatically_derived]
    impl<'a, T> ::api_error::__private::ApiError for UserError<'a, T>
    where
        UserError<'a, T>: ::api_error::__private::Error,
    {
        fn table(&self) -> &'static ::api_error::__private::Table {
            const {
                ::api_error::__private::codes_are_unique(
                    <Self as ::api_error::__private::ErrorTable>::TABLE,
                )
            }
            <Self as ::api_error::__private::ErrorTable>::TABLE
        }
        fn entry(&self) -> ::api_error::__private::usize {
            match self {
                Self::NotFound { .. } => 0,
                Self::Auth { .. } => 1,
                Self::Swamped { .. } => 2,
            }
        }
        fn inner(
            &self,
        ) -> ::api_error::__private::Option<&dyn ::api_error::__private::ApiError> {
            match self {
                Self::Auth { 0: __0, .. } => {
                    ::api_error::__private::Option::Some(
                        <Box<
                            AuthError,
                        > as ::api_error::__private::ErrorTable>::erased(__0),
                    )
                }
                _ => ::api_error::__private::Option::None,
            }
        }
    }
};
::api_error::__private::frameworks! {
    ['a, T,] [UserError < 'a, T >] [UserError < 'a, T > : ::api_error::__private::Error,]
    skip[]
}
