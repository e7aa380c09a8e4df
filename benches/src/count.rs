//! Prints what each case allocates: `<allocations> <bytes>` on a line of its own, in the order of
//! the cases. A process apart, so that no time is taken under an allocator that counts.

#![allow(clippy::print_stdout, reason = "its reader is the bench")]

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::hint::black_box;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    for case in api_error_bench::cases() {
        // What is made once in a process, or once in a thread, is nobody's cost.
        drop(black_box((case.run)()));
        drop(black_box((case.run)()));
        let region = Region::new(ALLOCATOR);
        drop(black_box((case.run)()));
        let spent = region.change();
        println!("{} {}", spent.allocations + spent.reallocations, spent.bytes_allocated);
    }
}
