import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

/** Words and signs of the reader's own grammar, in any order: worse for it than plain noise. */
const salad = fc
  .array(
    fc.constantFrom(
      ...'a the no without two 3 2x2 of in on with and , . "x" \'s it its red gold cat cats wearing made of pair bowl is are that which says the word Hebrew letters as while in front of oil painting style left to glasses - ( ) 👑 שלום ß \u0000'.split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('\ud800', '\udfff', '\u202e', '\u0301', 'a', "'", '"', ' ') }),
  fc.lorem({ maxCount: 30 }),
  salad,
);

test('any text gives a consistent scene, the same one every time', () => {
  fc.assert(
    fc.property(anyText, (prompt) => {
      const scene = readPrompt(prompt);
      expect(readPrompt(prompt)).toEqual(scene);
      expect(scene.prompt).toBe(prompt);
      expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);

      const ids = scene.entities.map(({ id }) => id);
      expect(ids).toEqual(ids.map((_, index) => `e${index + 1}`));
      for (const { noun, names, count, phrase } of scene.entities) {
        expect(noun).not.toBe('');
        expect(phrase).not.toBe('');
        expect(names.length).toBeGreaterThan(0);
        expect(new Set(names).size).toBe(names.length);
        expect(count.value).toBeGreaterThanOrEqual(1);
        expect(Number.isInteger(count.value)).toBe(true);
      }
      for (const { from, to } of scene.relations) {
        expect(ids).toContain(from);
        expect(ids).toContain(to);
        expect(from).not.toBe(to);
      }
      for (const { on, text } of scene.texts) {
        expect(text.trim()).not.toBe('');
        expect([...ids, undefined]).toContain(on);
      }
      expect(scene.readable || scene.entities.length === 0).toBe(true);
    }),
    { numRuns: 400 },
  );
});

const counts = fc.constantFrom<[string, number]>(
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['3', 3],
  ['four', 4],
  ['seven', 7],
  ['a dozen', 12],
);
const colours = fc.constantFrom(
  'red',
  'blue',
  'green',
  'yellow',
  'purple',
  'black',
  'white',
  'pink',
);
const nouns = fc.constantFrom<[string, string]>(
  ['cat', 'cats'],
  ['teapot', 'teapots'],
  ['fox', 'foxes'],
  ['balloon', 'balloons'],
  ['candle', 'candles'],
  ['dragon', 'dragons'],
  ['fairy', 'fairies'],
  ['mouse', 'mice'],
  ['knife', 'knives'],
);
const carriers = fc.constantFrom('table', 'car', 'elephant', 'box', 'piano', 'rock', 'fence');
const relations = fc.constantFrom<[string, string]>(
  ['on', 'on'],
  ['on top of', 'on'],
  ['in', 'in'],
  ['under', 'under'],
  ['above', 'above'],
  ['behind', 'behind'],
  ['in front of', 'in-front-of'],
  ['next to', 'next-to'],
  ['to the left of', 'left-of'],
  ['to the right of', 'right-of'],
  ['sitting on', 'on'],
  ['standing behind', 'behind'],
);
const places = fc.constantFrom<[string, string]>(
  ['in a forest', 'forest'],
  ['on a beach', 'beach'],
  ['in a kitchen', 'kitchen'],
  ['on the street', 'street'],
  ['in the desert', 'desert'],
);
const times = fc.constantFrom<[string, string]>(
  ['at night', 'night'],
  ['at sunset', 'sunset'],
  ['at dawn', 'dawn'],
  ['in the morning', 'dawn'],
  ['at noon', 'day'],
);

test('sentences of a small grammar are read back exactly', () => {
  fc.assert(
    fc.property(
      fc.record({ count: counts, colour: colours, noun: nouns, relation: relations }),
      fc.record({ colour: colours, noun: carriers, place: places, time: times }),
      ({ count, colour, noun, relation }, other) => {
        const [said, value] = count;
        const form = value === 1 ? noun[0] : noun[1];
        const prompt = `${said} ${colour} ${form} ${relation[0]} a ${other.colour} ${other.noun} ${other.place[0]} ${other.time[0]}`;
        const scene = readPrompt(prompt);
        expect(
          scene.entities.map(({ noun, colours, count, role }) => ({ noun, colours, count, role })),
        ).toEqual([
          { noun: noun[0], colours: [colour], count: { value, vague: false }, role: 'subject' },
          {
            noun: other.noun,
            colours: [other.colour],
            count: { value: 1, vague: false },
            role: 'object',
          },
          {
            noun: other.place[1],
            colours: [],
            count: { value: 1, vague: false },
            role: 'backdrop',
          },
        ]);
        expect(scene.relations.slice(0, 1)).toMatchObject([
          { kind: relation[1], from: 'e1', to: 'e2' },
        ]);
        expect(scene.setting).toMatchObject({
          place: other.place[1],
          implied: false,
          time: other.time[1],
        });
        expect(scene.leftover).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

const worn = fc.uniqueArray(
  fc.constantFrom('hat', 'scarf', 'jacket', 'kilt', 'bowtie', 'cape', 'helmet'),
  { minLength: 1, maxLength: 4 },
);

test('every garment of a list is worn', () => {
  fc.assert(
    fc.property(worn, carriers, (garments, held) => {
      const list = garments.map((garment) => `a ${garment}`);
      const last = list.pop() ?? '';
      const said = list.length > 0 ? `${list.join(', ')} and ${last}` : last;
      const scene = readPrompt(`an owl wearing ${said} and holding a ${held}`);
      expect(scene.entities.filter(({ role }) => role === 'worn').map(({ noun }) => noun)).toEqual(
        garments,
      );
      expect(scene.entities.at(-1)).toMatchObject({ noun: held, role: 'held' });
      expect(scene.relations.every(({ from }) => from === 'e1')).toBe(true);
    }),
    { numRuns: 100 },
  );
});

const repeated = [
  'red ',
  'cat ',
  'a ',
  'two of ',
  'of the ',
  'it ',
  '(',
  "x's ",
  'with a ',
  'a cat, ',
  '"a" ',
  'in a box ',
  'the word A ',
  'a red cat wearing a hat on a mat, old and grey, "hi" in it and ',
  'a statue of ',
  'a bowl of ',
  'her eyes are ',
  'each holding ',
  'the letters A, ',
  'blonde haired ',
  'x',
  'a-',
  '\n',
  '🐱',
  'שלום ',
];

test.each(repeated)('16 000 characters of %j are read in linear time', (unit) => {
  // Linear readers need some 50 ms for this; a quadratic one runs into the test's time limit.
  const prompt = unit.repeat(16_000 / unit.length);
  expect(readPrompt(prompt).prompt).toBe(prompt);
});

test.each([
  ['noise', 'x7#\u0000\u202e'],
  ['one word', 'a'],
  ['other scripts', 'שלום 白い猫 кот '],
  ['emoji', '👩🏽‍🚀🐱'],
  ['unbalanced quotes', '"a \u201cb \''],
  ['sentences', 'A sad cat with red hair sits on a bus by a lake, made of gold. '],
])('100 kB of %s are read in bounded time', (_, unit) => {
  const prompt = unit.repeat(100_000 / unit.length);
  expect(readPrompt(prompt).prompt).toBe(prompt);
});
