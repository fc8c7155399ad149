//! From pages to a file: PDF/A-3a and PDF/UA-1.

mod about;
mod fonts;
mod operators;
mod outline;
mod structure;

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};
use sha2::{Digest, Sha256};

use self::fonts::Used;
pub(crate) use self::operators::runs;
use super::page::{Laid, Target};

/// Why no file could be made. None of it depends on what a user wrote.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A bundled font could not be cut down to the glyphs that are used.
    #[error("a font could not be embedded: {0}")]
    Font(String),
    /// The file's objects could not be put together.
    #[error("the file could not be put together: {0}")]
    Object(#[from] lopdf::Error),
    /// The bytes could not be written.
    #[error("the file could not be written: {0}")]
    Write(#[from] std::io::Error),
}

/// The file's bytes. The same pages give the same bytes, in any process.
pub fn pdf(laid: &Laid) -> Result<Vec<u8>, Error> {
    let used = Used::by(laid);
    let mut draft = PdfDocument::new(&laid.about.title);
    used.embed(&mut draft)?;
    draft.pages = laid
        .pages
        .iter()
        .enumerate()
        .map(|(index, page)| {
            let sheet = || Rect::from_wh(Pt(page.width), Pt(page.height));
            PdfPage { media_box: sheet(), trim_box: sheet(), crop_box: sheet(), ops: operators::of(laid, &used, index) }
        })
        .collect();
    let mut warnings = Vec::new();
    let mut file = printpdf::serialize::to_lopdf_doc(&draft, &PdfSaveOptions::default(), &mut warnings);
    drop(draft);

    file.version = "1.7".to_owned();
    let writer = Writer { laid, pages: file.get_pages().into_values().collect() };
    operators::add_code(&mut file, laid, &writer.pages)?;
    let annotations = structure::write(&mut file, &writer)?;
    for (id, annotations) in std::iter::zip(&writer.pages, annotations) {
        let page = file.get_object_mut(*id)?.as_dict_mut()?;
        page.remove(b"CropBox");
        page.remove(b"TrimBox");
        page.remove(b"Annots");
        if !annotations.is_empty() {
            page.set("Annots", annotations);
        }
    }
    outline::write(&mut file, &writer)?;
    about::write(&mut file, laid)?;
    finish(file)
}

/// What every part of the file refers to.
struct Writer<'a> {
    laid: &'a Laid,
    pages: Vec<ObjectId>,
}

impl Writer<'_> {
    /// A place in the file as links and outline name it.
    fn destination(&self, target: Target) -> Object {
        let page = &self.laid.pages[target.page];
        // A little above the line, so that it does not stick to the window's edge.
        let y = (page.height - target.y + 6.0).min(page.height);
        Object::Array(vec![
            Object::Reference(self.pages[target.page]),
            name("XYZ"),
            Object::Null,
            Object::Real(rounded(y)),
            Object::Null,
        ])
    }
}

/// Compresses, names and writes the file.
fn finish(mut file: lopdf::Document) -> Result<Vec<u8>, Error> {
    let mut digest = Sha256::new();
    for (id, object) in &file.objects {
        digest.update(id.0.to_be_bytes());
        match object {
            Object::Stream(stream) => {
                digest.update(&stream.content);
            }
            other => digest.update(format!("{other:?}")),
        }
    }
    let hash = digest.finalize();
    let id = Object::String(hash[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);

    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.dict.get(b"Filter").is_err()
            && !is_metadata(stream)
        {
            let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
            encoder.write_all(&stream.content)?;
            let packed = encoder.finish()?;
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(6)
        .build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    Ok(bytes)
}

/// Readers look for it unpacked.
fn is_metadata(stream: &Stream) -> bool {
    matches!(stream.dict.get(b"Type"), Ok(Object::Name(kind)) if kind == b"Metadata")
}

fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A text string: ASCII as it is, anything else as UTF-16.
fn text(words: &str) -> Object {
    if words.chars().all(|c| c.is_ascii() && !c.is_ascii_control()) {
        return Object::string_literal(words);
    }
    let mut bytes = vec![0xFE, 0xFF];
    for unit in words.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn rounded(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

/// An object that stands in the file's catalogue.
fn catalogue(file: &mut lopdf::Document) -> Result<&mut lopdf::Dictionary, Error> {
    let id = file.trailer.get(b"Root")?.as_reference()?;
    Ok(file.get_object_mut(id)?.as_dict_mut()?)
}

/// A stream that is not packed twice.
fn stream(dictionary: lopdf::Dictionary, content: Vec<u8>) -> Stream {
    Stream::new(dictionary, content).with_compression(false)
}

/// The file's own mark of a kind of object.
fn typed(kind: &str) -> lopdf::Dictionary {
    dictionary! { "Type" => name(kind) }
}
