//! From a text with its voices to lines of a width.

use std::ops::Range;
use std::sync::Arc;

use super::breaks::{Segment, is_address, segments};
use super::document::Language;
use super::page::Word;
use super::shape::Shaper;
use super::voice::Voice;

/// A paragraph's words with a voice for each stretch.
#[derive(Debug, Clone, Default)]
pub(crate) struct Voiced {
    text: String,
    stretches: Vec<(Range<usize>, Voice)>,
}

/// One line of text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    /// Without the space at its end.
    pub(crate) width: f32,
}

/// A stretch of a line in one voice.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// From the line's left end.
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) voice: Voice,
    pub(crate) size: f32,
    pub(crate) words: Vec<Arc<Word>>,
    pub(crate) hyphen: bool,
}

/// Whether words longer than their column may be hyphenated by the language's rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hyphens {
    /// Running text and table cells.
    ByRule,
    /// Labels and headings: only where a soft hyphen stands.
    Written,
}

/// What a paragraph is set with.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measure {
    pub(crate) size: f32,
    pub(crate) width: f32,
    pub(crate) hyphens: Hyphens,
    pub(crate) language: Language,
}

/// Clear between a frame and the space after it.
const FRAME_CLEAR: f32 = 2.0;
/// A tag may stand out into the space between columns rather than be cut.
const FRAME_OUTSTAND: f32 = 8.0;
/// A tag is a little smaller than what stands around it.
const FRAME_SCALE: f32 = 0.9;
/// No line holds more characters.
const WINDOW: usize = 1000;
/// Longer words are not looked up in the hyphenation patterns.
const LONGEST_WORD: usize = 80;

impl Voiced {
    pub(crate) fn push(&mut self, text: &str, voice: Voice) {
        if text.is_empty() {
            return;
        }
        let start = self.text.len();
        self.text.push_str(text);
        self.stretches.push((start..self.text.len(), voice));
    }

    /// The lines, at least one of them empty or not.
    pub(crate) fn lines(&self, shaper: &mut Shaper, measure: Measure) -> Vec<Line> {
        let whole: Vec<Range<usize>> =
            self.stretches.iter().filter(|(_, voice)| voice.frame.is_some()).map(|(range, _)| range.clone()).collect();
        let mut filler =
            Filler { voiced: self, shaper, measure, lines: Vec::new(), line: Line::default(), space: None, stretch: 0 };
        for segment in segments(&self.text, &whole) {
            filler.segment(&segment);
        }
        filler.finish()
    }
}

struct Filler<'a> {
    voiced: &'a Voiced,
    shaper: &'a mut Shaper,
    measure: Measure,
    lines: Vec<Line>,
    line: Line,
    /// The voice of a space that is set when something follows it on the line.
    space: Option<Voice>,
    /// The stretch the last segment began in.
    stretch: usize,
}

impl<'a> Filler<'a> {
    fn segment(&mut self, segment: &Segment) {
        let parts = self.parts(&segment.range);
        let mut words = Vec::with_capacity(parts.len());
        let mut width = 0.0;
        let mut overlong = false;
        for (part, voice) in &parts {
            if self.is_overlong(part, *voice) {
                overlong = true;
                break;
            }
            let word = self.shaper.word(voice.weight, &drawn(part));
            width += self.width_of(&word, *voice);
            words.push((word, *voice));
        }
        let outstand = match parts.as_slice() {
            [(_, voice)] if voice.frame.is_some() => FRAME_OUTSTAND,
            _ => 0.0,
        };
        if overlong || width > self.measure.width + outstand {
            self.break_up(&parts);
        } else if !words.is_empty() {
            let space = self.space.map_or(0.0, |voice| self.space_width(voice) + self.clear());
            if !self.line.pieces.is_empty() && self.line.width + space + width > self.measure.width + 0.01 {
                self.end_line();
            }
            for (word, voice) in words {
                self.place(word, voice);
            }
        }
        if segment.space {
            self.space = parts.last().map(|(_, voice)| Voice { frame: None, reference: None, ..*voice }).or(self.space);
        }
        if segment.ends_line {
            self.end_line();
        }
    }

