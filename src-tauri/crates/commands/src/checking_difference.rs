//! In what a file differs from the document that was issued, in sentences.

use exchange::sheet::{self, Held};
use schema::words::Words;

use crate::checking::PrintFact;

/// What can honestly be told: what is drawn on each page, what is attached, and whether something was only added.
pub(crate) fn told(issued: &[u8], given: &[u8], words: &Words) -> Vec<PrintFact> {
    let Ok(found) = sheet::compare(issued, given) else {
        return vec![PrintFact::note(words.text("checking-not-compared"))];
    };
    let mut facts = Vec::new();
    if found.pages != found.issued_pages {
        let (count, issued) = (found.pages.to_string(), found.issued_pages.to_string());
        facts.push(PrintFact::wrong(words.with("checking-pages", &[("count", &count), ("issued", &issued)])));
    }
    facts.push(match found.changed.as_slice() {
        [] => PrintFact::good(words.text("checking-pages-same")),
        changed => {
            const MOST: usize = 12;
            let mut named: Vec<String> = changed.iter().take(MOST).map(u32::to_string).collect();
            if changed.len() > MOST {
                named.push("…".to_owned());
            }
            let count = changed.len().to_string();
            PrintFact::wrong(words.with("checking-pages-changed", &[("count", &count), ("pages", &named.join(", "))]))
        }
    });
    facts.push(match found.attachment {
        Held::Same => PrintFact::good(words.text("checking-attachment-same")),
        Held::Changed => PrintFact::wrong(words.text("checking-attachment-changed")),
        Held::Gone => PrintFact::wrong(words.text("checking-attachment-gone")),
    });
    if found.is_appended {
        facts.push(PrintFact::note(words.text("checking-appended")));
    } else if found.changed.is_empty() && found.attachment == Held::Same {
        facts.push(PrintFact::note(words.text("checking-container")));
    }
    facts
}
