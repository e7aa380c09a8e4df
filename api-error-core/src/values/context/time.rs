//! Times as text.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The last millisecond of the year 9999.
const LAST: u64 = 253_402_300_799_999;

/// Milliseconds since 1970; a time before that is 1970.
pub(crate) fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// RFC 3339 in UTC, with milliseconds: `2026-01-31T23:59:59.000Z`. A time after the year 9999, which
/// it cannot say, is the last one it can.
pub(crate) fn rfc3339(time: SystemTime) -> String {
    let millis = millis(time).min(LAST);
    let (days, rest) = (millis / 86_400_000, millis % 86_400_000);
    let (year, month, day) = date(days);
    let (seconds, millis) = (rest / 1000, rest % 1000);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z")
}

/// The same with an offset: `2026-01-31T23:59:59.000+00:00`.
pub(crate) fn with_offset(time: SystemTime) -> String {
    rfc3339(time).replace('Z', "+00:00")
}

/// The same without the fraction of its second: `2026-01-31T23:59:59Z`.
pub(crate) fn whole_seconds(time: SystemTime) -> String {
    let mut text = rfc3339(time);
    text.truncate("2026-01-31T23:59:59".len());
    text + "Z"
}

/// An HTTP-date (RFC 9110 section 5.6.7): `Sat, 31 Jan 2026 23:59:59 GMT`. As far as [`rfc3339`].
pub(crate) fn http_date(time: SystemTime) -> String {
    // 1970 began on a Thursday.
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let seconds = millis(time).min(LAST) / 1000;
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = date(days);
    let [weekday, month] = [named(&DAYS, days % 7), named(&MONTHS, month - 1)];
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

fn named(names: &[&'static str], index: u64) -> &'static str {
    usize::try_from(index).ok().and_then(|index| names.get(index)).copied().unwrap_or_default()
}

/// Year, month and day of the day that is this many after 1970-01-01, in the proleptic Gregorian
/// calendar. Years are counted from March, so that a leap day is the last of its year.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_reads_as_its_calendar_says() {
        let at = |seconds, millis| {
            rfc3339(UNIX_EPOCH + Duration::from_secs(seconds) + Duration::from_millis(millis))
        };
        assert_eq!(at(0, 0), "1970-01-01T00:00:00.000Z");
        assert_eq!(at(951_782_399, 999), "2000-02-28T23:59:59.999Z");
        assert_eq!(at(951_782_400, 0), "2000-02-29T00:00:00.000Z");
        assert_eq!(at(4_107_542_400, 0), "2100-03-01T00:00:00.000Z");
        assert_eq!(at(1_767_225_600, 0), "2026-01-01T00:00:00.000Z");
        assert_eq!(at(u64::from(u32::MAX) * 1000, 0), "9999-12-31T23:59:59.999Z");
    }

    #[test]
    fn a_time_has_other_forms() {
        let time = UNIX_EPOCH + Duration::from_millis(1_767_225_600_999);
        assert_eq!(with_offset(time), "2026-01-01T00:00:00.999+00:00");
        assert_eq!(whole_seconds(time), "2026-01-01T00:00:00Z");
        assert_eq!(http_date(time), "Thu, 01 Jan 2026 00:00:00 GMT");
    }

    #[cfg(feature = "client")]
    #[test]
    fn an_http_date_is_the_one_that_others_write() {
        for day in 0..60_000_u64 {
            let time = UNIX_EPOCH + Duration::from_secs(day * 86_399);
            assert_eq!(http_date(time), httpdate::fmt_http_date(time));
        }
        let last = UNIX_EPOCH + Duration::from_secs(u64::from(u32::MAX) * 1000);
        assert_eq!(http_date(last), "Fri, 31 Dec 9999 23:59:59 GMT");
    }

    #[test]
    fn a_time_before_1970_is_1970() {
        assert_eq!(rfc3339(UNIX_EPOCH - Duration::from_secs(1)), "1970-01-01T00:00:00.000Z");
    }
}
