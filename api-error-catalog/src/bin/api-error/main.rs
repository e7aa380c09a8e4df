//! The command line of api-error.

fn main() -> std::process::ExitCode {
    api_error_catalog::cli::main()
}
