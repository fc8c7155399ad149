//! Two texts side by side, as much of each as it takes to see what differs.

/// The longest text that stands whole, in characters.
const LONGEST: usize = 120;
/// How many words stand before and after what differs.
const AROUND: usize = 4;

/// Both texts on one line: whole where they are short, else from a little before the first word that differs to a little after
/// the last.
pub(super) fn excerpts(before: &str, after: &str) -> (String, String) {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.split_whitespace().collect(), after.split_whitespace().collect());
    if [&old, &new].iter().all(|it| it.join(" ").chars().count() <= LONGEST) {
        return (old.join(" "), new.join(" "));
    }
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()) - start;
    let end = old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    (cut(&old, start, end), cut(&new, start, end))
}

/// A text by itself.
pub(super) fn excerpt(text: &str) -> String {
    shortened(&text.split_whitespace().collect::<Vec<_>>())
}

fn cut(words: &[&str], start: usize, end: usize) -> String {
    let from = start.saturating_sub(AROUND);
    let until = (words.len() - end + AROUND).min(words.len());
    let mut text = shortened(&words[from..until]);
    if from > 0 {
        text.insert_str(0, "… ");
    }
    if until < words.len() && !text.ends_with('…') {
        text.push_str(" …");
    }
    text
}

/// As many words as fit.
fn shortened(words: &[&str]) -> String {
    let mut text = String::new();
    for word in words {
        let room = LONGEST.saturating_sub(text.chars().count());
        if word.chars().count() + 1 > room {
            // A single word of hostile length is cut too.
            text.extend(word.chars().take(if text.is_empty() { LONGEST } else { 0 }));
            return format!("{} …", text.trim_end());
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_texts_stand_whole() {
        assert_eq!(excerpts("5 år\nefter", "6  år efter"), ("5 år efter".to_owned(), "6 år efter".to_owned()));
    }

    #[test]
    fn of_long_texts_stands_what_differs_with_a_little_around_it() {
        let long = |middle: &str| format!("{} a b c {middle} d e f {}", "x ".repeat(80), "y ".repeat(80));
        let (before, after) = excerpts(&long("fem år"), &long("seks år"));
        assert_eq!(before, "… x a b c fem år d e f …");
        assert_eq!(after, "… x a b c seks år d e f …");
    }

    #[test]
    fn what_is_too_long_however_it_is_cut_ends_in_dots() {
        let (before, after) = excerpts("kort", &"langt ".repeat(200));
        assert_eq!(before, "kort");
        assert!(after.ends_with('…') && after.chars().count() <= LONGEST + 2, "{after}");
        assert!(excerpt(&"q".repeat(5000)).chars().count() <= LONGEST + 2);
    }
}
