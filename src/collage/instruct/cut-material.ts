import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { isOpaque } from '../../pixels/alpha.ts';
import { blur } from '../../numerics/blur.ts';
import { UnseenError } from './unseen-error.ts';

/** How far, 0 … 255 a channel, colours of one backdrop differ from that of the picture's border. */
const ALIKE = 34;
/** Of the border of a picture, how much its backdrop must reach for it to be one. */
const REACHED = 0.6;
/** How much colours change, 0 … 255 a channel, this many pixels to both sides of an edge; and on how much of it. */
const STEP = 26;
const ACROSS = 3;
const SHARP = 0.75;
/** A piece of less than this share of what is left is litter; how much of it may be. */
const PIECE = 0.03;
const LITTER = 0.15;
/** What is left of a picture is a thing when it covers between these shares of it. */
const LEAST = 0.01;
const MOST = 0.92;

/**
 * The thing that a picture shows, cut out along its own alpha, or else freed of the even backdrop that
 * reaches its border; nothing is left around it.
 * @throws UnseenError when there is no even backdrop, so that nothing can be told from anything.
 */
export function cutMaterial(picture: Pixels): Pixels {
  return trimmed(isOpaque(picture) ? freedOfBackdrop(picture) : withAlpha(picture));
}

function withAlpha(picture: Pixels): Pixels {
  if (picture.channels === 4) return { ...picture, data: picture.data.slice() };
  const { width, height } = picture;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    for (let c = 0; c < 3; c++) data[4 * i + c] = picture.data[3 * i + c]!;
  }
  return { width, height, channels: 4, data };
}

/**
 * A picture without the even backdrop that reaches its border, with an alpha channel in its place.
 * @param like where the backdrop is looked for: the picture itself, or what it was made from.
 * @throws UnseenError when there is none.
 */
export function freedOfBackdrop(picture: Pixels, like = picture): Pixels {
  const { width, height } = picture;
  const cut = withAlpha(like);
  const backdrop = reachedFromBorder(cut, borderColour(cut));
  const solid = Float32Array.from(backdrop, (value) => 1 - value);
  const share = solid.reduce((sum, value) => sum + value, 0) / solid.length;
  const stands = isEven(backdrop, picture) && hasEdge(backdrop, cut) && !isLitter(backdrop, width);
  if (share < LEAST || share > MOST || !stands) {
    throw new UnseenError('Nothing in the picture stands out from an even backdrop.');
  }
  // Half a pixel inwards: the outermost pixels are mixed with the backdrop.
  blur(solid, new Float32Array(solid.length), width, height, 1.2);
  for (const [i, value] of solid.entries()) {
    cut.data[4 * i + 3] = 255 * Math.max(0, Math.min(1, 2 * value - 1));
    for (let c = 0; c < 3; c++) cut.data[4 * i + c] = picture.data[picture.channels * i + c]!;
  }
  return cut;
}

/** Whether the backdrop is most of what lies along the border. */
function isEven(backdrop: Uint8Array, size: Size): boolean {
  const places = borderOf(size);
  const reached = places.filter((place) => backdrop[place] === 1).length;
  return reached >= REACHED * places.length;
}

/** Whether colours change where the backdrop ends: a sky that darkens ends nowhere. */
function hasEdge(backdrop: Uint8Array, { width, height, data }: Pixels): boolean {
  let [edge, sharp] = [0, 0];
  const compare = (a: number, b: number): void => {
    edge++;
    const differs = [0, 1, 2].some((c) => Math.abs(data[4 * a + c]! - data[4 * b + c]!) > STEP);
    if (differs) sharp++;
  };
  for (let y = ACROSS; y < height - ACROSS; y++) {
    for (let x = ACROSS; x < width - ACROSS; x++) {
      const at = y * width + x;
      if (backdrop[at] !== backdrop[at + 1]) compare(at - ACROSS, at + ACROSS);
      if (backdrop[at] !== backdrop[at + width]) compare(at - ACROSS * width, at + ACROSS * width);
    }
  }
  return sharp >= SHARP * edge;
}

/** Whether what is left falls into many small pieces, as blades of grass do and things do not. */
function isLitter(backdrop: Uint8Array, width: number): boolean {
  const seen = backdrop.slice();
  const pieces: number[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1) continue;
    let area = 0;
    seen[start] = 1;
    const waiting = [start];
    const visit = (place: number): void => {
      if (seen[place] !== 0) return;
      seen[place] = 1;
      waiting.push(place);
    };
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      area++;
      if (place % width > 0) visit(place - 1);
      if (place % width < width - 1) visit(place + 1);
      visit(place - width);
      visit(place + width);
    }
    pieces.push(area);
  }
  const all = pieces.reduce((sum, area) => sum + area, 0);
  const litter = pieces.filter((area) => area < PIECE * all).reduce((sum, area) => sum + area, 0);
  return litter > LITTER * all;
}

function borderOf({ width, height }: Size): readonly number[] {
  const places: number[] = [];
  for (let x = 0; x < width; x++) places.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) places.push(y * width, y * width + width - 1);
  return places;
}

/** The median of what lies along the border, channel by channel. */
function borderColour(picture: Pixels): readonly number[] {
  const { data } = picture;
  const places = borderOf(picture);
  return [0, 1, 2].map((c) => {
    const values = places.map((place) => data[4 * place + c]!).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)]!;
  });
}

/** 1 for what is alike the backdrop and reached from the border through nothing else. */
function reachedFromBorder({ width, height, data }: Pixels, colour: readonly number[]): Uint8Array {
  const isAlike = (place: number): boolean =>
    colour.every((value, c) => Math.abs(data[4 * place + c]! - value) <= ALIKE);
  const reached = new Uint8Array(width * height);
  const waiting: number[] = [];
  const visit = (place: number): void => {
    if (reached[place] === 1 || !isAlike(place)) return;
    reached[place] = 1;
    waiting.push(place);
  };
  for (let x = 0; x < width; x++) [x, (height - 1) * width + x].forEach(visit);
  for (let y = 0; y < height; y++) [y * width, y * width + width - 1].forEach(visit);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const x = place % width;
    if (x > 0) visit(place - 1);
    if (x < width - 1) visit(place + 1);
    if (place >= width) visit(place - width);
    if (place < width * (height - 1)) visit(place + width);
  }
  return reached;
}

function trimmed({ width, height, data }: Pixels): Pixels {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let i = 0; i < width * height; i++) {
    if (data[4 * i + 3]! < 8) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
    [top, bottom] = [Math.min(top, y), y + 1];
  }
  if (right <= left) throw new UnseenError('There is nothing in the picture.');
  const size = { width: right - left, height: bottom - top };
  const inner = new Uint8ClampedArray(size.width * size.height * 4);
  for (let y = 0; y < size.height; y++) {
    const from = ((top + y) * width + left) * 4;
    inner.set(data.subarray(from, from + size.width * 4), y * size.width * 4);
  }
  return { ...size, channels: 4, data: inner };
}
