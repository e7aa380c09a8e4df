//! Each floor of `src/` uses only those before it, in the order in which `lib.rs` names them, and
//! nothing is imported through the crate's root.

mod code;

use self::code::{code_of, inline_modules, is_in_names, words};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// One file of the crate.
struct File<'a> {
    path: &'a str,
    floors: &'a [String],
    /// The place of its own among the floors.
    floor: usize,
    /// How many modules it is inside, its own included.
    depth: usize,
}

impl File<'_> {
    /// What is wrong with it, a line each.
    fn faults(&self, source: &str) -> Vec<String> {
        let code = code_of(source);
        let mut faults = Vec::new();
        for (at, word) in words(&code) {
            let (before, after) = (&code[..at], &code[at + word.len()..]);
            let fault = match word {
                // A macro for other crates has only public paths.
                "crate" if !before.ends_with('$') => self.of_crate(after),
                "super" if !before.ends_with("super::") => self.of_super(before, after),
                "api_error_core" => Some("names the crate by its name".to_owned()),
                _ => None,
            };
            let line = before.matches('\n').count() + 1;
            faults.extend(fault.map(|fault| format!("src/{}:{line}: {fault}", self.path)));
        }
        faults
    }

    /// What is wrong with a path, by what stands after its `crate`.
    fn of_crate(&self, after: &str) -> Option<String> {
        let Some(path) = after.strip_prefix("::") else {
            let is_visibility = after.starts_with(')');
            return (!is_visibility).then(|| "renames the crate's root".to_owned());
        };
        let names = match path.strip_prefix('{') {
            Some(group) => first_of_each(group),
            None => vec![path],
        };
        names.into_iter().find_map(|name| {
            let name = name.trim_start();
            let end = name.find(|c| !is_in_names(c)).unwrap_or(name.len());
            let (name, rest) = name.split_at(end);
            match self.floors.iter().position(|floor| floor == name) {
                Some(floor) if floor > self.floor => Some(format!("`{name}` is a later floor")),
                Some(_) if rest.starts_with("::") => None,
                Some(_) | None => Some(format!("`crate::{name}` is named through the root")),
            }
        })
    }

    /// What is wrong with a path that begins with `super`.
    fn of_super(&self, before: &str, after: &str) -> Option<String> {
        let mut steps = 1;
        let mut rest = after;
        while let Some(further) = rest.strip_prefix("::super") {
            (steps, rest) = (steps + 1, further);
        }
        let leaves = rest.starts_with("::") && steps >= self.depth + inline_modules(before);
        leaves.then(|| "`super` leads out of the floor".to_owned())
    }
}

/// The paths of a group of imports, from behind its brace on.
fn first_of_each(group: &str) -> Vec<&str> {
    let (mut starts, mut depth) = (vec![0], 1);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => starts.push(at + 1),
            _ => {}
        }
        if depth == 0 {
            let paths = starts.iter().map(|start| &group[*start..at]);
            return paths.filter(|path| !path.trim().is_empty()).collect();
        }
    }
    Vec::new()
}

/// The modules of the crate's root, in order.
fn floors(lib: &str) -> Vec<String> {
    let mods = lib.lines().filter_map(|line| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    mods.map(str::to_owned).collect()
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files(&path, found)? } else { found.push(path) }
    }
    Ok(())
}

#[test]
fn each_floor_uses_only_those_before_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let floors = floors(&fs::read_to_string(src.join("lib.rs")).unwrap());
    let mut paths = Vec::new();
    files(&src, &mut paths).unwrap();
    let mut faults = Vec::new();
    for path in paths.iter().filter(|path| **path != src.join("lib.rs")) {
        let inside = path.strip_prefix(&src).unwrap().with_extension("");
        let mut modules = inside.iter().map(|module| module.to_str().unwrap());
        let own = modules.next().unwrap();
        let floor = floors.iter().position(|floor| floor.trim_start_matches('_') == own);
        let floor = floor.unwrap_or_else(|| panic!("lib.rs names no floor `{own}`"));
        let depth = 1 + modules.count();
        let name = path.strip_prefix(&src).unwrap().to_string_lossy();
        let file = File { path: &name, floors: &floors, floor, depth };
        faults.extend(file.faults(&fs::read_to_string(path).unwrap()));
    }
    faults.sort();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn what_leads_elsewhere_is_found() {
    let floors = ["low", "own", "high"].map(str::to_owned);
    let file = File { path: "own/a.rs", floors: &floors, floor: 1, depth: 2 };
    let bad = [
        "use crate::Spec;",
        "use crate::*;",
        "use crate::low;",
        "use crate as root;",
        "use crate::high::Spec;",
        "use crate::{\n    low::{self, Spec},\n    high::Spec,\n};",
        "let spec = crate::high::spec();",
        "use super::super::high::Spec;",
        "mod tests {\n    use super::super::super::low::Spec;\n}",
        "mod tests {\n    use super::*;\n}\nuse super::super::low::Spec;",
        "use api_error_core::Spec;",
        "const TEXT: &str = \"\\\"\"; use crate::Spec;",
        "const TEXT: &str = r#\"\"\"#; use crate::Spec;",
    ];
    for bad in bad {
        assert_eq!(file.faults(bad).len(), 1, "{bad}");
    }
    let good = [
        "use crate::low::Spec;",
        "use crate::own::{Spec, Table};",
        "use crate::{low::Spec, own::b};",
        "use super::{b, b::Spec};",
        "mod tests {\n    use super::super::b;\n}",
        "pub(crate) fn spec() {}",
        "pub(super) fn spec() {}",
        "$crate::Spec",
        "// use crate::Spec;",
        "const TEXT: &str = \"crate::Spec\";",
        "const MARK: char = '\"';\nuse crate::low::Spec;",
    ];
    for good in good {
        assert_eq!(file.faults(good), [""; 0], "{good}");
    }
}
