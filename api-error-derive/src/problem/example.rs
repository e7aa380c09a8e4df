//! Examples that are none.

problems! { ExampleProblem {
    NoJson { written: String }: "`{written}` is no value in JSON";
    OfAnotherType { found: &'static str, ty: String, wanted: &'static str }:
        "the example is {found}, and the field's type is `{ty}`"
        => "write {wanted}";
}}
