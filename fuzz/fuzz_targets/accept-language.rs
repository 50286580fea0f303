//! See `fuzz/src/lib.rs`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::path::Path;
use std::sync::LazyLock;
use veiviser_fuzz::{Bench, CASES};

static BENCH: LazyLock<Bench> =
    LazyLock::new(|| Bench::new(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..")));

fuzz_target!(|data: &[u8]| {
    let case = CASES.iter().find(|case| case.name == "accept-language").expect("there is such a case");
    (case.run)(&BENCH, data);
});
