//! Property: what was written of an issue is what is read.

use crate::answer::agreement::arbitrary::{issue_slot, leaked};
use crate::answer::agreement::sample;
use crate::answer::write::write;
use crate::declaration::Occurrence;
use crate::envelope::{IssueSlot, Member, Node, Split, Template};
use crate::values::Issue;
use http::{HeaderMap, StatusCode};
use proptest::prelude::*;
use serde_json::json;

proptest! {
    #[test]
    fn an_issue_is_read_as_what_spells_the_same(
        slot in issue_slot(), more in prop::collection::vec(issue_slot(), 0..6), issue in issue(),
    ) {
        // Several spellings are one place if one of them is exact.
        let exact = [IssueSlot::Steps];
        let slots: Vec<IssueSlot> = match &*more {
            [] => vec![slot],
            more => exact.into_iter().chain(more.iter().copied()).collect(),
        };
        let members: Vec<Member> = slots
            .iter()
            .enumerate()
            .map(|(i, slot)| Member::new(leaked(format!("{i}")), Node::issue(*slot)))
            .collect();
        let node = Node::Split(Split::EACH, Box::leak(Box::new(Node::Object(members.leak()))));
        let template = Template::json(node);
        let written = spelled(Box::leak(Box::new(node)), std::slice::from_ref(&issue));
        let received =
            template.read(StatusCode::BAD_REQUEST, &HeaderMap::new(), written.as_bytes());
        prop_assert_eq!(&received.notes, &[], "{}", written);
        if received.issues.is_empty() {
            prop_assert!(!written.contains(|c| !"[]{}:,\"0123456789nul".contains(c)), "{}", written);
        } else {
            prop_assert_eq!(spelled(Box::leak(Box::new(node)), &received.issues), written);
        }
    }
}

prop_compose! {
    pub(super) fn issue()(
        code in any::<String>(), message in any::<String>(), place in 0..6_usize,
        steps in prop::collection::vec(
            prop_oneof![any::<String>().prop_map(Ok), "[a.0\\[\\]'\\\\\"/~]{0,5}".prop_map(Ok), any::<u32>().prop_map(Err)],
            0..5,
        ),
        kind in any::<Option<String>>(), id in any::<Option<String>>(),
        input in any::<Option<i64>>(), ctx in any::<Option<bool>>(),
    ) -> Issue {
        let mut issue = Issue::new(code, message);
        issue = match place {
            0 => issue.body(),
            1 => issue.query(),
            2 => issue.path(),
            3 => issue.header(),
            4 => issue.cookie(),
            _ => issue,
        };
        for step in steps {
            issue = match step {
                Ok(key) => issue.at(key),
                Err(index) => issue.index(index as usize),
            };
        }
        issue.kind = kind.map(Into::into);
        issue.id = id.map(Into::into);
        issue.input = input.map(|number| json!([number]));
        if let Some(ctx) = ctx { issue.ctx("k", ctx) } else { issue }
    }
}

/// The list of issues as the template has it.
pub(super) fn spelled(node: &'static Node, issues: &[Issue]) -> String {
    let spec =
        crate::declaration::Spec::new("Sample", "SAMPLE", crate::grammar::Status::BAD_REQUEST)
            .issues();
    let mut sample = sample(&spec, *node, String::new(), String::new());
    sample.issues = issues.to_vec();
    let mut out = Vec::new();
    write(node, &Occurrence::of(&sample), &mut out);
    String::from_utf8(out).unwrap()
}
