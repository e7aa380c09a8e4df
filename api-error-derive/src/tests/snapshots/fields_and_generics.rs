const _: () = {
    use ::api_error::__private as __api_error;
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
        QuotaError<'a, T, N>: __api_error::Error,
        T: __api_error::Value,
        [T; N]: __api_error::Value,
        T: __api_error::Display,
        T: __api_error::Debug,
    {}
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __api_error::ErrorTable for QuotaError<'a, T, N>
    where
        T: Copy,
        QuotaError<'a, T, N>: __api_error::Error,
        T: __api_error::Value,
        [T; N]: __api_error::Value,
        T: __api_error::Display,
        T: __api_error::Debug,
    {
        const TABLE: &'static __api_error::Table = &__api_error::Table::new(
            __api_error::concat!(__api_error::module_path!(), "::QuotaError"),
            &[
                __api_error::Entry::Spec(
                    __api_error::spec(
                            __api_error::pattern(
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
                        .headers(
                            &[
                                __api_error::Header::field("ratelimit"),
                                __api_error::Header::field("x-left"),
                            ],
                        ),
                ),
                __api_error::Entry::Spec(
                    __api_error::spec(
                            __api_error::pattern(
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
                __api_error::Entry::Spec(
                    __api_error::spec(
                            __api_error::fixed(
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
        type Code = __api_error::Cow<'static, __api_error::str>;
        fn as_api_error(&self) -> &dyn __api_error::ApiError {
            self
        }
    }
    #[automatically_derived]
    impl<'a, T: Clone, const N: usize> __api_error::ApiError for QuotaError<'a, T, N>
    where
        T: Copy,
        QuotaError<'a, T, N>: __api_error::Error,
        T: __api_error::Value,
        [T; N]: __api_error::Value,
        T: __api_error::Display,
        T: __api_error::Debug,
    {
        fn table(&self) -> &'static __api_error::Table {
            <Self as __api_error::ErrorTable>::TABLE
        }
        fn entry(&self) -> __api_error::usize {
            match self {
                Self::Exceeded { .. } => 0,
                Self::Upstream { .. } => 1,
                Self::Bad { .. } => 2,
            }
        }
        fn status(&self) -> __api_error::Status {
            match self {
                Self::Upstream { 1: __field_1, .. } => {
                    __api_error::RuntimeStatus::runtime_status(__field_1)
                        .unwrap_or(__api_error::status(502))
                }
                _ => __api_error::default::status(self),
            }
        }
        fn message(
            &self,
            __formatter: &mut __api_error::Formatter<'_>,
        ) -> __api_error::FmtResult {
            match self {
                Self::Upstream { 1: __field_1, 2: __field_2, 0: __field_0, .. } => {
                    __api_error::write!(
                        __formatter,
                        "upstream said {__field_1:>__field_2$} of {__field_0:?} {{}}",
                        __field_1 = __field_1, __field_2 = __field_2, __field_0 =
                        __field_0
                    )
                }
                _ => __api_error::default::message(self, __formatter),
            }
        }
        fn params(
            &self,
            __visit: &mut dyn __api_error::FnMut(
                &'static __api_error::str,
                &dyn __api_error::Value,
            ),
        ) {
            match self {
                Self::Exceeded { limit: __field_limit, .. } => {
                    __visit("limit", __field_limit);
                }
                _ => __api_error::default::params(self, __visit),
            }
        }
        fn details(&self) -> __api_error::Option<&dyn __api_error::Value> {
            match self {
                Self::Exceeded { rest: __field_rest, .. } => {
                    __api_error::Option::Some(__field_rest)
                }
                _ => __api_error::default::details(self),
            }
        }
        fn issues(&self) -> &[__api_error::Issue] {
            match self {
                Self::Bad { 0: __field_0, .. } => {
                    __api_error::IssueList::issues(__field_0)
                }
                _ => __api_error::default::issues(self),
            }
        }
        fn retry_after(&self) -> __api_error::Option<__api_error::Duration> {
            match self {
                Self::Exceeded { r#in: __field_in, .. } => {
                    __api_error::RetryAfter::retry_after(__field_in)
                }
                _ => __api_error::default::retry_after(self),
            }
        }
        fn headers(
            &self,
            __visit: &mut dyn __api_error::FnMut(
                &'static __api_error::str,
                &dyn __api_error::Display,
            ),
        ) {
            match self {
                Self::Exceeded { limit: __field_limit, left: __field_left, .. } => {
                    use __api_error::shown::*;
                    {
                        __visit(
                            "ratelimit",
                            &__api_error::format_args!(
                                "limit={limit}, left={left:?}", limit = __field_limit, left
                                = __field_left
                            ),
                        );
                        __api_error::HeaderField::__is_sent(
                            (&&&&&__api_error::shown::Shown(__field_left))
                                .header("x-left", __visit),
                        );
                    }
                }
                _ => __api_error::default::headers(self, __visit),
            }
        }
    }
    __api_error::frameworks! {
        ['a, T : Clone, const N : usize,] [QuotaError < 'a, T, N >] [T : Copy, QuotaError
        < 'a, T, N > : __api_error::Error, T : __api_error::Value, [T; N] :
        __api_error::Value, T : __api_error::Display, T : __api_error::Debug,] skip[]
    }
};
