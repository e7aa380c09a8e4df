//! Templates that are not written as templates are.

use std::fmt;

pub(crate) enum TemplateProblem {
    Malformed { reason: String },
    NoValue { found: String },
    NoWord { found: String, example: &'static str },
    NoKey { found: String },
    KeyWithoutQuotes { key: String },
    NoColon { key: String },
    NoComma { found: String, what: &'static str },
    KeyTwice { key: String },
    SpreadTwice { earlier: &'static str },
    ParamsOutside,
    NotOutside { test: String },
    NotInWords { test: String },
    CtxOutside,
    NotSpread { word: String },
    NotANumber { written: String, suggestion: Option<String> },
    NamesASlot { name: String, text: String },
    NumberTooLarge { written: String },
    NotAConstant { written: String },
    EachInAList,
    NotAnIssue { word: String },
    NamedElement { name: String },
    NeverReached { before: String, movable: bool },
}

impl fmt::Display for TemplateProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { reason } => write!(f, "{reason}"),
            Self::NoValue { found } => {
                write!(f, "expected a value, found {found}")?;
                write!(
                    f,
                    "\nhelp: write a slot such as `message`, a constant such as `\"text\"`, "
                )?;
                write!(f, "an object or a list")
            }
            Self::NotInWords { test } => {
                write!(f, "`not` is written `!` in a test\nhelp: write `!{test}`")
            }
            Self::NoWord { found, example } => {
                write!(f, "expected a word, found {found}\nhelp: write `{example}`")
            }
            Self::NoKey { found } => {
                write!(f, "expected a key, found {found}")?;
                write!(f, "\nhelp: write it in quotes, as in `\"code\": code`")
            }
            Self::KeyWithoutQuotes { key } => {
                write!(f, "the key `{key}` stands without quotes\nhelp: write `{key:?}`")
            }
            Self::NoColon { key } => {
                write!(f, "expected `:` after the key {key:?}\nhelp: write `{key:?}: message`, ")?;
                write!(f, "or `{key:?}?: message` to leave it out where there is none")
            }
            Self::NoComma { found, what } => {
                write!(f, "expected `,`, found {found}\nhelp: write a comma between {what}")
            }
            Self::KeyTwice { key } => {
                write!(f, "this object already has the key {key:?}\nhelp: keep one of the two")
            }
            Self::SpreadTwice { earlier } => {
                write!(f, "this object already has `{earlier}`\nhelp: keep one of the two")
            }
            Self::CtxOutside => {
                write!(f, "`..issue.ctx` stands where there is no issue")?;
                write!(f, "\nhelp: write it for each of them: `[ issue => {{ ..issue.ctx }} ]`")
            }
            Self::NotOutside { test } => {
                write!(f, "`!` stands before a test, and this is a value")?;
                write!(f, "\nhelp: write `if({test}, false, true)`")
            }
            Self::ParamsOutside => {
                write!(
                    f,
                    "`..params` stands outside of an object, whose members the params become"
                )?;
                write!(f, "\nhelp: write `params` for an object of them")
            }
            Self::NotSpread { word } => {
                write!(f, "`{word}` cannot become members of an object: only the params can, ")?;
                write!(f, "and the `ctx` of an issue")?;
                write!(f, "\nhelp: write `..params`, `..issue.ctx`, or `\"{word}\": {word}`")
            }
            Self::NotANumber { written, suggestion } => {
                write!(f, "`{written}` is not a number of JSON")?;
                match suggestion {
                    Some(number) => write!(f, "\nhelp: write `{number}`"),
                    None => Ok(()),
                }
            }
            Self::NamesASlot { name, text } => {
                write!(f, "this string names `{name}` in braces, and is sent as it stands")?;
                write!(f, "\nhelp: write `format({text:?})`")
            }
            Self::NumberTooLarge { written } => {
                write!(f, "`{written}` is more than those who read JSON hold, which is an `f64`")
            }
            Self::NotAConstant { written } => {
                write!(f, "`{written}` is not a constant of JSON\nhelp: write it as a string")
            }
            Self::EachInAList => {
                write!(f, "the element of each issue stands beside another one")?;
                write!(f, "\nhelp: write it alone in its list: `[ issue => issue.message ]`")
            }
            Self::NotAnIssue { word } => {
                write!(f, "`{word}` is not an issue, and there is an element for each of those")?;
                write!(f, "\nhelp: write `issue => ...`")
            }
            Self::NamedElement { name } => {
                write!(f, "`{name} =` stands in a list, whose elements have no names")?;
                write!(f, "\nhelp: write an object: `{{ \"{name}\": ... }}`")
            }
            Self::NeverReached { before, movable } => {
                write!(f, "this alternative is never reached: `{before}` is never absent")?;
                match movable {
                    true => write!(f, "\nhelp: write it before `{before}`, or remove it"),
                    false => write!(f, "\nhelp: keep one of the two"),
                }
            }
        }
    }
}
