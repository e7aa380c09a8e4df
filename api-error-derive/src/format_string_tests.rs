use super::*;

/// What a template prints: each name, its counts, and the letters of its trait.
fn prints(text: &str) -> String {
    let template = FormatString::read(text).unwrap();
    let prints = template.placeholders().map(|p| {
        let counts = p.counts.iter().map(|count| format!("{count}$"));
        let words = std::iter::once(p.name.clone()).chain(counts).chain([p.kind.clone()]);
        words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    });
    prints.collect::<Vec<_>>().join(", ")
}

#[test]
fn a_placeholder_prints_its_name_and_its_counts() {
    for (text, expected) in [
        ("no user {id}", "id"),
        ("{a}{b:?} {0}", "a, b ?, 0"),
        ("{ a :? }", "a ?"),
        ("{a:>8}", "a"),
        ("{a:*<+#08.3x}", "a x"),
        ("{a:width$.prec$}", "a width$ prec$"),
        ("{a:0$}", "a 0$"),
        ("{a:é>w$}", "a w$"),
        ("{a:.1$X?}", "a 1$ X?"),
        ("{{a}} {b}", "b"),
    ] {
        assert_eq!(prints(text), expected, "{text}");
    }
}

#[test]
fn a_text_without_placeholders_is_fixed() {
    let fixed = |text| FormatString::read(text).unwrap().fixed();
    assert_eq!(fixed("a {{b}} }}"), Some("a {b} }".to_owned()));
    assert_eq!(fixed(""), Some(String::new()));
    assert_eq!(fixed("a {b}"), None);
}

#[test]
fn a_mistake_is_told_apart() {
    for (text, mistake) in [
        ("{", Mistake::Unbalanced('{')),
        ("a } b", Mistake::Unbalanced('}')),
        ("{a {b}", Mistake::Unbalanced('{')),
        ("{a:zz}", Mistake::UnknownFormat("zz".to_owned())),
        ("{a:.}", Mistake::UnknownFormat(".".to_owned())),
        ("{a:$}", Mistake::UnknownFormat("$".to_owned())),
        ("{a:.*}", Mistake::UnnamedPrecision),
    ] {
        assert_eq!(FormatString::read(text), Err(mistake), "{text}");
    }
}

#[test]
fn no_text_is_too_strange_to_read() {
    let letters = ['{', '}', ':', '$', '.', '*', '0', 'é', '<', ' '];
    for n in 0..100_000_u32 {
        let digits = n.to_string();
        let text: String = digits.bytes().map(|b| letters[usize::from(b - b'0')]).collect();
        drop(FormatString::read(&text));
    }
}
