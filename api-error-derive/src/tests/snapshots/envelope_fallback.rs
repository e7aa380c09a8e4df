::core::compile_error! {
    "unknown slot `cod`\nhelp: did you mean `code`?"
}
#[derive(
    acme::errors::__private::Clone,
    acme::errors::__private::Copy,
    acme::errors::__private::Debug
)]
struct Fine;
const _: () = {
    use acme::errors::__private as __api_error;
    #[automatically_derived]
    impl __api_error::Envelope for Fine {
        const TEMPLATE: &'static __api_error::Template = &__api_error::Template::json(
                __api_error::Node::Datum(
                    __api_error::Datum::Slot(__api_error::Slot::Code),
                    __api_error::Option::None,
                ),
            )
            .named("Fine");
    }
};
#[derive(
    acme::errors::__private::Clone,
    acme::errors::__private::Copy,
    acme::errors::__private::Debug
)]
struct Broken;
const _: () = {
    use acme::errors::__private as __api_error;
    #[automatically_derived]
    impl __api_error::Envelope for Broken {
        const TEMPLATE: &'static __api_error::Template = &__api_error::Template::json(
                __api_error::Node::Json("null"),
            )
            .named("Broken");
    }
};
