// A printed page as it comes back from a scanner: laid askew, a little out of focus, with grain.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

/** Dots per inch of an ordinary office scanner. */
const DPI = 200;
/** The shade of the lid behind a sheet that lies askew. */
const LID = 235;

/** Writes a PNG of one page of a PDF at `path`, turned by so many degrees, blurred twice and with so much grain either way. */
export function scan(pdf, page, path, { degrees = 3, grain = 12 } = {}) {
  const stem = path.replace(/\.png$/, '');
  execFileSync('pdftoppm', ['-r', DPI, '-f', page, '-l', page, '-singlefile', '-gray', pdf, stem]);
  const sheet = read(readFileSync(`${stem}.pgm`));
  rmSync(`${stem}.pgm`);
  writeFileSync(path, png(grained(blurred(blurred(turned(sheet, degrees))), grain)));
}

/** A picture in shades of grey: `P5`, width, height and greatest shade, then a byte a dot. */
function read(bytes) {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  return { width: Number(head[1]), height: Number(head[2]), dots: bytes.subarray(head[0].length) };
}

function turned({ width, height, dots }, degrees) {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const wide = Math.ceil(width * cosine + height * Math.abs(sine));
  const high = Math.ceil(width * Math.abs(sine) + height * cosine);
  const at = (x, y) => (x >= 0 && y >= 0 && x < width && y < height ? dots[y * width + x] : LID);
  return drawn(wide, high, (column, row) => {
    const [right, down] = [column - wide / 2, row - high / 2];
    const [x, y] = [cosine * right + sine * down + width / 2, cosine * down - sine * right + height / 2];
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [over, below] = [x - left, y - top];
    const upper = at(left, top) * (1 - over) + at(left + 1, top) * over;
    const lower = at(left, top + 1) * (1 - over) + at(left + 1, top + 1) * over;
    return upper * (1 - below) + lower * below;
  });
}

/** Each dot with its neighbours, the nearest weighing most. */
function blurred({ width, height, dots }) {
  const at = (x, y) => dots[Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1)];
  const across = (x, y) => at(x - 1, y) + 2 * at(x, y) + at(x + 1, y);
  return drawn(width, height, (x, y) => (across(x, y - 1) + 2 * across(x, y) + across(x, y + 1)) / 16);
}

/** Grain that is the same each time. */
function grained({ width, height, dots }, grain) {
  let state = 88_172_645;
  return drawn(width, height, (x, y) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return dots[y * width + x] + ((state >>> 16) % (2 * grain + 1)) - grain;
  });
}

function drawn(width, height, shade) {
  const dots = new Uint8ClampedArray(width * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) dots[y * width + x] = shade(x, y);
  return { width, height, dots };
}

/** As a PNG in 8-bit grey; see https://www.w3.org/TR/png-3/#5DataRep. */
function png({ width, height, dots }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) lines.set(dots.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(lines, { level: 1 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind, content) {
  const told = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(checksum(told), 4);
  return Buffer.concat([around.subarray(0, 4), told, around.subarray(4)]);
}

/** Of each byte by itself. */
const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = SUMS[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
