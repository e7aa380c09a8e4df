//! The functions of templates: what each is called, and what it takes.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    First,
    Group,
    Groups,
    Tree,
    Join,
    Only,
    If,
    Format,
}

impl Function {
    pub(crate) const ALL: [Function; 8] = [
        Function::First,
        Function::Group,
        Function::Groups,
        Function::Tree,
        Function::Join,
        Function::Only,
        Function::If,
        Function::Format,
    ];

    pub(crate) fn named(name: &str) -> Option<Self> {
        Function::ALL.into_iter().find(|function| function.name() == name)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Function::First => "first",
            Function::Group => "group",
            Function::Groups => "groups",
            Function::Tree => "tree",
            Function::Join => "join",
            Function::Only => "only",
            Function::If => "if",
            Function::Format => "format",
        }
    }

    /// Its arguments that have names.
    pub(crate) fn names(self) -> &'static [&'static str] {
        match self {
            Function::First | Function::Only | Function::If | Function::Format => &[],
            Function::Group => &["whole", "each"],
            Function::Groups => &["each"],
            Function::Tree => &["leaf", "whole", "inside", "none", "lists", "each"],
            Function::Join => &["separator", "most", "one_more", "more"],
        }
    }

    /// How many arguments without a name it takes.
    pub(crate) fn unnamed(self) -> usize {
        match self {
            Function::First | Function::Tree | Function::Join => 0,
            Function::Group | Function::Groups | Function::Format => 1,
            Function::Only => 2,
            Function::If => 3,
        }
    }

    /// How many of those it cannot be without.
    pub(crate) fn least(self) -> usize {
        match self {
            Function::If => 2,
            other => other.unnamed(),
        }
    }

    /// Whether it takes a value for each issue.
    pub(crate) fn has_each(self) -> bool {
        matches!(self, Function::First | Function::Join)
    }

    pub(crate) fn takes(self) -> &'static str {
        match self {
            Function::First => "a value for the first issue",
            Function::Group => "a slot of the issues, `whole` and `each`",
            Function::Groups => "a slot of the issues, and `each`",
            Function::Tree => {
                "`leaf` or `whole`, `each` and, if wanted, `lists`; beside a `leaf`, if wanted, `inside` and `none`"
            }
            Function::Join => {
                "`separator` and, if wanted, a value for each issue, `most`, `one_more` and `more`"
            }
            Function::Only => "which issues, and a value",
            Function::If => "a test, a value, and one for otherwise if wanted",
            Function::Format => {
                "a string with slots in braces, and a value for each other name in it"
            }
        }
    }

    pub(crate) fn example(self) -> &'static str {
        match self {
            Function::First => "first(issue => issue.message)",
            Function::Group => {
                "group(issue.field, whole = \"base\", each = [ issue => issue.message ])"
            }
            Function::Groups => {
                "groups(issue.field, each = { \"field\": issue.field, \"messages\": [ issue => issue.message ] })"
            }
            Function::Tree => {
                "tree(whole = \"non_field_errors\", each = [ issue => issue.message ])"
            }
            Function::Join => "join(separator = \". \")",
            Function::Only => "only(query, [ issue => issue.message ])",
            Function::If => "if(server, \"server\", \"client\")",
            Function::Format => "format(\"{code}: {message}\")",
        }
    }
}