    /// The segment's stretches in their voices.
    fn parts(&mut self, range: &Range<usize>) -> Vec<(&'a str, Voice)> {
        let voiced = self.voiced;
        let mut parts = Vec::new();
        while self.stretch + 1 < voiced.stretches.len() && voiced.stretches[self.stretch].0.end <= range.start {
            self.stretch += 1;
        }
        for (stretch, voice) in &voiced.stretches[self.stretch.min(voiced.stretches.len())..] {
            if stretch.start >= range.end {
                break;
            }
            let start = stretch.start.max(range.start);
            let end = stretch.end.min(range.end);
            if start < end {
                parts.push((&voiced.text[start..end], *voice));
            }
        }
        parts
    }

    /// A segment that no line holds: it begins a line and is cut where it hurts least.
    fn break_up(&mut self, parts: &[(&'a str, Voice)]) {
        if !self.line.pieces.is_empty() {
            self.end_line();
        }
        for (part, voice) in parts {
            let mut rest = *part;
            while !rest.is_empty() {
                let room = self.measure.width - self.line.width;
                let fits = !self.is_overlong(rest, *voice) && {
                    let word = self.shaper.word(voice.weight, &drawn(rest));
                    self.width_of(&word, *voice) <= room
                };
                if fits {
                    let word = self.shaper.word(voice.weight, &drawn(rest));
                    self.place(word, *voice);
                    break;
                }
                let first = self.line.pieces.is_empty();
                match self.cut(rest, *voice, room, first) {
                    Some((at, hyphen)) => {
                        let mut text = drawn(&rest[..at]);
                        if hyphen {
                            text.push('-');
                        }
                        let word = self.shaper.word(voice.weight, &text);
                        self.place(word, *voice);
                        if let Some(piece) = self.line.pieces.last_mut() {
                            piece.hyphen = hyphen;
                        }
                        rest = &rest[at..];
                        self.end_line();
                    }
                    None => self.end_line(),
                }
            }
        }
    }

    /// Where to cut the text so that its beginning fits the room, and whether a hyphen shows it. None: better on a line of its own.
    fn cut(&mut self, text: &str, voice: Voice, room: f32, first: bool) -> Option<(usize, bool)> {
        // What a line can hold is near its beginning: a word of any length is cut in one go from end to end.
        let near = text.char_indices().nth(WINDOW).map_or(text.len(), |(at, _)| at);
        let whole = near == text.len();
        let text = &text[..near];
        let limit = room * 1000.0 / self.size_of(voice) - voice.around() * 1000.0 / self.size_of(voice);
        let hyphen = self.shaper.advance(voice.weight, '-') as f32;
        let mut used = 0.0;
        let mut fitting = 0;
        let mut fitting_with_hyphen = 0;
        let mut sign = 0;
        for (at, character) in text.char_indices() {
            if character == '\u{AD}' {
                continue;
            }
            used += self.shaper.advance(voice.weight, character) as f32;
            if used > limit {
                break;
            }
            fitting = at + character.len_utf8();
            if used + hyphen <= limit {
                fitting_with_hyphen = fitting;
            }
            if matches!(character, '/' | '.' | '@' | '-' | '_' | '?' | '&' | '=') {
                sign = fitting;
            }
        }
        if let Some(at) = text[..fitting_with_hyphen].rfind('\u{AD}')
            && at > 0
        {
            return Some((at + '\u{AD}'.len_utf8(), true));
        }
        if sign > 0 && (sign < text.len() || !whole) {
            return Some((sign, false));
        }
        if let Some(at) = self.syllable(text, fitting_with_hyphen) {
            return Some((at, true));
        }
        if !first {
            return None;
        }
        // At least one character a line, however narrow the column.
        let one = text.chars().next().map_or(text.len(), char::len_utf8);
        Some((fitting.max(one), false))
    }

    /// The last syllable that ends before `fitting`, three letters from either end.
    fn syllable(&self, text: &str, fitting: usize) -> Option<usize> {
        if self.measure.hyphens == Hyphens::Written || is_address(text) {
            return None;
        }
        let lead = text.len() - text.trim_start_matches(|c: char| !c.is_alphabetic()).len();
        let word: &str = text[lead..].split(|c: char| !c.is_alphabetic() && c != '\u{AD}').next()?;
        if word.chars().take(LONGEST_WORD + 1).count() > LONGEST_WORD {
            return None;
        }
        let language = match self.measure.language {
            Language::Danish => hypher::Lang::Danish,
            Language::Bokmal => hypher::Lang::Norwegian,
            Language::English => hypher::Lang::English,
        };
        let mut at = lead;
        let mut best = None;
        for syllable in hypher::hyphenate(word, language) {
            at += syllable.len();
            let far = |part: &str| part.chars().count() >= 3;
            if at <= fitting && far(&text[lead..at]) && far(&text[at..lead + word.len()]) {
                best = Some(at);
            }
        }
        best
    }

    fn place(&mut self, word: Arc<Word>, voice: Voice) {
        if let Some(space_voice) = self.space.take()
            && !self.line.pieces.is_empty()
        {
            let space = self.shaper.word(space_voice.weight, " ");
            self.line.width += self.clear();
            self.add(space, space_voice);
        }
        self.add(word, voice);
    }

    /// What a frame at the line's end keeps clear besides the space; a comma stands close to it.
    fn clear(&self) -> f32 {
        match self.line.pieces.last() {
            Some(piece) if piece.voice.frame.is_some() => FRAME_CLEAR,
            _ => 0.0,
        }
    }

    fn add(&mut self, word: Arc<Word>, voice: Voice) {
        let size = self.size_of(voice);
        let advance = word.width as f32 * size / 1000.0;
        match self.line.pieces.last_mut() {
            Some(piece) if piece.voice == voice => {
                piece.words.push(word);
                piece.width += advance;
                self.line.width += advance;
            }
            _ => {
                let width = advance + voice.around();
                self.line.pieces.push(Piece {
                    x: self.line.width,
                    width: advance + 2.0 * voice.inset(),
                    voice,
                    size,
                    words: vec![word],
                    hyphen: false,
                });
                self.line.width += width;
            }
        }
    }

    /// Ends the line; the space it ended at stays with it for whoever reads the words without the lines.
    fn end_line(&mut self) {
        let width = self.line.width;
        if let Some(voice) = self.space.take()
            && !self.line.pieces.is_empty()
        {
            let space = self.shaper.word(voice.weight, " ");
            self.add(space, voice);
        }
        let mut line = std::mem::take(&mut self.line);
        line.width = width;
        self.lines.push(line);
    }

    fn finish(mut self) -> Vec<Line> {
        self.space = None;
        if !self.line.pieces.is_empty() || self.lines.is_empty() {
            self.end_line();
        }
        self.lines
    }

    /// Longer than any line by its length alone: not worth shaping whole.
    fn is_overlong(&self, text: &str, voice: Voice) -> bool {
        // A tenth of the size is narrower than any letter.
        let most = self.measure.width / (self.size_of(voice) * 0.1);
        text.len() > 4 * (most as usize + 20)
    }

    fn size_of(&self, voice: Voice) -> f32 {
        if voice.frame.is_some() { self.measure.size * FRAME_SCALE } else { self.measure.size }
    }

    fn width_of(&self, word: &Word, voice: Voice) -> f32 {
        word.width as f32 * self.size_of(voice) / 1000.0 + voice.around()
    }

    fn space_width(&mut self, voice: Voice) -> f32 {
        self.shaper.advance(voice.weight, ' ') as f32 * self.measure.size / 1000.0
    }
}

impl Piece {
    /// Where its words begin.
    pub(crate) fn text_x(&self) -> f32 {
        self.x + self.voice.inset()
    }
}

/// The text as its glyphs show it: soft hyphens gone, fixed spaces and hyphens as what they look like.
fn drawn(text: &str) -> String {
    text.chars()
        .filter(|c| *c != '\u{AD}')
        .map(|c| match c {
            '\u{A0}' => ' ',
            '\u{2011}' => '-',
            c => c,
        })
        .collect()
}
