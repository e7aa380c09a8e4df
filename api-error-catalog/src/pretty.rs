//! JSON as people read it.

/// A JSON text indented, its members in their order; any other text as it is.
pub(crate) fn pretty(json: &str) -> String {
    let mut out = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(json);
    let mut writer = serde_json::Serializer::pretty(&mut out);
    match serde_transcode::transcode(&mut reader, &mut writer).and_then(|()| reader.end()) {
        Ok(()) => String::from_utf8(out).unwrap_or_else(|_| json.to_owned()),
        Err(_) => json.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::pretty;

    #[test]
    fn members_stay_in_their_order() {
        assert_eq!(pretty(r#"{"b":[1],"a":{}}"#), "{\n  \"b\": [\n    1\n  ],\n  \"a\": {}\n}");
        for other in ["<error/>", "{} {}", ""] {
            assert_eq!(pretty(other), other);
        }
    }
}
