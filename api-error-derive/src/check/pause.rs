//! What a `Retry-After` may say.

/// Seconds, or a date as RFC 9110 section 5.6.7 has senders write it: `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(super) fn is_legal(value: &str) -> bool {
    let seconds = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    seconds || is_date(value).is_some()
}

fn is_date(value: &str) -> Option<()> {
    let (weekday, rest) = value.split_once(", ")?;
    let parts: Vec<&str> = rest.split(' ').collect();
    let [day, month, year, time, "GMT"] = parts.as_slice() else { return None };
    let clock: Vec<&str> = time.split(':').collect();
    let [hour, minute, second] = clock.as_slice() else { return None };
    let holds = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].contains(&weekday)
        && MONTHS.contains(month)
        && (1..=31).contains(&number(day, 2)?)
        && number(year, 4).is_some()
        && number(hour, 2)? < 24
        && number(minute, 2)? < 60
        && number(second, 2)? <= 60;
    holds.then_some(())
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fn number(text: &str, digits: usize) -> Option<u16> {
    let all = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if all { text.parse().ok() } else { None }
}
