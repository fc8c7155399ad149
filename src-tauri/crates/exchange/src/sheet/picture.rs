//! A scan or a photograph: decoded within limits.

use std::io::Cursor;

use image::{DynamicImage, GrayImage, ImageReader, Limits};

use super::Unread;

/// A sheet of A3 scanned at 600 dots per inch has 70 million pixels.
pub(super) const MOST_PIXELS: u64 = 72_000_000;
/// Room for a picture of that many pixels in colour, twice.
const MOST_BYTES: u64 = 512 << 20;
/// No side is longer.
const LONGEST: u32 = 20_000;

/// Whether the bytes begin as a picture this program reads.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.starts_with(b"\xff\xd8\xff")
}

/// The picture in shades of grey.
pub(super) fn decoded(bytes: &[u8]) -> Result<GrayImage, Unread> {
    let reader = || ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Unread::Torn);
    // The size is told first: nothing of a picture that is too large is decoded.
    let (width, height) = reader()?.into_dimensions().map_err(|_| Unread::Torn)?;
    if width > LONGEST || height > LONGEST || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Unread::TooManyPixels);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    limits.max_alloc = Some(MOST_BYTES);
    let mut reader = reader()?;
    reader.limits(limits);
    let whole = reader.decode().map_err(|_| Unread::Torn)?;
    Ok(match whole {
        DynamicImage::ImageLuma8(grey) => grey,
        // What is seen through is paper.
        other if other.color().has_alpha() => on_white(&other),
        other => other.into_luma8(),
    })
}

fn on_white(picture: &DynamicImage) -> GrayImage {
    let both = picture.to_luma_alpha8();
    let (width, height) = both.dimensions();
    GrayImage::from_fn(width, height, |x, y| {
        let [grey, alpha] = both.get_pixel(x, y).0.map(u32::from);
        image::Luma([u8::try_from((grey * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)])
    })
}
