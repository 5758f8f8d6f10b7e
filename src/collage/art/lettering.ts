import type { Anchor, Figure } from './figure.ts';
import { groundColour } from './ground.ts';

/** Height of a label against its width. */
const LABEL_HEIGHT = 0.56;
const LINE = 1.18;

/**
 * The figure with words on its `label`, one line for each entry and more where they do not fit; on
 * its middle when it has no label. Ink is dark on light and light on dark.
 */
export function lettered(figure: Figure, lines: readonly string[]): Figure {
  const label: Anchor = figure.anchors.label ?? {
    x: figure.width / 2,
    y: figure.height * 0.5,
    width: figure.width * 0.62,
    tilt: 0,
  };
  const size = fittingSize(lines, label.width);
  const rows = lines.flatMap((line) => wrapped(line, label.width / size));
  const height = rows.length * size * LINE;
  const ground = groundColour(figure, {
    x: label.x - label.width * 0.3,
    y: label.y - label.width * 0.15,
    width: label.width * 0.6,
    height: label.width * 0.3,
  });
  const dark = (ground?.l ?? 1) > 0.6;
  const [ink, edge] = dark ? ['#26272e', '#ffffff'] : ['#fbfaf6', '#1d1e24'];
  const text = rows
    .map((row, i) => {
      const y = (i - (rows.length - 1) / 2) * size * LINE + size * 0.36;
      return `<text x="0" y="${round(y)}">${escaped(row)}</text>`;
    })
    .join('');
  const width = label.width * 1.08;
  return {
    ...figure,
    layers: [
      ...figure.layers,
      {
        markup:
          `<g font-family="DejaVu Sans" font-weight="bold" font-size="${round(size)}" ` +
          `text-anchor="middle" fill="${ink}" stroke="${edge}" stroke-opacity=".35" ` +
          `stroke-width="${round(size * 0.06)}" paint-order="stroke">${text}</g>`,
        viewBox: [-width / 2, -height / 2, width, height],
        box: {
          x: label.x - width / 2,
          y: label.y - height / 2,
          width,
          height,
          turn: label.tilt,
          mirror: false,
        },
        relief: 0,
        occlusion: 0,
      },
    ],
  };
}

/** The largest letter size at which the lines, wrapped, fit the label. */
function fittingSize(lines: readonly string[], width: number): number {
  let size = width * 0.42;
  for (let i = 0; i < 24; i++) {
    const rows = lines.flatMap((line) => wrapped(line, width / size));
    const fits =
      rows.length * size * LINE <= width * LABEL_HEIGHT &&
      rows.every((row) => textWidth(row) * size <= width);
    if (fits) break;
    size *= 0.9;
  }
  return size;
}

/** Breaks a line at spaces so that each row is at most `room` letter sizes wide, where words allow. */
function wrapped(line: string, room: number): string[] {
  const rows: string[] = [];
  for (const word of line.split(/\s+/).filter(Boolean)) {
    const last = rows.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= room) {
      rows[rows.length - 1] = `${last} ${word}`;
    } else rows.push(word);
  }
  return rows;
}

/** Width in letter sizes, from the advances of DejaVu Sans Bold by class of letter. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[ijl.,:;'|!I ]/u.test(letter)) width += 0.38;
    else if (/[mwMW@%]/u.test(letter)) width += 1.06;
    else if (/\p{Lu}/u.test(letter)) width += 0.78;
    else if (
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter)
    )
      width += 1;
    else if (/\p{M}/u.test(letter)) width += 0;
    else width += 0.69;
  }
  return width;
}

function escaped(text: string): string {
  return text
    .replace(/[^\P{C}\u200d]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
