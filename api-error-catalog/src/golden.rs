//! Files beside the code that say what the code declares, kept true by a test.

mod outdated;

pub use self::outdated::Outdated;

use self::outdated::Stale;
use crate::contract::{Change, Lock};
use crate::model::Catalog;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// Files beside the code that say what the code declares: the lock, and whatever is rendered of the
/// catalog. A test compares them with the code, and fails with what differs.
///
/// `UPDATE_ERRORS=1 cargo test` writes them anew. Errors that are gone stay in the lock as no longer
/// answered since the version of the catalog, and in what is rendered, too. What cannot be accepted that
/// way is a retired code that is used for something else.
///
/// ```
/// use api_error_catalog::{Catalog, Golden, Outdated};
/// # use api_error_core::{Entry, Spec, Status, Table};
/// # static ERRORS: Table =
/// #     Table::new("shop::Error", &[Entry::Spec(Spec::new("Gone", "INVOICE_GONE", Status::GONE))]);
///
/// # /*
/// #[test]
/// # */
/// fn the_error_files_are_true() -> Result<(), Outdated> {
///     # let catalog = Catalog::new("shop").table(&ERRORS);
///     # /*
///     let catalog = Catalog::of::<AppError>().version(env!("CARGO_PKG_VERSION"));
///     # */
///     # let folder = std::env::temp_dir().join(format!("golden-{}", std::process::id()));
///     # /*
///     let folder = env!("CARGO_MANIFEST_DIR");
///     # */
///     # let golden = Golden::new(&folder).lock("errors.lock.json").file("errors.json", Catalog::to_json);
///     # golden.update(true).check(&catalog)?;
///     Golden::new(folder)
///         .lock("errors.lock.json")
///         .file("errors.json", Catalog::to_json)
///         .check(&catalog)
/// }
/// # assert!(the_error_files_are_true().is_ok());
/// # _ = std::fs::remove_dir_all(std::env::temp_dir().join(format!("golden-{}", std::process::id())));
/// ```
#[must_use = "nothing is compared before `check`"]
pub struct Golden<'f> {
    folder: PathBuf,
    lock: Option<PathBuf>,
    files: Vec<(PathBuf, Render<'f>)>,
    updates: bool,
}

type Render<'f> = Box<dyn Fn(&Catalog) -> String + 'f>;

impl fmt::Debug for Golden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files: Vec<_> = self.files.iter().map(|(path, _)| path).collect();
        f.debug_struct("Golden")
            .field("folder", &self.folder)
            .field("lock", &self.lock)
            .field("files", &files)
            .field("updates", &self.updates)
            .finish()
    }
}

impl<'f> Golden<'f> {
    /// Files in this folder, such as `env!("CARGO_MANIFEST_DIR")`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        let updates = std::env::var_os("UPDATE_ERRORS");
        Golden {
            folder: folder.into(),
            lock: None,
            files: Vec::new(),
            updates: updates.is_some_and(|value| !value.is_empty() && value != "0"),
        }
    }

    /// This one is the [`Lock`]. It knows what was answered before.
    pub fn lock(mut self, path: impl Into<PathBuf>) -> Self {
        self.lock = Some(path.into());
        self
    }

    /// This one is what `render` makes of the catalog.
    pub fn file(
        mut self,
        path: impl Into<PathBuf>,
        render: impl Fn(&Catalog) -> String + 'f,
    ) -> Self {
        self.files.push((path.into(), Box::new(render)));
        self
    }

    /// Whether the files are written anew; by default where `UPDATE_ERRORS` is set, and not to 0.
    pub fn update(mut self, updates: bool) -> Self {
        self.updates = updates;
        self
    }

    /// Compares the files with what the code declares, or writes them.
    ///
    /// # Errors
    ///
    /// Where a file says something else, cannot be read or written, or a code has two meanings.
    pub fn check(&self, catalog: &Catalog) -> Result<(), Outdated> {
        let before = self.locked()?;
        let catalog = match &before {
            Some(lock) => catalog.clone().after(lock),
            None => catalog.clone(),
        };
        let clashes = catalog.clashes();
        if !clashes.is_empty() {
            return Err(Outdated::clashes(&clashes));
        }
        let lock = self.lock.iter().map(|path| (path, catalog.lock().to_json()));
        let files = self.files.iter().map(|(path, render)| (path, render(&catalog)));
        let mut stale = Vec::new();
        for (path, text) in lock.chain(files) {
            self.one(path, text, &mut stale)?;
        }
        if stale.is_empty() {
            return Ok(());
        }
        let changes = before.map(|before| before.diff(&catalog.lock())).unwrap_or_default();
        Err(Outdated::stale(stale, changes))
    }

    /// What was locked, if there is a lock already.
    fn locked(&self) -> Result<Option<Lock>, Outdated> {
        let Some(path) = &self.lock else { return Ok(None) };
        match self.read(path)? {
            Some(json) => match Lock::from_json(&json) {
                Ok(lock) => Ok(Some(lock)),
                Err(error) => Err(Outdated::unreadable(path, &format_args!("{error}; restore it"))),
            },
            None => Ok(None),
        }
    }

    /// The text of a file, if there is one; its lines end as they do in the code.
    fn read(&self, path: &Path) -> Result<Option<String>, Outdated> {
        match fs::read_to_string(self.folder.join(path)) {
            Ok(text) => Ok(Some(text.replace("\r\n", "\n"))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Outdated::unreadable(path, &error)),
        }
    }

    fn one(&self, path: &Path, text: String, stale: &mut Vec<Stale>) -> Result<(), Outdated> {
        let before = self.read(path)?;
        if before.as_ref() == Some(&text) {
            return Ok(());
        }
        if !self.updates {
            stale.push(Stale { path: path.to_owned(), before, declared: text });
            return Ok(());
        }
        let path = self.folder.join(path);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(&path, text))
            .map_err(|error| Outdated::unreadable(&path, &error))
    }
}

impl Outdated {
    /// What changed of the lock, where that is what is outdated.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }
}
