import { Resvg } from '@resvg/resvg-js';
import { fontsFor } from './faces.ts';
import type { FaceName } from './faces.ts';

/** A written row as one path, its baseline at y = 0, its letters {@link EM} units large. */
export interface Outline {
  readonly d: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Size of the letters of outlines. */
export const EM = 100;

const NOTHING: Outline = { d: '', left: 0, right: 0, top: 0, bottom: 0 };
const KEPT = 600;
const known = new Map<string, Outline>();

/**
 * The letters of each text, shaped (Arabic joined, right-to-left runs turned, marks placed) and as
 * paths. resvg does both: asked for its own simplified document, it writes text as outlines.
 */
export function outlinesOf(texts: readonly string[], face: FaceName): readonly Outline[] {
  const missing = [...new Set(texts)].filter((text) => !known.has(keyOf(text, face)));
  if (known.size + missing.length > KEPT) known.clear();
  const found = traced(
    [...new Set(texts)].filter((text) => !known.has(keyOf(text, face))),
    face,
  );
  for (const [text, outline] of found) known.set(keyOf(text, face), outline);
  return texts.map((text) => known.get(keyOf(text, face)) ?? NOTHING);
}

const keyOf = (text: string, face: FaceName): string => `${face} ${text}`;

function traced(texts: readonly string[], face: FaceName): [string, Outline][] {
  if (texts.length === 0) return [];
  const fonts = texts.map((text) => fontsFor(text, face));
  const lines = texts.map(
    (text, i) =>
      `<text id="t${i}" font-family="${fonts[i]![0]!.family}" font-size="${EM}">${escaped(text)}</text>`,
  );
  const document = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${EM}" height="${EM}">${lines.join('')}</svg>`,
    {
      font: {
        loadSystemFonts: false,
        fontFiles: [...new Set(fonts.flat().map(({ file }) => file))],
        defaultFontFamily: fonts[0]![0]!.family,
      },
    },
  ).toString();
  const parts = new Map(
    document
      .split(/<g id="t(?=\d+")/)
      .slice(1)
      .map((part) => [Number.parseInt(part, 10), pathsOf(part)]),
  );
  return texts.map((text, i) => [text, outlineOf(parts.get(i) ?? '')]);
}

/** All path data of a piece of resvg's document; its paths are absolute and untransformed. */
function pathsOf(part: string): string {
  return [...part.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d).join('');
}

function outlineOf(raw: string): Outline {
  if (raw === '') return NOTHING;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const d = mapPath(raw, (x, y) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    return [x, y];
  });
  return { d, left, top, right, bottom };
}

/** Path data with every point moved, rounded to a hundredth; absolute M, L, Q, C and Z only. */
export function mapPath(
  d: string,
  move: (x: number, y: number) => readonly [number, number],
): string {
  return d.replace(
    /(-?[\d.]+(?:e-?\d+)?)[ ,]+(-?[\d.]+(?:e-?\d+)?) ?/g,
    (_, x: string, y: string) => {
      const [mx, my] = move(Number(x), Number(y));
      return `${Math.round(mx * 100) / 100} ${Math.round(my * 100) / 100} `;
    },
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
