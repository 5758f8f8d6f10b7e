import { expect, test } from 'vitest';
import { buildFigure } from '../build-figure.ts';
import { hexOf, oklchOf } from '../colour/oklch.ts';
import { allFacts } from '../facts.ts';
import { pieces } from '../pieces/index.ts';
import { readTable } from '../table.ts';
import { plainRecipe } from '../../compose/casting/recipe.ts';
import { groundColour } from '../ground.ts';
import { contrastOf, READABLE } from './contrast.ts';
import { faceNames, fontsFor, isFace, writable } from './faces.ts';
import { finishNames } from './finishes.ts';
import { outlinesOf } from './outlines.ts';
import { typeset } from './typeset.ts';

const SCRIPTS = {
  Latin: 'Ünïcode Straße, façade & œuvre: ¿qué?',
  Vietnamese: 'Tiếng Việt',
  Greek: 'Γειά σου Κόσμε',
  Cyrillic: 'Привіт, щастя їжак',
  Hebrew: 'שלום עולם',
  Arabic: 'مرحبا بالعالم',
  Persian: 'گربه‌های پارسی چاپ',
  Simplified: '欢迎光临，发财',
  Traditional: '歡迎光臨龍鬥',
  Japanese: 'こんにちは世界カフェ',
  Korean: '안녕하세요 세계',
  Devanagari: 'नमस्ते दुनिया',
  Thai: 'สวัสดีชาวโลก',
  digits: '0123456789 €£¥$ 50% №7',
} as const;

const carriers = readTable('carriers').map(([art = '']) => art.split('/')[0]!);

test('the carriers are art that exists, written in faces and finishes that exist', () => {
  const wrong = readTable('carriers').filter(([art = '', , face = '', finish = '']) => {
    const [kind, id = ''] = art.split(/[:/]/);
    const drawnAs = kind === 'noto' ? allFacts().has(id) : kind === 'rig' || pieces.has(id);
    const faced = face === '' || isFace(face);
    return !drawnAs || !faced || (finish !== '' && !finishNames.includes(finish as never));
  });
  expect(wrong).toEqual([]);
});

test.each(Object.entries(SCRIPTS))('%s has a glyph for every letter in every face', (_, text) => {
  expect(writable(text)).toBe(text.normalize('NFC'));
  const boxes = faceNames.flatMap((face) => {
    const fonts = fontsFor(text, face);
    return Array.from(text).filter(
      (letter) => !/[\s\u200c]/u.test(letter) && !fonts.some((font) => font.covers(letter)),
    );
  });
  expect(boxes).toEqual([]);
});

test('what no font can write is left out rather than drawn as boxes', () => {
  expect(writable('Love 🦄 you \u{e000}!')).toBe('Love you !');
});

test.each(['欢迎光临', '歡迎光臨', 'こんにちは'])('%s is set in one font', (text) => {
  for (const face of faceNames) expect(fontsFor(text, face)).toHaveLength(1);
});

const drawn = carriers.filter((art) => art !== 'rig');

/** The figure that carries the text, and the layer of its letters. */
function written(art: string, text: string) {
  const figure = buildFigure({ ...plainRecipe(art), lettering: [text] });
  return { figure, letters: figure.layers.at(-1)! };
}

/** Scripts that one carrier is tried with: the next one is tried with the next ones, in turn. */
const TRIED = 3;
const scripts = Object.entries(SCRIPTS);
const tries = drawn.map((art, i) => {
  const first = i * TRIED;
  const names = Array.from({ length: TRIED }, (_, k) => scripts[(first + k) % scripts.length]!);
  return [art, Object.fromEntries(names)] as const;
});

test('every script is tried on many carriers', () => {
  for (const [script] of scripts) {
    expect(tries.filter(([, texts]) => script in texts).length).toBeGreaterThan(20);
  }
});

test.each(tries)('%s carries any script', (art, texts) => {
  const bare = buildFigure(plainRecipe(art)).layers.length;
  const unwritten = Object.entries(texts).filter(([, text]) => {
    const { figure, letters } = written(art, text);
    // A path of letters has dozens of points; boxes for missing glyphs would have four each.
    return figure.layers.length <= bare || letters.markup.length < 400;
  });
  expect(unwritten).toEqual([]);
});

test.each(drawn)('words on %s can be read', (art) => {
  const bare = buildFigure(plainRecipe(art));
  const { figure, letters } = written(art, 'Hello World');
  const [patch] = figure.layers.slice(bare.layers.length, -1);
  const ground =
    patch === undefined
      ? groundColour(bare, letters.box)
      : oklchOf(/fill="(#[0-9a-f]{6})"/.exec(patch.markup)![1]!);
  const ink = hexOf(oklchOf(/^.* fill="(#[0-9a-f]{6})"/s.exec(letters.markup)![1]!));
  // Where no one ink suits all of the ground, an edge of the opposite tone sets it off.
  const edges = [...letters.markup.matchAll(/stroke="(#[0-9a-f]{6})"/g)].map(([, edge]) => edge!);
  const best = Math.max(...[hexOf(ground!), ...edges].map((behind) => contrastOf(ink, behind)));
  expect(best).toBeGreaterThanOrEqual(READABLE);
});

test('long texts are broken into rows and never cut', () => {
  const text =
    'It is a truth universally acknowledged, that a single man in possession of a good fortune';
  const room = { width: 200, height: 100 };
  const set = typeset([text], 'sans', room)!;
  expect(set.rows.length).toBeGreaterThan(3);
  expect(set.width).toBeLessThanOrEqual(room.width + 0.01);
  expect(set.height).toBeLessThanOrEqual(room.height + 0.01);
  const whole = outlinesOf(text.split(' '), 'sans').reduce((sum, { d }) => sum + d.length, 0);
  const shown = set.rows.reduce((sum, { outline }) => sum + outline.d.length, 0);
  expect(shown).toBeGreaterThan(whole * 0.95);
});

test.each([
  ['مرحبا', 'Arabic letters join'],
  ['नमस्ते', 'Devanagari letters combine'],
])('%s: %s', (word) => {
  const [joined] = outlinesOf([word], 'sans');
  const apart = outlinesOf(Array.from(word), 'sans').reduce(
    (sum, { left, right }) => sum + right - left,
    0,
  );
  expect(joined!.right - joined!.left).toBeLessThan(apart * 0.92);
});

test('Hebrew runs from right to left', () => {
  const [word, first, last] = outlinesOf(['שלם', 'ש', 'ם'], 'sans');
  const start = (d: string): string => d.slice(0, 24);
  // Paths come in visual order, so the last letter is drawn first.
  expect(start(word!.d)).toBe(start(last!.d));
  expect(start(word!.d)).not.toBe(start(first!.d));
});

test('words on a mirrored figure are not mirrored', () => {
  const { letters } = written('noto:bus', 'LINE 12');
  expect(letters.legible).toBe(true);
});
