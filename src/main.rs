//! Hands the arguments to the porch and returns its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(veiviser::cli::run(std::env::args_os()) as u8)
}
