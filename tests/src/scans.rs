//! A printed page that was scanned or photographed is known again by its code.

use std::fs;
use std::process::Command;

use image::{GrayImage, Luma, imageops};

use crate::checking::issued;

#[test]
fn a_scan_that_lay_askew_and_is_blurred_and_noisy_is_read() {
    let mut it = issued();
    let page = it.desk.path("side");
    let drawn = Command::new("pdftoppm")
        .args(["-r", "200", "-f", "2", "-l", "2", "-singlefile", "-gray", "-png"])
        .args([&it.pdf, &page])
        .status()
        .expect("pdftoppm is missing: install poppler-utils");
    assert!(drawn.success());
    let page = image::open(page.with_extension("png")).unwrap().into_luma8();
    let sheets = [
        ("as it is", page.clone()),
        ("3° askew, blurred, noisy", worn(&turned(&page, 3.0), 0.8, 12, 0.0, 255.0)),
        ("7° askew, blurred, faint", worn(&turned(&page, -7.0), 1.2, 12, 30.0, 220.0)),
        ("on its side", worn(&imageops::rotate90(&page), 0.8, 12, 0.0, 255.0)),
        ("upside down", worn(&imageops::rotate180(&page), 1.2, 12, 30.0, 220.0)),
    ];
    let sentence = format!("Koden hører til {}, udstedt 21. november 2026 af Pernille Prøvesen.", it.named());
    for (what, sheet) in sheets {
        for ending in ["png", "jpg"] {
            let path = it.desk.path(&format!("scan.{ending}"));
            sheet.save(&path).unwrap();
            let found = it.check(&path);
            assert_eq!(found["sentence"], sentence, "{what}, {ending}: {found}");
        }
    }
    // A scanner's own PDF: one picture on a page.
    let path = it.desk.path("scan.pdf");
    fs::write(&path, scanned(&fs::read(it.desk.path("scan.jpg")).unwrap(), &page)).unwrap();
    assert_eq!(it.check(&path)["sentence"], sentence);

    let blank = it.desk.path("blank.png");
    GrayImage::from_pixel(800, 1100, Luma([250])).save(&blank).unwrap();
    let found = it.check(&blank);
    assert_eq!(
        found["sentence"],
        "Der er ingen QR-kode på billedet, der kan læses. Tag det igen tæt på sidens fod, i jævnt lys, eller skriv den kode, der står ved siden af."
    );
}

/// A page turned by so many degrees, on a grey table.
fn turned(page: &GrayImage, degrees: f64) -> GrayImage {
    let (width, height) = (f64::from(page.width()), f64::from(page.height()));
    let (sine, cosine) = degrees.to_radians().sin_cos();
    let wide = (width * cosine.abs() + height * sine.abs()).ceil();
    let high = (width * sine.abs() + height * cosine.abs()).ceil();
    let at = |x: f64, y: f64| {
        let inside = x >= 0.0 && y >= 0.0 && x < width && y < height;
        if inside { f64::from(page.get_pixel(x as u32, y as u32).0[0]) } else { 235.0 }
    };
    GrayImage::from_fn(wide as u32, high as u32, |x, y| {
        let (right, down) = (f64::from(x) - wide / 2.0, f64::from(y) - high / 2.0);
        let (x, y) = (cosine * right + sine * down + width / 2.0, cosine * down - sine * right + height / 2.0);
        let (left, top) = (x.floor(), y.floor());
        let (over, below) = (x - left, y - top);
        let upper = at(left, top) * (1.0 - over) + at(left + 1.0, top) * over;
        let lower = at(left, top + 1.0) * (1.0 - over) + at(left + 1.0, top + 1.0) * over;
        Luma([(upper * (1.0 - below) + lower * below) as u8])
    })
}

/// A page blurred, its shades drawn together between two greys, with noise of the same kind each time.
fn worn(page: &GrayImage, blur: f32, noise: i64, darkest: f64, lightest: f64) -> GrayImage {
    let mut page = imageops::blur(page, blur);
    let mut state: u64 = 88_172_645_463_325_252;
    for pixel in page.iter_mut() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let grain = (state >> 33) as i64 % (2 * noise + 1) - noise;
        let shade = darkest + f64::from(*pixel) / 255.0 * (lightest - darkest);
        *pixel = (shade as i64 + grain).clamp(0, 255) as u8;
    }
    page
}

/// A PDF of one page that is a JPEG.
fn scanned(jpeg: &[u8], page: &GrayImage) -> Vec<u8> {
    use lopdf::{Object, Stream, dictionary};
    let mut file = lopdf::Document::with_version("1.5");
    let (width, height) = (i64::from(page.width()), i64::from(page.height()));
    let picture = file.add_object(Stream::new(
        dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => width, "Height" => height,
        "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8, "Filter" => "DCTDecode" },
        jpeg.to_vec(),
    ));
    let drawn = file.add_object(Stream::new(dictionary! {}, b"595 0 0 842 0 0 cm /P Do".to_vec()));
    let pages = file.new_object_id();
    let sheet = file.add_object(dictionary! { "Type" => "Page", "Parent" => pages, "Contents" => drawn,
    "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    "Resources" => dictionary! { "XObject" => dictionary! { "P" => picture } } });
    file.objects.insert(
        pages,
        Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => vec![sheet.into()], "Count" => 1 }),
    );
    let catalogue = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    file.trailer.set("Root", catalogue);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}
