//! What is allowed in a table but should not stay.

mod sentence;

use self::sentence::only_in_message;
use crate::declaration::{Spec, Table};
use crate::envelope::{Template, distinct};
use crate::grammar::Duty;
use std::fmt;

/// What is allowed in a table but should not stay; found by [`Table::findings`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finding {
    /// The RFC of its status demands a header that the error does not declare.
    HeaderMissing {
        /// The error's code.
        code: &'static str,
        /// Its status.
        status: u16,
        /// The header: `WWW-Authenticate`.
        header: &'static str,
        /// The RFC: 9110.
        rfc: u16,
    },
    /// A param has the name of a member of the envelope that params stand beside, so it is not sent.
    ParamHidden {
        /// The error's code.
        code: &'static str,
        /// The param's name.
        param: &'static str,
    },
    /// The message of a fault of the client shows a value that is no param, so a client that needs it
    /// has to parse a sentence.
    OnlyInMessage {
        /// The error's code.
        code: &'static str,
        /// The value, as the message names it.
        value: &'static str,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::HeaderMissing { code, status, header, rfc } => {
                write!(f, "{code} answers {status} without `{header}`, which RFC {rfc} demands")
            }
            Finding::ParamHidden { code, param } => write!(
                f,
                "{code} does not send its param `{param}`: the envelope has a member of that name"
            ),
            Finding::OnlyInMessage { code, value } => {
                write!(
                    f,
                    "{code} tells `{value}` in its message only, where clients cannot read it"
                )
            }
        }
    }
}

impl Table {
    /// What is allowed in this table but should not stay, each once. A test can hold it empty.
    #[must_use]
    pub fn findings(&'static self) -> Vec<Finding> {
        let mut found: Vec<_> = self.specs().filter_map(missing_header).collect();
        for shape in self.shapes() {
            found.extend(shape.specs.iter().flat_map(|spec| hidden_params(shape.template, spec)));
        }
        found.extend(self.specs().flat_map(only_in_message));
        // What several variants lead to, or several shapes answer, is found on each way there.
        distinct(found)
    }
}

fn missing_header(spec: &Spec) -> Option<Finding> {
    let row = spec.status.registered()?;
    let Duty { header, .. } = row.header.filter(|duty| duty.strength == "MUST")?;
    let declared = spec.headers.iter().any(|h| h.name.eq_ignore_ascii_case(header));
    let (code, status, rfc) = (spec.code, spec.status.as_u16(), row.rfc);
    (!declared).then_some(Finding::HeaderMissing { code, status, header, rfc })
}

fn hidden_params(
    template: &'static Template,
    spec: &'static Spec,
) -> impl Iterator<Item = Finding> {
    let hidden = spec.params.iter().filter(|param| template.hides(param.name));
    hidden.map(|param| Finding::ParamHidden { code: spec.code, param: param.name })
}
