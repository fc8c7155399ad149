//! A printed sheet is checked: what was altered is found, and what cannot be known is not claimed.

use std::fs;
use std::path::{Path, PathBuf};

use commands::{App, Folders};
use memchr::memmem;
use serde_json::{Value, json};

use crate::support::{Desk, register};

/// A desk with a record issued: the document as the window has it, and its file.
pub(crate) struct Issued {
    pub(crate) desk: Desk,
    pub(crate) document: Value,
    pub(crate) code: String,
    pub(crate) pdf: PathBuf,
}

pub(crate) fn issued() -> Issued {
    let mut desk = Desk::with(&register("003-klar"));
    let answer = desk.ask("issue", json!({ "subject": "article30" })).unwrap();
    let put = answer["changed"]["put"].as_array().unwrap();
    let document = put.iter().find(|it| it["kind"] == "document").unwrap()["record"].clone();
    let pdf = desk.path("udstedt.pdf");
    desk.ask("document_pdf", json!({ "id": document["id"], "path": pdf })).unwrap();
    Issued { desk, document, code: answer["code"].as_str().unwrap().to_owned(), pdf }
}

impl Issued {
    pub(crate) fn check(&mut self, path: &Path) -> Value {
        plain(&self.desk.ask("check_print", json!({ "path": path })).unwrap())
    }

    pub(crate) fn typed(&mut self, code: &str) -> Value {
        plain(&self.desk.ask("check_print", json!({ "code": code })).unwrap())
    }

    /// A file with these bytes, checked.
    fn check_bytes(&mut self, bytes: &[u8]) -> Value {
        let path = self.desk.path("ark");
        fs::write(&path, bytes).unwrap();
        self.check(&path)
    }

    /// The sentence that the sheet says it is this document, but is altered.
    fn altered(&self) -> String {
        format!(
            "Filen giver sig ud for at være {}, udstedt 21. november 2026 af Pernille Prøvesen, men den er ændret siden.",
            self.named()
        )
    }

    pub(crate) fn named(&self) -> String {
        let title = self.document["title"].as_str().unwrap();
        format!("dokument 2026-001, »{title}«, version 1 på dansk")
    }

    /// Opens a register in the place of the open one, as somebody with the file can.
    pub(crate) fn replace_with(&mut self, bytes: &[u8]) {
        let path = self.desk.path("test.fortegnelse");
        self.desk.ask("close", json!({})).unwrap();
        fs::write(&path, bytes).unwrap();
    }

    pub(crate) fn open(&mut self) -> Result<Value, commands::Failure> {
        let path = self.desk.path("test.fortegnelse");
        self.desk.ask("open", json!({ "path": path }))
    }

    /// The same register on a PC that never saw it.
    pub(crate) fn on_another_pc(&mut self) {
        self.desk.ask("close", json!({})).unwrap();
        self.desk.app = App::new(Folders { data: self.desk.path("en anden pc") });
        self.open().unwrap();
    }

    pub(crate) fn rename(&mut self, name: &str) {
        let mut organisation =
            self.desk.ask("start", json!({})).unwrap()["open"]["register"]["organisations"][0].take();
        organisation["name"] = json!(name);
        self.desk.ask("save", json!({ "record": { "kind": "organisation", "record": organisation } })).unwrap();
    }
}

/// The answer with plain spaces within its dates.
fn plain(answer: &Value) -> Value {
    serde_json::from_str(&answer.to_string().replace('\u{a0}', " ")).unwrap()
}

pub(crate) fn texts(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|it| it["text"].as_str().unwrap()).collect()
}

pub(crate) fn wrong(list: &Value) -> Vec<&str> {
    let facts = list.as_array().unwrap().iter().filter(|it| it["weight"] == "wrong");
    facts.map(|it| it["text"].as_str().unwrap()).collect()
}

