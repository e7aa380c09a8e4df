//! What a client in TypeScript knows of the errors. `UPDATE_EXPECT=1` writes it.

use agent_platform::errors::AppError;
use api_error::catalog::Catalog;
use expect_test::expect_file;

#[test]
fn the_client_has_the_errors_of_the_service() {
    let client = Catalog::of::<AppError>().version("1").to_typescript();
    expect_file!["../../client/errors.ts"].assert_eq(&client);
}
