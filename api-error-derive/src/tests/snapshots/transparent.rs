/**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
|  |  |  | every error of `AuthError` |  |
| 404 Not Found | `NOT_FOUND` | Not found |  | no |
|  |  |  | every error of `Box<billing::Error>` |  |
*/
impl AppError {
    /// The table of its errors.
    #[allow(dead_code, unreachable_pub)]
    pub const TABLE: &'static acme::errors::__private::Table = <Self as acme::errors::__private::ErrorTable>::TABLE;
}
#[allow(deprecated, unused_qualifications)]
const _: () = {
    #[automatically_derived]
    impl acme::errors::__private::ErrorTable for AppError {
        const TABLE: &'static acme::errors::__private::Table = &acme::errors::__private::Table::new(
                acme::errors::__private::concat!(
                    acme::errors::__private::module_path!(), "::AppError"
                ),
                &[
                    acme::errors::__private::Entry::Inner(
                        acme::errors::__private::Inner::new(
                            "Auth",
                            <AuthError as acme::errors::__private::ErrorTable>::TABLE,
                        ),
                    ),
                    acme::errors::__private::fixed(
                        "NotFound",
                        "NOT_FOUND",
                        9487927659323609457,
                        404,
                        "Not found",
                        "not found",
                        "",
                        "",
                    ),
                    acme::errors::__private::Entry::Inner(
                        acme::errors::__private::Inner::new(
                            "Billing",
                            <Box<
                                billing::Error,
                            > as acme::errors::__private::ErrorTable>::TABLE,
                        ),
                    ),
                ],
            )
            .envelope(<Acme as acme::errors::__private::Envelope>::TEMPLATE);
        type Code = acme::errors::__private::Cow<'static, acme::errors::__private::str>;
    }
    #[automatically_derived]
    impl acme::errors::__private::ApiError for AppError {
        fn table(&self) -> &'static acme::errors::__private::Table {
            <Self as acme::errors::__private::ErrorTable>::TABLE
        }
        fn entry(&self) -> acme::errors::__private::usize {
            match self {
                Self::Auth { .. } => 0,
                Self::NotFound { .. } => 1,
                Self::Billing { .. } => 2,
            }
        }
        fn inner(
            &self,
        ) -> acme::errors::__private::Option<&dyn acme::errors::__private::ApiError> {
            match self {
                Self::Auth { 0: __0, .. } => {
                    acme::errors::__private::Option::Some(
                        <AuthError as acme::errors::__private::ErrorTable>::erased(__0),
                    )
                }
                Self::Billing { source: __source, .. } => {
                    acme::errors::__private::Option::Some(
                        <Box<
                            billing::Error,
                        > as acme::errors::__private::ErrorTable>::erased(__source),
                    )
                }
                _ => acme::errors::__private::Option::None,
            }
        }
        fn kept(
            &self,
        ) -> acme::errors::__private::Option<&'static acme::errors::__private::Kept> {
            static KEPT: acme::errors::__private::Kept = acme::errors::__private::Kept::new();
            acme::errors::__private::Option::Some(&KEPT)
        }
    }
};
const _: () = {
    const __CLASHES: &acme::errors::__private::Clashes = &acme::errors::__private::Clashes::of(
        <AppError as acme::errors::__private::ErrorTable>::TABLE,
    );
    const _: () = __CLASHES.none_at(0);
    const _: () = __CLASHES.none_at(1);
    const _: () = __CLASHES.none_at(2);
};
acme::errors::__private::frameworks! {
    [] [AppError] [] skip[]
}
