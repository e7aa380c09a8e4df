//! Times from text.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The time of this many milliseconds since 1970.
pub(super) fn after_epoch(millis: u64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_millis(millis))
}

/// RFC 3339 (section 5.6), from 1970 on: `2026-01-31T23:59:59.5+01:00`. A leap second is the second
/// after it.
pub(super) fn rfc3339(text: &str) -> Option<SystemTime> {
    let (date, time) = text.split_once(['T', 't', ' '])?;
    let at = time.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = time.split_at(at);
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
    let fits = (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && hour < 24
        && minute < 60
        && second <= 60;
    if !fits {
        return None;
    }
    let seconds = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    let since = u64::try_from(seconds - offset(zone)?).ok()?;
    UNIX_EPOCH.checked_add(Duration::new(since, nanos(fraction)?))
}

/// Seconds east of UTC.
fn offset(zone: &str) -> Option<i64> {
    let (east, clock) = match zone.split_at_checked(1)? {
        ("Z" | "z", "") => return Some(0),
        ("+", clock) => (1, clock),
        ("-", clock) => (-1, clock),
        _ => return None,
    };
    let [hours, minutes] = numbers(clock, ':', [2, 2])?;
    (hours < 24 && minutes < 60).then_some(east * (hours * 3600 + minutes * 60))
}

/// A fraction of a second to the nanosecond; more digits are cut.
fn nanos(fraction: &str) -> Option<u32> {
    let digits = fraction.get(..9).unwrap_or(fraction);
    let all = fraction.bytes().all(|byte| byte.is_ascii_digit());
    if all { format!("{digits:0<9}").parse().ok() } else { None }
}

/// Numbers of these lengths with a separator between them.
fn numbers<const N: usize>(text: &str, between: char, lengths: [usize; N]) -> Option<[i64; N]> {
    let mut numbers = [0; N];
    let mut parts = text.split(between);
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let digits = parts.next().filter(|part| part.len() == length)?;
        let all = digits.bytes().all(|byte| byte.is_ascii_digit());
        *number = if all { digits.parse().ok()? } else { return None };
    }
    parts.next().is_none().then_some(numbers)
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar, whose years are counted from March
/// here, so that a leap day is the last of its year.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::{after_epoch, rfc3339};
    use crate::values::context;

    #[test]
    fn a_written_time_reads_back_to_the_millisecond() {
        for day in 0..60_000_u64 {
            let time = after_epoch(day * 86_399_999).unwrap();
            assert_eq!(rfc3339(&context::rfc3339(time)), Some(time));
        }
    }

    #[test]
    fn other_writers_have_offsets_and_other_fractions() {
        let time = after_epoch(1_767_225_600_500);
        assert_eq!(rfc3339("2026-01-01T00:00:00.5Z"), time);
        assert_eq!(rfc3339("2026-01-01 01:00:00.500000000000+01:00"), time);
        assert_eq!(rfc3339("2025-12-31T16:30:00.50-07:30"), time);
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            "T",
            "é",
            "2026-01-01",
            "2026-13-01T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00",
            "2026-01-01T00:00:00Zé",
            "2026-01-01T00:00:00+é",
            "1969-12-31T23:59:59Z",
            "2026-1-1T0:0:0Z",
            "+026-01-01T00:00:00Z",
            "2026-01-01T00:00:00.Ⅷ0000000Z",
        ] {
            assert_eq!(rfc3339(text), None, "{text:?}");
        }
    }
}
