//! A part of what a root gathers: what one endpoint can fail with.

/// A type of error that is some of the ways a root can fail, and no other: what one endpoint, or one
/// function, can fail with.
///
/// The types behind the `=` are those whose errors it takes, by `?` or `From`: enums, structs that are a
/// single error, and other parts of the same root. The root has to gather each of them. An error of any other type
/// does not compile.
///
/// ```
/// use api_error::{ApiError, Declared, Table, only};
///
/// /// No invoice has this number.
/// #[derive(Debug, thiserror::Error, ApiError)]
/// #[error("invoice {id} not found")]
/// #[status(404)]
/// pub struct UnknownInvoice {
///     #[param]
///     id: u64,
/// }
///
/// #[derive(Debug, thiserror::Error, ApiError)]
/// pub enum AuthError {
///     #[error("log in")]
///     #[status(401)]
///     #[header("WWW-Authenticate", "Bearer")]
///     LogIn,
/// }
///
/// #[derive(Debug, thiserror::Error, ApiError)]
/// #[error("the plan has no room for more")]
/// #[status(402)]
/// pub struct PlanIsFull;
///
/// #[derive(Debug, thiserror::Error, ApiError)]
/// pub enum AppError {
///     #[error(transparent)]
///     Auth(#[from] AuthError),
///     #[error(transparent)]
///     UnknownInvoice(#[from] UnknownInvoice),
///     #[error(transparent)]
///     PlanIsFull(#[from] PlanIsFull),
/// }
///
/// only! {
///     /// Reading an invoice.
///     pub struct ReadInvoice(AppError) = AuthError | UnknownInvoice;
/// }
///
/// fn read(id: u64) -> Result<String, ReadInvoice> {
///     Err(UnknownInvoice { id })? // `Err(PlanIsFull)?` does not compile
/// }
///
/// let codes: Vec<_> = Table::of::<ReadInvoice>().specs().map(|spec| spec.code).collect();
/// assert_eq!(codes, ["LOG_IN", "UNKNOWN_INVOICE"]);
///
/// // The same answer as that of the root.
/// let error: AppError = read(7).unwrap_err().into();
/// assert_eq!(error.code(), "UNKNOWN_INVOICE");
/// ```
///
/// It is answered as the root is: in its envelope, or that of the variant that holds the type. Of its own
/// it has a table, for the catalog and `OpenAPI`.
#[macro_export]
macro_rules! only {
    ($(
        $(#[$meta:meta])*
        $vis:vis struct $Part:ident($Root:ty) = $First:ty $(| $More:ty)* ;
    )+) => {$(
        $(#[$meta])*
        #[doc = "\n\nFails only with "]
        #[doc = concat!("[`", stringify!($First), "`]" $(, ", [`", stringify!($More), "`]")*, ".")]
        #[derive(Debug)]
        $vis struct $Part($Root);

        const _: () = {
            use $crate::__private as __api_error;

            $crate::__api_error_taken! { $Part $Root: $First $(, $More)* }

            #[automatically_derived]
            impl __api_error::From<$Part> for $Root {
                fn from(part: $Part) -> Self {
                    part.0
                }
            }

            #[automatically_derived]
            impl __api_error::Display for $Part {
                fn fmt(&self, f: &mut __api_error::Formatter<'_>) -> __api_error::FmtResult {
                    __api_error::Display::fmt(&self.0, f)
                }
            }

            #[automatically_derived]
            impl __api_error::Error for $Part {
                fn source(&self) -> __api_error::Option<&(dyn __api_error::Error + 'static)> {
                    __api_error::Error::source(&self.0)
                }
            }

            #[automatically_derived]
            impl __api_error::ErrorTable for $Part {
                const TABLE: &'static __api_error::Table = &__api_error::Table::new(
                    __api_error::concat!(__api_error::module_path!(), "::", stringify!($Part)),
                    &[
                        __api_error::only_entry!($Root, $First),
                        $(__api_error::only_entry!($Root, $More),)*
                    ],
                )
                .envelope(<$Root as __api_error::ErrorTable>::TABLE.template());
                type Code = <$Root as __api_error::ErrorTable>::Code;
                fn as_api_error(&self) -> &dyn __api_error::ApiError {
                    self
                }
            }

            #[automatically_derived]
            impl __api_error::ApiError for $Part {
                __api_error::forwarded! { self => &self.0 }
            }

            const _: &__api_error::Table = <$Part as __api_error::ErrorTable>::TABLE;

            __api_error::frameworks! { [] [$Part] [] skip[] }
        };
    )+};
}

/// What a part is made from.
#[doc(hidden)]
#[macro_export]
macro_rules! __api_error_taken {
    ($Part:ident $Root:ty: $($Taken:ty),+) => {$(
        #[automatically_derived]
        impl __api_error::From<$Taken> for $Part {
            fn from(error: $Taken) -> Self {
                $Part(<$Root as __api_error::From<$Taken>>::from(error))
            }
        }
    )+};
}

/// A type that a part takes, in its table.
#[doc(hidden)]
#[macro_export]
macro_rules! __api_error_only_entry {
    ($Root:ty, $Taken:ty) => {
        $crate::__private::Entry::Inner($crate::__private::part_of(
            <$Root as $crate::__private::ErrorTable>::TABLE,
            stringify!($Root),
            stringify!($Taken),
            <$Taken as $crate::__private::ErrorTable>::TABLE,
        ))
    };
}