const NEWEST: &str = "Der er ikke udstedt en nyere version på det sprog.";
const PAGES_SAME: &str = "Alle sider er bygget op af det samme som de udstedte: tekst, skrift og linjer.";
const DATA_SAME: &str = "De oplysninger, der er vedhæftet i filen, er dem, der blev udstedt.";
const DATA_CHANGED: &str = "De oplysninger, der er vedhæftet i filen, er ikke dem, der blev udstedt.";
pub(crate) const WITNESSED: &str = "Koden på arket bekræfter historikken frem til 21. november 2026, da dokumentet blev udstedt: Intet før det er skåret af eller skrevet om siden.";
pub(crate) const FOLLOWED: &str = "Denne pc har fulgt historikken siden 21. november 2026, senest 21. november 2026: Intet af det, den så, er skåret af eller skrevet om.";

#[test]
fn the_issued_file_and_the_typed_code_are_known_again() {
    let mut it = issued();
    let found = it.check(&it.pdf.clone());
    assert_eq!((&found["outcome"], &found["ok"]), (&json!("exact"), &json!(true)), "{found}");
    let named = it.named();
    assert_eq!(
        found["sentence"],
        format!(
            "Filen er byte for byte den, der blev udstedt som {named}, den 21. november 2026 af Pernille Prøvesen."
        )
    );
    assert_eq!(texts(&found["facts"]), [NEWEST]);
    assert_eq!(found["document"]["id"], it.document["id"]);
    let trail = texts(&found["trail"]);
    assert_eq!((trail[0], trail[2]), (WITNESSED, FOLLOWED), "{trail:?}");
    assert!(trail[1].starts_with("Historikken hænger sammen"), "{trail:?}");

    let code = it.code.clone();
    for text in [code.clone(), code.to_lowercase().replace('-', " "), code.replace('0', "o")] {
        let found = it.typed(&text);
        assert_eq!((&found["outcome"], &found["ok"]), (&json!("issued"), &json!(true)), "{text}: {found}");
        assert_eq!(
            found["sentence"],
            format!("Koden hører til {named}, udstedt 21. november 2026 af Pernille Prøvesen.")
        );
    }
    it.desk.ask("issue", json!({ "subject": "article30" })).unwrap();
    let found = it.typed(&code);
    assert_eq!(found["document"]["newest"], false);
    let later = "En nyere version er udstedt: dokument 2026-002, version 2, 21. november 2026.";
    assert!(texts(&found["facts"]).contains(&later), "{found}");
}

#[test]
fn when_it_was_in_force_who_signed_it_and_where_it_is_kept_is_told_of_a_known_sheet() {
    let mut it = issued();
    let code = it.code.clone();
    let life = |it: &mut Issued| {
        let found = it.typed(&code)["document"].take();
        json!([found["since"], found["until"], found["signatures"], found["kept_at"]])
    };
    assert_eq!(life(&mut it), json!([null, null, [], null]));
    let id = it.document["id"].clone();
    it.desk.ask("document_send", json!({ "document": id, "sent_to": "mads" })).unwrap();
    let signature = json!({ "person": "mads", "role": "Direktør", "signed_on": "2026-11-21", "place": "Roskilde" });
    let back = json!({ "document": id, "kept_at": "Ringbindet Persondata", "signatures": [signature] });
    it.desk.ask("document_return", back).unwrap();
    let by =
        json!([{ "name": "Mads Mønstergaard", "role": "Direktør", "signed_on": "2026-11-21", "place": "Roskilde" }]);
    assert_eq!(life(&mut it), json!([null, null, by, "Ringbindet Persondata"]));
    it.desk.ask("document_adopt", json!({ "document": id })).unwrap();
    assert_eq!(life(&mut it), json!(["2026-11-21", null, by, "Ringbindet Persondata"]));
    it.desk.ask("document_withdraw", json!({ "document": id, "withdrawn_on": "2026-12-01" })).unwrap();
    assert_eq!(life(&mut it), json!(["2026-11-21", "2026-11-30", by, "Ringbindet Persondata"]));
}

