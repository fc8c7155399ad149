//! A PDF that comes back: its attachment, and the texts its code may stand in.

use image::{GrayImage, ImageBuffer, Luma, Rgb};
use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Document, LoadOptions, Object, Stream};

use super::{Snapshot, Unread, picture, qr};

/// What may be unfolded while a file is opened, in bytes: shared among its streams.
const UNFOLDED: usize = 1 << 30;
/// A sheet has fewer streams.
const MOST_STREAMS: usize = 16_384;
/// An attachment is no larger, in bytes.
const LARGEST_SNAPSHOT: usize = 64 << 20;
/// So many texts, and so many pictures of a page, are looked at.
const MOST_TEXTS: usize = 64;
const MOST_PICTURES: usize = 12;

/// Whether the bytes begin as a PDF.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let start = bytes.get(..1024).unwrap_or(bytes);
    start.windows(5).any(|five| five == b"%PDF-")
}

/// Opens a PDF.
pub(super) fn open(bytes: &[u8]) -> Result<Document, Unread> {
    // Each stream has the word at its beginning and at its end, however else it is disguised.
    let streams = bytes.windows(6).filter(|six| six == b"stream").count() / 2;
    if streams > MOST_STREAMS {
        return Err(Unread::TooLarge);
    }
    let each = (UNFOLDED / streams.max(1)).min(16 << 20);
    let options = LoadOptions { max_decompressed_size: Some(each), ..LoadOptions::default() };
    let file = Document::load_mem_with_options(bytes, options).map_err(|_| Unread::Torn)?;
    if file.trailer.has(b"Encrypt") || file.was_encrypted() {
        return Err(Unread::Locked);
    }
    // What lay in a stream that unfolds to too much was passed over; then nothing can be said of the file.
    let is_whole = file.reference_table.entries.iter().all(|(number, entry)| match entry {
        XrefEntry::Compressed { .. } => file.objects.contains_key(&(*number, 0)),
        _ => true,
    });
    if is_whole { Ok(file) } else { Err(Unread::TooLarge) }
}

/// What this program attached to it.
pub(super) fn snapshots(file: &Document) -> Vec<Snapshot> {
    let attached = file.objects.values().filter_map(|object| object.as_stream().ok()).filter(|it| is_attachment(it));
    attached.take(MOST_TEXTS).filter_map(snapshot).collect()
}

fn snapshot(stream: &Stream) -> Option<Snapshot> {
    Snapshot::of(&stream.decompressed_content_with_limit(LARGEST_SNAPSHOT).ok()?)
}

pub(super) fn is_attachment(stream: &Stream) -> bool {
    is_named(&stream.dict, b"Type", b"EmbeddedFile")
}

/// What is told of figures to those who do not see them.
pub(super) fn texts(file: &Document) -> Vec<String> {
    let dictionaries = file.objects.values().filter_map(|object| object.as_dict().ok());
    let told =
        dictionaries.filter_map(|it| it.get(b"Alt").ok()).filter_map(|text| lopdf::decode_text_string(text).ok());
    told.filter(|it| it.len() < 300).take(MOST_TEXTS).collect()
}

/// What the pictures on the pages say, as on a scan; where they say nothing, the words of the first pages.
pub(super) fn shown(file: &Document) -> Vec<String> {
    let said = pictures(file);
    if !said.is_empty() {
        return said;
    }
    let first = file.get_pages().into_keys().take(3);
    first.filter_map(|number| file.extract_text_with_limit(&[number], 4 << 20).ok()).collect()
}

/// What the QR codes on scanned pages say, up to the first that says something.
fn pictures(file: &Document) -> Vec<String> {
    let streams = file.objects.values().filter_map(|object| object.as_stream().ok());
    let drawn = streams
        .filter(|it| is_named(&it.dict, b"Subtype", b"Image") && side(it, b"Width").min(side(it, b"Height")) >= 200);
    drawn
        .take(MOST_PICTURES)
        .filter_map(|it| picture_of(file, it))
        .map(|page| qr::texts(&page))
        .find(|it| !it.is_empty())
        .unwrap_or_default()
}

/// A picture in a PDF: as a scanner writes it, JPEG or plain pixels.
fn picture_of(file: &Document, stream: &Stream) -> Option<GrayImage> {
    let filters = stream.filters().unwrap_or_default();
    if filters.last() == Some(&b"DCTDecode".as_slice()) {
        return if filters.len() == 1 { picture::decoded(&stream.content).ok() } else { None };
    }
    let (width, height) = (side(stream, b"Width"), side(stream, b"Height"));
    let pixels = u64::from(width) * u64::from(height);
    if pixels > picture::MOST_PIXELS {
        return None;
    }
    let content = stream.decompressed_content_with_limit(usize::try_from(pixels).ok()? * 4 + 1024).ok()?;
    let colours = stream.dict.get_deref(b"ColorSpace", file).ok().and_then(|it| it.as_name().ok());
    match (side(stream, b"BitsPerComponent"), colours) {
        (8, Some(b"DeviceGray")) => ImageBuffer::from_raw(width, height, content),
        (8, Some(b"DeviceRGB")) => {
            let coloured: ImageBuffer<Rgb<u8>, Vec<u8>> = ImageBuffer::from_raw(width, height, content)?;
            Some(image::DynamicImage::ImageRgb8(coloured).into_luma8())
        }
        (1, _) => {
            let row = width.div_ceil(8) as usize;
            let bit =
                |x: u32, y: u32| content.get(y as usize * row + x as usize / 8).map_or(0, |it| it >> (7 - x % 8) & 1);
            // A code read inside out is none: the likelier of the two is tried, and scanners write 1 for paper.
            Some(GrayImage::from_fn(width, height, |x, y| Luma([bit(x, y) * 255])))
        }
        _ => None,
    }
}

fn side(stream: &Stream, name: &[u8]) -> u32 {
    stream.dict.get(name).and_then(Object::as_i64).ok().and_then(|it| u32::try_from(it).ok()).unwrap_or(0)
}

fn is_named(dictionary: &Dictionary, key: &[u8], value: &[u8]) -> bool {
    dictionary.get(key).and_then(Object::as_name).is_ok_and(|name| name == value)
}
