//! A register as JSON: read, held against the rules, written and read again.

use schema::Language;
use schema::law::Law;
use schema::words::Words;

use crate::desk::now;

/// What is read can be written and read again, and is equal then; what is refused is told in a sentence.
pub fn register_json(bytes: &[u8]) {
    let register = match exchange::read(bytes) {
        Ok(register) => register,
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a problem");
            for language in Language::ALL {
                let words = Words::of(*language);
                assert!(problems.iter().all(|it| it.message(words).chars().count() > 10), "{problems:?}");
            }
            return;
        }
    };
    let once = exchange::write(&register).unwrap();
    let again = exchange::read(&once).unwrap_or_else(|problems| panic!("written and not read: {problems:?}"));
    let twice = exchange::write(&again).unwrap();
    assert!(once == twice, "written, read and written again, it is another");

    let law = Law::shipped();
    let findings = rules::findings(&register, now(), law);
    let words = Words::of(Language::Da);
    for finding in &findings {
        assert!(!finding.message(words).is_empty(), "a finding without words: {finding:?}");
    }
    for date in rules::dates(&register, now(), law) {
        assert!(!date.title(words).is_empty(), "a date without words: {date:?}");
    }
    drop(rules::completeness(&register, &findings));
    drop(rules::standings(&register, now(), law));
    drop(rules::schedules(&register, now(), law));
    drop(rules::coverage(&register, now(), law));
}
