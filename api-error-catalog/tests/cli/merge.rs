//! One catalog of several.

use super::{Folder, run, shop};
use api_error_catalog::Catalog;

#[test]
fn catalogs_are_merged_and_what_they_share_is_told() {
    let folder = Folder::new("merge");
    let (one, two) = (shop::catalog(), shop::before().named("kiosk"));
    let first = folder.file("one.json", &one.to_json());
    let ran = run(&["merge", "--service", "gateway", &first, "-"], &two.to_json());
    assert_eq!(ran.stdout, Catalog::merge("gateway", [one, two]).to_json());
    assert_eq!(
        ran.stderr,
        "warning: code QUOTA_EXCEEDED is used by shop::Error::Quota of shop \
         and by shop::Error::Quota of kiosk\n\
         warning: code LOG_IN is used by shop::Error::LogIn of shop \
         and by shop::Error::LogIn of kiosk\n\
         warning: code BUSY is used by shop::Error::Busy of shop \
         and by shop::Error::Busy of kiosk\n\
         warning: code COUPON_EXPIRED is used by shop::Error::Coupon of shop \
         and by shop::Error::Coupon of kiosk\n"
    );
    assert_eq!(ran.status, 0);
}