#[test]
fn a_code_that_is_none_or_nobodys_is_told_as_that() {
    let mut it = issued();
    let found = it.typed("2026-001");
    assert_eq!(found["outcome"], "not_a_code");
    assert_eq!(
        found["sentence"],
        "»2026-001« er ikke en kode. Koden har 16 tegn i fire grupper og står nederst på hver side, efter »Fingeraftryk«."
    );
    let found = it.typed("7K3M-94QD-XA2P-5HRC");
    assert_eq!((&found["outcome"], &found["ok"]), (&json!("no_such_document"), &json!(false)));
    assert_eq!(
        found["sentence"],
        "Fortegnelsen har ikke et dokument med koden 7K3M-94QD-XA2P-5HRC. Arket kan høre til en anden fortegnelse, eller dokumentet kan være slettet sammen med sin sag."
    );
    assert!(found["facts"].as_array().unwrap().is_empty());
    let last = if it.code.ends_with('8') { '3' } else { '8' };
    let misread = format!("{}{last}", &it.code[..18]);
    let found = it.typed(&misread);
    assert_eq!(found["outcome"], "no_such_document");
    let nearly =
        format!("Koden på dokument 2026-001 er {}. Kun ét tegn er anderledes. Læs koden på arket igen.", it.code);
    assert_eq!(texts(&found["facts"]), [nearly]);
}

#[test]
fn one_byte_changed_anywhere_in_an_issued_file_is_found() {
    let mut it = issued();
    let whole = fs::read(&it.pdf).unwrap();
    // In the header, in streams, in the table at the end: some of these break the file, others nothing anyone sees.
    for at in [7, 20, whole.len() / 7, whole.len() / 3, whole.len() / 2, whole.len() * 9 / 10, whole.len() - 4] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        let found = it.check_bytes(&bytes);
        assert_eq!((&found["outcome"], &found["ok"]), (&json!("altered"), &json!(false)), "byte {at}: {found}");
        assert_eq!(found["sentence"], it.altered(), "byte {at}");
    }
}

