import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { drawing, drawingIds } from './drawings.ts';
import { rasterOfBox } from './raster.ts';

const require = createRequire(import.meta.url);
const set = JSON.parse(readFileSync(require.resolve('@iconify-json/noto/icons.json'), 'utf8')) as {
  icons: Record<string, { body: string }>;
};

function pixelsOf(markup: string): Uint8Array {
  return rasterOfBox(markup, [0, 0, 128, 128], 32).data;
}

test('the pack holds about a thousand drawings', () => {
  expect(drawingIds().length).toBeGreaterThan(1000);
});

test.each(['cat', 'automobile', 'woman-standing', 'crystal-ball', 'jellyfish'])(
  '%s looks as it does in the set',
  (id) => {
    const packed = pixelsOf(drawing(id, 'a').markup);
    const original = pixelsOf(set.icons[id]?.body ?? '');
    expect(packed.some((value) => value > 0)).toBe(true);
    const off = packed.filter((value, i) => Math.abs(value - (original[i] ?? 0)) > 24).length;
    expect(off).toBeLessThan(packed.length * 0.01);
  },
);

test('a bared drawing is the other without what it wears', () => {
  const worn = drawing('guide-dog', 'a').markup;
  const bare = drawing('labrador', 'a').markup;
  expect(worn).toContain('#865953');
  for (const harness of ['#865953', '#6e4a3a', '#abb0b1']) expect(bare).not.toContain(harness);
  expect(bare.length).toBeGreaterThan(0.4 * worn.length);
});

test('every drawing opens, and its visible part lies in the box', () => {
  const wrong = drawingIds().filter((id) => {
    const { markup, viewBox, foot } = drawing(id, 'a');
    const [left, top, width, height] = viewBox;
    const inside = left >= 0 && top >= 0 && left + width <= 128 && top + height <= 128;
    const stands = foot >= left && foot <= left + width;
    return !(markup.startsWith('<') && width > 10 && height > 10 && inside && stands);
  });
  expect(wrong).toStrictEqual([]);
});

test('ids are told apart by the prefix, and every reference leads somewhere', () => {
  const wrong = drawingIds().filter((id) => {
    const { markup } = drawing(id, 'mine');
    const ids = [...markup.matchAll(/\bid="([^"]+)"/g)].map(([, name]) => name);
    const references = [...markup.matchAll(/(?:url\(|href=")#([^")]+)/g)].map(([, name]) => name);
    return (
      ids.some((name) => !name?.startsWith('mine-')) ||
      references.some((name) => !ids.includes(name))
    );
  });
  expect(wrong).toStrictEqual([]);
});

test('an unknown drawing is an error that names it', () => {
  expect(() => drawing('no-such-thing', 'a')).toThrow('no-such-thing');
});
