//! Clients in TypeScript. What is written beside the comparisons is for `.ci/typescript`, which
//! compiles and runs it.

use crate::errors::{AppError, LateError};
use api_error::catalog::Catalog;
use expect_test::expect_file;
use serde_json::Value as Json;
use std::path::{Path, PathBuf};

/// What ends, opens or steers something, in whatever a text is put into.
const HOSTILE: &str = "*/ export const evil = 1; /* `${evil}` \"'\\ <!--<script>alert(1)</script> | \
    \u{202e}\u{200f}\u{2066}\u{feff} \u{1b}[31m \u{0}\u{7f}\u{85}\u{2028}\u{2029} __proto__ \\u0022 \
    \r\n@ts-nocheck\n// @ts-ignore\n* @ts-ignore\n/ {@link x}\n*/\n{limit} {{ } {";

/// Writes a file for the tests in Node.
pub(crate) fn write(path: &str, text: &str) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("typescript");
    let path: PathBuf = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("written");
}

fn shop() -> Catalog {
    Catalog::of::<AppError>().and::<LateError>().named("shop").version("2.0.0")
}

#[test]
fn a_client_of_the_shop_is_this() {
    expect_file!["shop.ts"].assert_eq(&shop().to_typescript());
}

#[test]
fn a_service_without_errors_has_a_client() {
    let client = Catalog::new("empty").to_typescript();
    assert!(client.contains("\nexport interface Errors {}\n"), "{client}");
    write("empty.ts", &client);
}

#[test]
fn a_code_of_several_errors_has_the_facts_of_any_of_them() {
    let mut catalog = shop();
    let mut other = catalog.error("DOWN").expect("it is declared").clone();
    other.code = "QUOTA_EXCEEDED".to_owned();
    other.status = 409;
    catalog.errors.push(other);
    let client = catalog.to_typescript();
    let expected = "  readonly QUOTA_EXCEEDED: {
    readonly status: 402 | 409;
    readonly retry: \"given\" | 30;
    readonly params:
      | {
          readonly limit?: number;
        }
      | {};
    readonly headers: \"retry-after\";
  };\n";
    assert!(client.contains(expected), "{client}");
    write("shared.ts", &client);
}

/// Replaces each text; each keeps a number, so that codes stay apart.
fn spoil(json: &mut Json, number: &mut u32) {
    match json {
        Json::String(text) => {
            *number += 1;
            *text = format!("{HOSTILE}{text}{HOSTILE}{number}");
        }
        Json::Array(items) => items.iter_mut().for_each(|item| spoil(item, number)),
        Json::Object(members) => {
            // What retry says is no text, and the name of a shape is said twice.
            let facts = ["retry", "shape", "name"];
            let texts = members.iter_mut().filter(|(name, _)| !facts.contains(&name.as_str()));
            texts.for_each(|(_, member)| spoil(member, number));
        }
        _ => {}
    }
}

#[test]
fn hostile_texts_stay_in_their_comments_and_literals() {
    let mut json: Json = serde_json::from_str(&shop().to_json()).expect("JSON");
    spoil(&mut json, &mut 0);
    let catalog = Catalog::from_json(&json.to_string()).expect("a catalog");
    let client = catalog.to_typescript();
    let steers = |c: char| {
        c.is_control() && c != '\n'
            || "\u{202e}\u{200f}\u{2066}\u{feff}\u{2028}\u{2029}".contains(c)
    };
    assert!(!client.contains(steers));
    assert!(!client.contains("</script") && !client.contains("<!--"));
    // The rest is the compiler's to say: names of the module, and nothing that silences it.
    write("hostile.ts", &client);
}

/// 2,000 errors in 200 types.
fn large() -> Catalog {
    let shop = shop();
    let mut large = Catalog::new("large");
    large.shapes.clone_from(&shop.shapes);
    let rows = shop.errors.iter().cycle().take(2000).cloned().enumerate();
    large.errors.extend(rows.map(|(number, mut row)| {
        row.origin.ty = format!("large::Part{}Error", number / 10);
        row.code = format!("PART_{}_{}_{number}", number / 10, row.code);
        row
    }));
    large
}

#[test]
fn each_of_two_thousand_errors_is_declared() {
    let client = large().to_typescript();
    assert_eq!(client.matches("\n  readonly PART_").count(), 2000);
    assert_eq!(client.matches("code: \"PART_").count(), 2000);
    write("large.ts", &client);
}

/// `cargo test --release --features catalog --test typescript -- --ignored --nocapture`
#[test]
#[ignore = "it measures"]
fn what_a_client_of_two_thousand_errors_takes() {
    let catalog = large();
    let started = std::time::Instant::now();
    let client = catalog.to_typescript();
    println!("{} bytes of TypeScript in {:?}", client.len(), started.elapsed());
}
