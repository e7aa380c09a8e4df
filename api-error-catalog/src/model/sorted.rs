//! JSON whose members are written by name: what is compared as a text must not depend on how the
//! build keeps maps, which any crate in it can change.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;

struct Sorted<'j>(&'j Json);

impl Serialize for Sorted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Json::Object(members) => {
                let mut sorted: Vec<_> = members.iter().collect();
                sorted.sort_by_key(|(name, _)| *name);
                let mut map = serializer.serialize_map(Some(sorted.len()))?;
                for (name, value) in sorted {
                    map.serialize_entry(name, &Sorted(value))?;
                }
                map.end()
            }
            Json::Array(elements) => serializer.collect_seq(elements.iter().map(Sorted)),
            other => other.serialize(serializer),
        }
    }
}

pub(super) fn json<S: Serializer>(json: &Json, serializer: S) -> Result<S::Ok, S::Error> {
    Sorted(json).serialize(serializer)
}

#[allow(clippy::ref_option, reason = "serde passes a reference")]
pub(super) fn optional_json<S: Serializer>(
    json: &Option<Json>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    json.as_ref().map(Sorted).serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::Sorted;
    use serde_json::Value as Json;

    #[test]
    fn members_are_written_by_name_however_they_are_kept() {
        let json: Json = serde_json::from_str(r#"{"b":[{"d":1,"c":2}],"a":{}}"#).unwrap();
        let text = serde_json::to_string(&Sorted(&json)).unwrap();
        assert_eq!(text, r#"{"a":{},"b":[{"c":2,"d":1}]}"#);
    }
}
