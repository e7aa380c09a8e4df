//! What a typist most likely meant.

/// The candidate within one slip per three letters that is fewest slips away.
pub(crate) fn nearest<'a>(
    typed: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (slips(typed, candidate), candidate))
        .filter(|(slips, candidate)| *slips <= candidate.chars().count().max(3) / 3)
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, candidate)| candidate)
}

/// How many letters were added, dropped, replaced or swapped with a neighbour.
fn slips(typed: &str, meant: &str) -> usize {
    let meant: Vec<char> = meant.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=meant.len()).collect();
    let mut previous = None;
    for (i, letter) in typed.chars().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in meant.iter().enumerate() {
            let replaced = above[j] + usize::from(letter != *other);
            let mut least = replaced.min(above[j + 1] + 1).min(row[j] + 1);
            if j > 0 && previous == Some(*other) && letter == meant[j - 1] {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut above, row);
        previous = Some(letter);
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_a_letter_added_dropped_replaced_or_swapped() {
        for (typed, slips_made) in
            [("status", 0), ("satus", 1), ("statuss", 1), ("statux", 1), ("sttaus", 1), ("", 6)]
        {
            assert_eq!(slips(typed, "status"), slips_made, "{typed}");
        }
        assert_eq!(slips("abc", ""), 3);
    }

    #[test]
    fn only_what_is_near_is_meant() {
        assert_eq!(nearest("crat", ["codes", "crate"]), Some("crate"));
        assert_eq!(nearest("NOT_FUND", ["FOUND", "NOT_FOUND"]), Some("NOT_FOUND"));
        assert_eq!(nearest("xyz", ["codes", "crate"]), None);
        assert_eq!(nearest("", []), None);
    }
}
