//! Times every case against the limit, in rounds, and prints the table of the README.

#![allow(clippy::print_stdout, reason = "that is what a bench is for")]

use api_error_bench::{BY_HAND, Case, Cost, Group, LIMIT, Run, cases, costs};
use std::hint::black_box;
use std::io;
use std::time::{Duration, Instant};

const ROUNDS: usize = 201;
const BATCH: u32 = 2_000;

/// The median over the rounds.
#[derive(Clone, Copy)]
struct Timed {
    nanos: f64,
    /// In the same round, so that whatever else the machine does weighs on both.
    of_limit: f64,
}

fn main() -> io::Result<()> {
    let cases = cases();
    let costs = costs(env!("CARGO_BIN_EXE_count"))?;
    let limit = cases[0].run;
    let mut rounds = vec![Vec::with_capacity(ROUNDS); cases.len()];
    for round in 0..=ROUNDS {
        for (case, samples) in cases.iter().zip(&mut rounds) {
            let (limit, own) = (batch(limit), batch(case.run));
            // The first round warms up.
            if round > 0 {
                samples.push((own, limit));
            }
        }
    }
    let timed: Vec<_> = rounds.iter().map(|samples| medians(samples)).collect();
    print(&cases, &timed, &costs);
    Ok(())
}

fn batch(run: Run) -> Duration {
    let start = Instant::now();
    for _ in 0..BATCH {
        drop(black_box(black_box(run)()));
    }
    start.elapsed()
}

fn medians(samples: &[(Duration, Duration)]) -> Timed {
    let nanos = samples.iter().map(|(own, _)| own.as_secs_f64() * 1e9 / f64::from(BATCH));
    let ratios = samples.iter().map(|(own, limit)| own.as_secs_f64() / limit.as_secs_f64());
    Timed { nanos: median(nanos.collect()), of_limit: median(ratios.collect()) }
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

fn print(cases: &[Case], timed: &[Timed], costs: &[Cost]) {
    let mut group = None;
    for ((case, time), cost) in cases.iter().zip(timed).zip(costs) {
        if group != Some(case.group) {
            group = Some(case.group);
            println!(
                "\n{:<32}{:>8}{:>9}{:>9}{:>9}{:>8}",
                case.group.name(),
                "ns",
                "/ limit",
                "/ Json",
                "allocs",
                "bytes",
            );
        }
        let by_hand = by_hand(case.group, cases, timed);
        println!(
            "  {:<30}{:>8.1}{:>9.2}{:>9.2}{:>9}{:>8}",
            case.name,
            time.nanos,
            time.of_limit,
            time.of_limit / by_hand,
            cost.allocations,
            cost.bytes,
        );
    }
    println!("\n{LIMIT}: a response around bytes that are there already; Json: {BY_HAND}");
}

/// What the hand-written answer of a group takes, in limits.
fn by_hand(group: Group, cases: &[Case], timed: &[Timed]) -> f64 {
    let mut all = cases.iter().zip(timed);
    all.find(|(case, _)| case.group == group && case.name == BY_HAND)
        .map_or(f64::NAN, |(_, time)| time.of_limit)
}
