//! Templates that are not written as templates are.

problems! { TemplateProblem {
    Malformed { reason: String }: "{reason}";
    NoValue { found: String }: "expected a value, found {found}"
        => "write a slot such as `message`, a constant such as `\"text\"`, an object or a list";
    NotInWords { test: String }: "`not` is written `!` in a test" => "write `!{test}`";
    NoWord { found: String, example: &'static str }: "expected a word, found {found}"
        => "write `{example}`";
    NoKey { found: String }: "expected a key, found {found}"
        => "write it in quotes, as in `\"code\": code`";
    KeyWithoutQuotes { key: String }: "the key `{key}` stands without quotes" => "write `{key:?}`";
    NoColon { key: String }: "expected `:` after the key {key:?}"
        => "write `{key:?}: message`, or `{key:?}?: message` to leave it out where there is none";
    NoComma { found: String, what: &'static str }: "expected `,`, found {found}"
        => "write a comma between {what}";
    KeyTwice { key: String }: "this object already has the key {key:?}" => "keep one of the two";
    SpreadTwice { earlier: &'static str }: "this object already has `{earlier}`"
        => "keep one of the two";
    CtxOutside: "`..issue.ctx` stands where there is no issue"
        => "write it for each of them: `[ issue => {{ ..issue.ctx }} ]`";
    NotOutside { test: String }: "`!` stands before a test, and this is a value"
        => "write `if({test}, false, true)`";
    ParamsOutside: "`..params` stands outside of an object, whose members the params become"
        => "write `params` for an object of them";
    NotSpread { word: String }:
        "`{word}` cannot become members of an object: only the params can, and the `ctx` of \
         an issue"
        => "write `..params`, `..issue.ctx`, or `\"{word}\": {word}`";
    NotANumber { written: String, suggestion: Option<String> }:
        "`{written}` is not a number of JSON"
        => ? suggestion.as_ref().map(|number| format!("write `{number}`"));
    NamesASlot { name: String, text: String }:
        "this string names `{name}` in braces, and is sent as it stands"
        => "write `format({text:?})`";
    NumberTooLarge { written: String }:
        "`{written}` is more than those who read JSON hold, which is an `f64`";
    NotAConstant { written: String }: "`{written}` is not a constant of JSON"
        => "write it as a string";
    EachInAList: "the element of each issue stands beside another one"
        => "write it alone in its list: `[ issue => issue.message ]`";
    NotAnIssue { word: String }:
        "`{word}` is not an issue, and there is an element for each of those"
        => "write `issue => ...`";
    NamedElement { name: String }: "`{name} =` stands in a list, whose elements have no names"
        => "write an object: `{{ \"{name}\": ... }}`";
    NeverReached { before: String, movable: bool }:
        "this alternative is never reached: `{before}` is never absent"
        => { match movable {
            true => format!("write it before `{before}`, or remove it"),
            false => "keep one of the two".to_owned(),
        } };
}}
