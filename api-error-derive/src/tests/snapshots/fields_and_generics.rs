/**# Errors

| status | code | title | description | retry |
| --- | --- | --- | --- | --- |
| 429 Too Many Requests | `EXCEEDED` | Exceeded |  | after the time given |
| 502 Bad Gateway, unless upstream gives another | `UPSTREAM` | Upstream |  | with backoff |
| 422 Unprocessable Content | `BAD` | Bad |  | no |
*/
impl<'a, T: Clone, const N: usize> QuotaError<'a, T, N>
where
    T: Copy,
    QuotaError<'a, T, N>: ::api_error::__private::Error,
    T: ::api_error::__private::Value,
    [T; N]: ::api_error::__private::Value,
    T: ::api_error::__private::Debug,
{
    /// The table of its errors.
    #[allow(dead_code, unreachable_pub)]
    pub const TABLE: &'static ::api_error::__private::Table = <Self as ::api_error::__private::ErrorTable>::TABLE;
}
#[allow(deprecated, unused_qualifications)]
const _: () = {
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> ::api_error::__private::ErrorTable
    for QuotaError<'a, T, N>
    where
        T: Copy,
        QuotaError<'a, T, N>: ::api_error::__private::Error,
        T: ::api_error::__private::Value,
        [T; N]: ::api_error::__private::Value,
        T: ::api_error::__private::Debug,
    {
        const TABLE: &'static ::api_error::__private::Table = &::api_error::__private::Table::new(
            ::api_error::__private::concat!(
                ::api_error::__private::module_path!(), "::QuotaError"
            ),
            &[
                ::api_error::__private::Entry::Spec(
                    ::api_error::__private::spec(
                            ::api_error::__private::pattern(
                                "Exceeded",
                                "EXCEEDED",
                                14822141104742423284,
                                429,
                                "Exceeded",
                                "quota of {limit} is used up",
                                "",
                                "limit: T",
                            ),
                        )
                        .retry_after_field()
                        .details("[T; N]")
                        .headers(&[::api_error::__private::Header::field("x-left")]),
                ),
                ::api_error::__private::Entry::Spec(
                    ::api_error::__private::spec(
                            ::api_error::__private::pattern(
                                "Upstream",
                                "UPSTREAM",
                                2916942346318215584,
                                502,
                                "Upstream",
                                "upstream said {status:>2$} of {0:?} {{}}",
                                "",
                                "",
                            ),
                        )
                        .runtime_status(),
                ),
                ::api_error::__private::Entry::Spec(
                    ::api_error::__private::spec(
                            ::api_error::__private::fixed(
                                "Bad",
                                "BAD",
                                1573196740521436376,
                                422,
                                "Bad",
                                "bad",
                                "",
                                "",
                            ),
                        )
                        .issues(),
                ),
            ],
        );
        type Code = ::api_error::__private::Cow<'static, ::api_error::__private::str>;
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> ::api_error::__private::ApiError
    for QuotaError<'a, T, N>
    where
        T: Copy,
        QuotaError<'a, T, N>: ::api_error::__private::Error,
        T: ::api_error::__private::Value,
        [T; N]: ::api_error::__private::Value,
        T: ::api_error::__private::Debug,
    {
        fn table(&self) -> &'static ::api_error::__private::Table {
            <Self as ::api_error::__private::ErrorTable>::TABLE
        }
        fn entry(&self) -> ::api_error::__private::usize {
            match self {
                Self::Exceeded { .. } => 0,
                Self::Upstream { .. } => 1,
                Self::Bad { .. } => 2,
            }
        }
        fn status(&self) -> ::api_error::__private::Status {
            match self {
                Self::Upstream { 1: __1, .. } => {
                    ::api_error::__private::RuntimeStatus::runtime_status(__1)
                        .unwrap_or(::api_error::__private::status(502))
                }
                _ => ::api_error::__private::default::status(self),
            }
        }
        fn message(
            &self,
            __: &mut ::api_error::__private::Formatter<'_>,
        ) -> ::api_error::__private::FmtResult {
            match self {
                Self::Upstream { 1: __1, 2: __2, 0: __0, .. } => {
                    ::api_error::__private::write!(
                        __, "upstream said {__1:>__2$} of {__0:?} {{}}", __1 = __1, __2 =
                        __2, __0 = __0
                    )
                }
                _ => ::api_error::__private::default::message(self, __),
            }
        }
        fn params(
            &self,
            __: &mut dyn ::api_error::__private::FnMut(
                &'static ::api_error::__private::str,
                &dyn ::api_error::__private::Value,
            ),
        ) {
            match self {
                Self::Exceeded { limit: __limit, .. } => {
                    __("limit", __limit);
                }
                _ => ::api_error::__private::default::params(self, __),
            }
        }
        fn details(
            &self,
        ) -> ::api_error::__private::Option<&dyn ::api_error::__private::Value> {
            match self {
                Self::Exceeded { rest: __rest, .. } => {
                    ::api_error::__private::Option::Some(__rest)
                }
                _ => ::api_error::__private::default::details(self),
            }
        }
        fn issues(&self) -> &[::api_error::__private::Issue] {
            match self {
                Self::Bad { 0: __0, .. } => {
                    ::api_error::__private::IssueList::issues(__0)
                }
                _ => ::api_error::__private::default::issues(self),
            }
        }
        fn retry_after(
            &self,
        ) -> ::api_error::__private::Option<::api_error::__private::Duration> {
            match self {
                Self::Exceeded { r#in: __in, .. } => {
                    ::api_error::__private::RetryAfter::retry_after(__in)
                }
                _ => ::api_error::__private::default::retry_after(self),
            }
        }
        fn headers(
            &self,
            __: &mut dyn ::api_error::__private::FnMut(
                &'static ::api_error::__private::str,
                &dyn ::api_error::__private::Display,
            ),
        ) {
            match self {
                Self::Exceeded { left: __left, .. } => {
                    __("x-left", __left);
                }
                _ => ::api_error::__private::default::headers(self, __),
            }
        }
    }
};
::api_error::__private::frameworks! {
    ['a, T : Clone, const N : usize,] [QuotaError < 'a, T, N >] [T : Copy, QuotaError <
    'a, T, N > : ::api_error::__private::Error, T : ::api_error::__private::Value, [T; N]
    : ::api_error::__private::Value, T : ::api_error::__private::Debug,] skip[]
}
