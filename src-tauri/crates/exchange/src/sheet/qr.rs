//! The QR codes of a page, found whichever way the sheet lay and however poor the scan.

use image::imageops::{self, FilterType};
use image::{GrayImage, Luma};

/// How many pixels the page's longer side is tried with; 0 is as it came. A module of the footer's code is half a
/// millimetre: on A4 it is nearly six pixels wide at 3,500. Fewer take noise away, more suit a code in the distance.
const SIDES: [u32; 4] = [0, 3500, 1750, 900];
/// A page with a longer side than this is made smaller first.
const LONGEST: u32 = 3600;
/// The ways a page is looked at, the likeliest first.
const SHADES: [fn(&GrayImage) -> GrayImage; 5] = [
    GrayImage::clone,
    |page| against_surroundings(page, 100),
    |page| against_surroundings(&sharpened(page, 1.5), 100),
    |page| against_surroundings(&sharpened(page, 1.5), 200),
    |page| against_surroundings(&sharpened(&imageops::fast_blur(page, breadth(page, 0.7)), 2.0), 100),
];

/// What the QR codes of a page say. The page is tried in several sizes and shades until one can be read; the number of
/// tries is fixed, so that a page without a code takes seconds and no more.
pub(super) fn texts(page: &GrayImage) -> Vec<String> {
    let longer = page.width().max(page.height());
    let mut tried: Vec<u32> = Vec::new();
    for side in SIDES {
        let side = if side == 0 { longer.min(LONGEST) } else { side };
        // No scan gains by being made much more than twice as large.
        if side / 5 * 2 > longer || tried.iter().any(|known| known.abs_diff(side) < side / 8) {
            continue;
        }
        tried.push(side);
        let sized = scaled(page, side);
        for shade in SHADES {
            let found = read(&shade(&sized));
            if !found.is_empty() {
                return found;
            }
        }
    }
    Vec::new()
}

fn scaled(page: &GrayImage, side: u32) -> GrayImage {
    let longer = page.width().max(page.height());
    if longer == side {
        return page.clone();
    }
    let part = |length: u32| {
        let new = u64::from(length) * u64::from(side) / u64::from(longer.max(1));
        u32::try_from(new).unwrap_or(side).max(1)
    };
    imageops::resize(page, part(page.width()), part(page.height()), FilterType::Triangle)
}

fn read(page: &GrayImage) -> Vec<String> {
    let (width, height) = (page.width() as usize, page.height() as usize);
    let pixels = page.as_raw();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let decoded = prepared.detect_grids().into_iter().filter_map(|grid| grid.decode().ok());
    decoded.map(|(_, text)| text).collect()
}

/// So many pixels of a scan with 200 dots per inch, in pixels of this page.
fn breadth(page: &GrayImage, pixels: f32) -> f32 {
    let longer = page.width().max(page.height()) as f32;
    pixels * (longer / 2339.0).max(0.5)
}

/// The page with its edges drawn out, as they were before the lens.
fn sharpened(page: &GrayImage, pixels: f32) -> GrayImage {
    let soft = imageops::fast_blur(page, breadth(page, pixels));
    let mut sharp = page.clone();
    for (pixel, soft) in sharp.iter_mut().zip(soft.iter()) {
        let drawn = 2 * i32::from(*pixel) - i32::from(*soft);
        *pixel = u8::try_from(drawn.clamp(0, 255)).unwrap_or(*pixel);
    }
    sharp
}

/// Black where a pixel is darker than what surrounds it, white elsewhere: shadows and faint print do not matter then.
/// What surrounds it is a square; its half side goes `part` times into the page's longer side.
fn against_surroundings(page: &GrayImage, part: u32) -> GrayImage {
    let (width, height) = (page.width() as usize, page.height() as usize);
    let half = (page.width().max(page.height()) / part).max(4) as usize;
    // Each cell is the sum of everything above and to the left of it.
    let row = width + 1;
    let mut sums = vec![0_u64; row * (height + 1)];
    for y in 0..height {
        let mut along = 0;
        for x in 0..width {
            along += u64::from(page.as_raw()[y * width + x]);
            sums[(y + 1) * row + x + 1] = sums[y * row + x + 1] + along;
        }
    }
    GrayImage::from_fn(page.width(), page.height(), |x, y| {
        let (x, y) = (x as usize, y as usize);
        let (left, right) = (x.saturating_sub(half), (x + half + 1).min(width));
        let (top, bottom) = (y.saturating_sub(half), (y + half + 1).min(height));
        let inside = sums[bottom * row + right] + sums[top * row + left];
        let sum = inside - sums[top * row + right] - sums[bottom * row + left];
        let count = ((right - left) * (bottom - top)) as u64;
        // A little below the mean, so that the paper's own grain stays white.
        let is_dark = u64::from(page.as_raw()[y * width + x]) * count * 25 < sum * 24;
        Luma([if is_dark { 0 } else { 255 }])
    })
}
