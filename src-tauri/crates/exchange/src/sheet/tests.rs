#![allow(clippy::unwrap_used)]

use std::io::Write;

use image::{GrayImage, ImageFormat, Luma};
use lopdf::{Document, Object, Stream, dictionary};

use super::*;

/// A PDF of one page, with these streams beside it.
fn pdf(streams: Vec<Stream>) -> Document {
    let mut file = Document::with_version("1.7");
    for stream in streams {
        file.add_object(stream);
    }
    let drawn = file.add_object(Stream::new(dictionary! {}, b"0 0 100 100 re f".to_vec()));
    let pages = file.new_object_id();
    let page = file.add_object(dictionary! { "Type" => "Page", "Parent" => pages, "Contents" => drawn,
    "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()] });
    file.objects.insert(
        pages,
        Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }),
    );
    let catalogue = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    file.trailer.set("Root", catalogue);
    file
}

fn saved(mut file: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    // What is short would stay as it is: white space at its end changes no JSON.
    let mut stream = Stream::new(dictionary! {}, [bytes, [b' '; 2000].as_slice()].concat());
    stream.compress().unwrap();
    stream.content
}

fn attached(content: Vec<u8>, filters: &[&str]) -> Stream {
    let names: Vec<Object> = filters.iter().map(|name| Object::Name(name.as_bytes().to_vec())).collect();
    Stream::new(dictionary! { "Type" => "EmbeddedFile", "Filter" => names }, content)
}

#[test]
fn a_snapshot_is_found_by_its_format_and_told_by_its_bytes() {
    let data = br#"{"format":"fortegnelse-print","title":"En politik","date":"2026-11-21","issue":{"number":"2026-007","trail_head":"ab"}}"#;
    let other = br#"{"format":"noget andet"}"#;
    let file = pdf(vec![attached(packed(data), &["FlateDecode"]), attached(packed(other), &["FlateDecode"])]);
    let sheet = read(&saved(file)).unwrap();
    let [snapshot] = sheet.snapshots.as_slice() else { panic!("{sheet:?}") };
    assert_eq!((snapshot.number.as_deref(), snapshot.title.as_str()), (Some("2026-007"), "En politik"));
    assert_eq!(Snapshot::of(&[data.as_slice(), [b' '; 2000].as_slice()].concat()).as_ref(), Some(snapshot));
    assert_eq!(snapshot.fingerprint.len(), 64);
}

#[test]
fn what_unfolds_without_end_is_not_unfolded() {
    let layer = packed(&vec![b' '; 128 << 20]);
    let bomb = attached(packed(&layer), &["FlateDecode", "FlateDecode"]);
    let sheet = read(&saved(pdf(vec![bomb]))).unwrap();
    assert!(sheet.snapshots.is_empty());

    // The same in the table that tells where everything lies.
    let table = packed(&vec![0; 128 << 20]);
    let head = format!(
        "%PDF-1.5\n1 0 obj\n<< /Type /XRef /Size 1 /W [1 2 1] /Root 2 0 R /Filter /FlateDecode /Length {} >>\nstream\n",
        table.len()
    );
    let bytes = [head.as_bytes(), &table, b"\nendstream\nendobj\nstartxref\n9\n%%EOF"].concat();
    assert_eq!(read(&bytes), Err(Unread::Torn));
}

#[test]
fn what_is_nested_without_end_is_refused_or_read_and_breaks_nothing() {
    let mut deep = b"%PDF-1.7\n1 0 obj\n".to_vec();
    deep.extend(std::iter::repeat_n(b'[', 2_000_000));
    deep.extend_from_slice(b"\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF");
    assert_eq!(read(&deep), Err(Unread::Torn));

    // A page that leads to itself, and a long line of things that lead to the next.
    let mut file = pdf(Vec::new());
    let mut next = file.add_object(dictionary! {});
    for _ in 0..100_000 {
        next = file.add_object(dictionary! { "Next" => next });
    }
    let page = *file.get_pages().values().next().unwrap();
    file.get_object_mut(page).unwrap().as_dict_mut().unwrap().set("Resources", next);
    let bytes = saved(file);
    assert!(read(&bytes).is_ok());
    assert_eq!(compare(&bytes, &bytes), Err(Unread::Torn));

    let mut file = pdf(Vec::new());
    let page = *file.get_pages().values().next().unwrap();
    let loops = file.new_object_id();
    file.objects.insert(loops, Object::Dictionary(dictionary! { "Self" => loops, "Page" => page }));
    file.get_object_mut(page).unwrap().as_dict_mut().unwrap().set("Resources", loops);
    let bytes = saved(file);
    let same = compare(&bytes, &bytes).unwrap();
    assert!(same.changed.is_empty() && same.attachment == Held::Same);
}

#[test]
fn files_that_are_cut_or_flipped_anywhere_are_read_or_refused() {
    let data = br#"{"format":"fortegnelse-print","title":"En politik","issue":{"number":"2026-007"}}"#;
    let whole = saved(pdf(vec![attached(packed(data), &["FlateDecode"])]));
    for at in (0..whole.len()).step_by(7) {
        let cut = read(&whole[..at]);
        let mut flipped = whole.clone();
        flipped[at] ^= 0x15;
        let found = read(&flipped);
        for sheet in [cut, found].into_iter().flatten() {
            assert!(sheet.snapshots.len() <= 1);
        }
        // Two files are compared, or it is said that they cannot be.
        if let Ok(difference) = compare(&whole, &flipped) {
            assert!(difference.issued_pages == 1);
        }
    }
}

#[test]
fn a_picture_with_too_many_pixels_is_refused_before_it_is_decoded() {
    // The head of a PNG that says it is 60,000 by 60,000.
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    for side in [60_000_u32; 2] {
        bytes.write_all(&side.to_be_bytes()).unwrap();
    }
    bytes.extend_from_slice(&[8, 0, 0, 0, 0]);
    let head = bytes[12..].to_vec();
    bytes.write_all(&checksum(&head).to_be_bytes()).unwrap();
    bytes.extend_from_slice(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    assert_eq!(read(&bytes), Err(Unread::TooManyPixels));
}

#[test]
fn a_page_without_a_code_says_nothing() {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let page = GrayImage::from_fn(400, 560, |x, y| Luma([if (x / 3 + y / 5) % 2 == 0 { 0 } else { 255 }]));
    page.write_to(&mut bytes, ImageFormat::Png).unwrap();
    let sheet = read(bytes.get_ref()).unwrap();
    assert_eq!((sheet.medium, sheet.shown.len()), (Medium::Picture, 0));
    assert_eq!(read(b"GIF89a"), Err(Unread::Other));
}

/// The checksum of a part of a PNG.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32| (0..8).fold(sum, |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 });
    !bytes.iter().fold(u32::MAX, |sum, byte| step(sum ^ u32::from(*byte)))
}