/// The file with one object changed and written whole again, as an editor of PDFs does it.
fn rewritten(pdf: &Path, change: impl FnOnce(&mut lopdf::Document)) -> Vec<u8> {
    let mut file = lopdf::Document::load(pdf).unwrap();
    change(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

fn content_of_page(file: &lopdf::Document, number: u32) -> lopdf::ObjectId {
    let page = file.get_pages()[&number];
    file.get_page_contents(page)[0]
}

fn attachment(file: &mut lopdf::Document) -> &mut lopdf::Stream {
    let streams = file.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    let mut attached = streams
        .filter(|it| it.dict.get(b"Type").and_then(lopdf::Object::as_name).is_ok_and(|it| it == b"EmbeddedFile"));
    attached.next().unwrap()
}

#[test]
fn what_was_changed_in_a_file_is_told_as_far_as_it_can_be_known() {
    let mut it = issued();
    let pdf = it.pdf.clone();

    let text_changed = rewritten(&pdf, |file| {
        let id = content_of_page(file, 2);
        let stream = file.get_object_mut(id).unwrap().as_stream_mut().unwrap();
        let mut drawn = stream.decompressed_content().unwrap();
        // Words taken away: the first that is drawn is drawn no more.
        let at = memmem::find(&drawn, b"Tj").or_else(|| memmem::find(&drawn, b"TJ")).unwrap();
        drawn[at..at + 2].copy_from_slice(b"% ");
        stream.set_plain_content(drawn);
    });
    let found = it.check_bytes(&text_changed);
    assert_eq!(found["sentence"], it.altered(), "{found}");
    let page = "Side 2 er ikke den udstedte: Tekst, skrift, linjer eller noter på den er ændret.";
    assert_eq!(texts(&found["facts"]), [page, DATA_SAME, NEWEST]);

    let data_changed = rewritten(&pdf, |file| {
        let stream = attachment(file);
        let data = String::from_utf8(stream.decompressed_content().unwrap()).unwrap();
        stream.set_plain_content(
            data.replacen("Eksempel", "Exempel ", 1).replacen("\"values\":[", "\"values\":[ ", 1).into_bytes(),
        );
    });
    let found = it.check_bytes(&data_changed);
    assert_eq!((&found["outcome"], &found["sentence"]), (&json!("altered"), &json!(it.altered())), "{found}");
    assert_eq!(texts(&found["facts"]), [PAGES_SAME, DATA_CHANGED, NEWEST]);

    let data_gone = rewritten(&pdf, |file| {
        let attached = attachment(file);
        attached.dict.set("Type", "Nothing");
        attached.set_plain_content(b"{}".to_vec());
    });
    let found = it.check_bytes(&data_gone);
    assert_eq!(found["sentence"], it.altered());
    let gone = "De oplysninger, der var vedhæftet i filen, er fjernet.";
    assert_eq!(texts(&found["facts"]), [PAGES_SAME, gone, NEWEST]);

    let only_saved = rewritten(&pdf, |_| {});
    let found = it.check_bytes(&only_saved);
    assert_eq!(found["outcome"], "altered");
    let packing = "Kun filens indpakning er anderledes, for eksempel fordi et andet program har gemt den igen.";
    assert_eq!(texts(&found["facts"]), [PAGES_SAME, DATA_SAME, packing, NEWEST]);

    let page_gone = rewritten(&pdf, |file| file.delete_pages(&[1]));
    let found = it.check_bytes(&page_gone);
    assert!(texts(&found["facts"])[0].starts_with("Filen har "), "{found}");
    assert_eq!(wrong(&found["facts"]).len(), 2);

    let mut appended = fs::read(&pdf).unwrap();
    appended.extend_from_slice(b"\n% underskrevet\n");
    let found = it.check_bytes(&appended);
    let added = "Den udstedte fil står uændret forrest, og noget er føjet til efter den. Det gør en digital underskrift, men det kan også være andet.";
    assert_eq!(texts(&found["facts"]), [PAGES_SAME, DATA_SAME, added, NEWEST], "{found}");
}

#[test]
fn what_is_no_document_of_the_register_is_told_as_that() {
    let mut it = issued();
    let draft = it.desk.print("article30", None);
    let found = it.check(&draft);
    assert_eq!(found["outcome"], "draft");
    let title = it.document["title"].as_str().unwrap().to_owned();
    assert_eq!(
        found["sentence"],
        format!(
            "Filen er et udkast, »{title}«, fra 21. november 2026. Et udkast har intet nummer og gemmes ikke, så der er ikke noget at holde det op mod."
        )
    );

    let other = issued();
    let found = it.check(&other.pdf);
    assert_eq!(found["outcome"], "no_such_document");
    assert_eq!(
        found["sentence"],
        format!(
            "Filen giver sig ud for at være dokument 2026-001, »{title}«. Fortegnelsens dokument med det nummer er et andet: Filen hører til en anden fortegnelse, eller den er skrevet om fra ende til anden."
        )
    );

    let cases: [(&[u8], &str, &str); 4] = [
        (
            b"hej",
            "unread",
            "Filen er hverken en PDF eller et billede som PNG eller JPEG. Gem den som en af dem, eller skriv koden fra arket.",
        ),
        (b"%PDF-1.7\nnej", "unread", "Filen kan ikke læses: Den er ikke hel. Koden på siden kan skrives i stedet."),
        (
            b"\x89PNG\r\n\x1a\nnej",
            "unread",
            "Filen kan ikke læses: Den er ikke hel. Koden på siden kan skrives i stedet.",
        ),
        (
            b"",
            "unread",
            "Filen er hverken en PDF eller et billede som PNG eller JPEG. Gem den som en af dem, eller skriv koden fra arket.",
        ),
    ];
    for (bytes, outcome, sentence) in cases {
        let found = it.check_bytes(bytes);
        assert_eq!((found["outcome"].as_str(), found["sentence"].as_str()), (Some(outcome), Some(sentence)));
    }
}

/// What is attached to an issued file.
pub(crate) fn attached(pdf: &Path) -> Vec<u8> {
    let mut file = lopdf::Document::load(pdf).unwrap();
    attachment(&mut file).decompressed_content().unwrap()
}
