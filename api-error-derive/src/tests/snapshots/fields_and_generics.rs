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
        const TABLE: &'static __api_error::Table = &__api_error::Table::of_rows(
            __api_error::concat!(__api_error::module_path!(), "::QuotaError"),
            "\u{1e}Exceeded\u{1f}code EXCEEDED\u{1f}status 429\u{1f}title Exceeded\u{1f}displayed quota of {limit} is used up\u{1f}retry_after_field \u{1f}params limit: T\u{1f}details [T; N]\u{1f}header ratelimit\u{1f}header x-left\u{1e}Upstream\u{1f}code UPSTREAM\u{1f}status 502\u{1f}title Upstream\u{1f}pattern upstream said {status:>2$} of {0:?} {{}}\u{1f}runtime_status \u{1e}Bad\u{1f}code BAD\u{1f}status 422\u{1f}title Bad\u{1f}message bad\u{1f}issues ",
            &[14822141104742423284, 2916942346318215584, 1573196740521436376],
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
        fn declaration(&self) -> __api_error::Declaration<'_> {
            __api_error::Declaration::new(
                <Self as __api_error::ErrorTable>::TABLE,
                match self {
                    QuotaError::Exceeded { .. } => 0,
                    QuotaError::Upstream { .. } => 1,
                    QuotaError::Bad { .. } => 2,
                },
            )
        }
        fn status(&self) -> __api_error::Status {
            match self {
                QuotaError::Upstream { 1: __field_1, .. } => {
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
                QuotaError::Upstream { 1: __field_1, 2: __field_2, 0: __field_0, .. } => {
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
        fn params(&self, __visitor: &mut __api_error::ParamVisitor<'_>) {
            match self {
                QuotaError::Exceeded { limit: __field_limit, .. } => {
                    __visitor.param("limit", __field_limit);
                }
                _ => {}
            }
        }
        fn details(&self) -> __api_error::Option<&dyn __api_error::Value> {
            match self {
                QuotaError::Exceeded { rest: __field_rest, .. } => {
                    __api_error::Option::Some(__field_rest)
                }
                _ => __api_error::Option::None,
            }
        }
        fn issues(&self) -> &[__api_error::Issue] {
            match self {
                QuotaError::Bad { 0: __field_0, .. } => {
                    __api_error::IssueList::issues(__field_0)
                }
                _ => &[],
            }
        }
        fn retry_after(&self) -> __api_error::Option<__api_error::Duration> {
            match self {
                QuotaError::Exceeded { r#in: __field_in, .. } => {
                    __api_error::RetryAfter::retry_after(__field_in)
                }
                _ => __api_error::default::retry_after(self),
            }
        }
        fn headers(&self, __visitor: &mut __api_error::HeaderVisitor<'_>) {
            match self {
                QuotaError::Exceeded {
                    limit: __field_limit,
                    left: __field_left,
                    ..
                } => {
                    use __api_error::shown::*;
                    {
                        __visitor
                            .header(
                                "ratelimit",
                                &__api_error::format_args!(
                                    "limit={limit}, left={left:?}", limit = __field_limit, left
                                    = __field_left
                                ),
                            );
                        __api_error::HeaderField::__is_sent(
                            (&&&&&__api_error::shown::Shown(__field_left))
                                .header("x-left", __visitor),
                        );
                    }
                }
                _ => {}
            }
        }
    }
    __api_error::frameworks! {
        ['a, T : Clone, const N : usize,] [QuotaError < 'a, T, N >] [T : Copy, QuotaError
        < 'a, T, N > : __api_error::Error, T : __api_error::Value, [T; N] :
        __api_error::Value, T : __api_error::Display, T : __api_error::Debug,] skip[]
    }
};
