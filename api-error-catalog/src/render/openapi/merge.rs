//! Responses and components in a document that exists.

mod response;

use super::conflict::{
    Conflict, ELSEWHERE, NO_OPERATION, OTHER_COMPONENT, OTHER_KIND, OTHER_VERSION, Place,
};
use super::write::Written;
use serde_json::{Map, Value as Json, json};

type Object = Map<String, Json>;

/// The operations that are meant.
pub(super) enum Target<'a> {
    All,
    Operation { path: &'a str, method: &'a str },
}

const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

pub(super) fn into(document: &mut Json, written: &Written, target: &Target<'_>) -> Vec<Conflict> {
    let mut found = Vec::new();
    let mut root = Place::root(&mut found);
    let version = document.get("openapi").and_then(Json::as_str).unwrap_or_default();
    if !version.starts_with("3.1") && !version.starts_with("3.2") {
        root.member("openapi").conflict(OTHER_VERSION);
        return found;
    }
    let Json::Object(document) = document else { return found };
    let theirs = components(document).cloned().unwrap_or_default();
    let operations = Operations { written, target, components: &theirs };
    let mut met = false;
    if let Some(Json::Object(paths)) = document.get_mut("paths") {
        met = operations.merge(paths, &mut root.member("paths"));
    }
    match target {
        Target::Operation { path, method } if !met => {
            root.member("paths").member(path).member(method).conflict(NO_OPERATION);
            return found;
        }
        _ => add_components(document, written, &mut root),
    }
    found
}

fn components(document: &Object) -> Option<&Object> {
    document.get("components")?.as_object()
}

fn add_components(document: &mut Object, written: &Written, root: &mut Place<'_>) {
    let Some(theirs) = object(document, "components", root) else { return };
    for (kind, ours) in &written.components {
        let mut at = root.member("components");
        let Some(theirs) = object(theirs, kind, &mut at) else { continue };
        for (name, component) in ours.as_object().into_iter().flatten() {
            match theirs.get(name) {
                None => _ = theirs.insert(name.clone(), component.clone()),
                Some(same) if same == component => {}
                Some(_) => at.member(kind).member(name).conflict(OTHER_COMPONENT),
            }
        }
    }
}

/// The object at a key, which is made if there is nothing.
fn object<'j>(parent: &'j mut Object, key: &str, at: &mut Place<'_>) -> Option<&'j mut Object> {
    let value = parent.entry(key).or_insert_with(|| json!({}));
    if !value.is_object() {
        at.member(key).conflict(OTHER_KIND);
    }
    value.as_object_mut()
}

struct Operations<'a> {
    written: &'a Written,
    target: &'a Target<'a>,
    /// Those of the document, as they were.
    components: &'a Object,
}

impl Operations<'_> {
    /// Merges into those that are meant. Whether there are any.
    fn merge(&self, paths: &mut Object, at: &mut Place<'_>) -> bool {
        let mut met = false;
        for (path, item) in paths {
            let Json::Object(item) = item else { continue };
            for method in METHODS.into_iter().filter(|method| self.means(path, method)) {
                if let Some(Json::Object(operation)) = item.get_mut(method) {
                    met = true;
                    self.responses(operation, &mut at.member(path).member(method));
                }
            }
            if item.contains_key("$ref") && matches!(self.target, Target::All) {
                at.member(path).member("$ref").conflict(ELSEWHERE);
            }
        }
        met
    }

    fn means(&self, path: &str, method: &str) -> bool {
        match self.target {
            Target::All => true,
            Target::Operation { path: one, method: of } => path == *one && method == *of,
        }
    }

    fn responses(&self, operation: &mut Object, at: &mut Place<'_>) {
        let Some(theirs) = object(operation, "responses", at) else { return };
        let mut at = at.member("responses");
        let written = self.written.referred.as_ref().unwrap_or(&self.written.responses);
        for (status, ours) in written {
            match theirs.get_mut(status) {
                None => _ = theirs.insert(status.clone(), ours.clone()),
                Some(same) if same == ours => {}
                Some(other) => {
                    let whole = self.written.responses.get(status).unwrap_or(ours);
                    self.both(other, whole, &mut at.member(status));
                }
            }
        }
    }

    /// One that is a component of others, too, is left as it is there.
    fn both(&self, theirs: &mut Json, ours: &Json, at: &mut Place<'_>) {
        let resolved = match theirs.get("$ref").and_then(Json::as_str) {
            Some(reference) => self.component(reference),
            None => Some(theirs.clone()),
        };
        let (Some(Json::Object(mut both)), Json::Object(ours)) = (resolved, ours) else {
            return at.conflict(ELSEWHERE);
        };
        let before = both.clone();
        response::add(&mut both, ours, at);
        if both != before {
            *theirs = both.into();
        }
    }

    /// A response among the components, however many references lead to it.
    fn component<'r>(&'r self, mut reference: &'r str) -> Option<Json> {
        for _ in 0..8 {
            let name = reference.strip_prefix("#/components/responses/")?;
            let name = name.replace("~1", "/").replace("~0", "~");
            let response = self.components.get("responses")?.get(&name)?;
            match response.get("$ref").and_then(Json::as_str) {
                Some(next) => reference = next,
                None => return Some(response.clone()),
            }
        }
        None
    }
}
