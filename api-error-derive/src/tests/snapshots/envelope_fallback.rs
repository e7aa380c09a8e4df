::core::compile_error! {
    "unknown slot `cod`\nhelp: did you mean `code`?"
}
#[derive(
    acme::errors::__private::Clone,
    acme::errors::__private::Copy,
    acme::errors::__private::Debug
)]
struct Fine;
#[automatically_derived]
impl acme::errors::__private::Envelope for Fine {
    const TEMPLATE: &'static acme::errors::__private::Template = &acme::errors::__private::Template::json(
        acme::errors::__private::Node::Datum(
            acme::errors::__private::Datum::Slot(acme::errors::__private::Slot::Code),
            acme::errors::__private::Option::None,
        ),
    );
}
#[derive(
    acme::errors::__private::Clone,
    acme::errors::__private::Copy,
    acme::errors::__private::Debug
)]
struct Broken;
#[automatically_derived]
impl acme::errors::__private::Envelope for Broken {
    const TEMPLATE: &'static acme::errors::__private::Template = &acme::errors::__private::Template::json(
        acme::errors::__private::Node::Json("null"),
    );
}
