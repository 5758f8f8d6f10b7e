import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import type { Instruction } from './instruction.ts';
import { readInstructions } from './read-instructions.ts';
import { retold, wholeRetold } from './retold.ts';

test.each([
  ['make it night', [{ kind: 'relight', time: 'night' }]],
  ['Change the sky to sunset.', [{ kind: 'relight', time: 'sunset' }]],
  [
    'Make it a watercolor painting',
    [{ kind: 'restyle', style: { medium: 'watercolour', words: ['watercolor painting'] } }],
  ],
  [
    'turn this photo into an oil painting',
    [{ kind: 'restyle', style: { medium: 'oil', words: ['oil painting'] } }],
  ],
  [
    'in the style of van gogh',
    [{ kind: 'restyle', style: { medium: 'van-gogh', words: ['van gogh'] } }],
  ],
  ['make it snow', [{ kind: 'weather', weather: 'snow' }]],
  ['please add fog', [{ kind: 'weather', weather: 'fog' }]],
  ['add a dog and a cat', [{ kind: 'add', what: 'a dog and a cat' }]],
  ['remove the cat', [{ kind: 'remove', what: 'cat' }]],
  ['remove the background', [{ kind: 'cut-out' }]],
  ['make the umbrella blue', [{ kind: 'recolour', what: 'umbrella', colours: ['blue'] }]],
  [
    'Turn it into a comic, then make it rain and add a boat',
    [
      { kind: 'restyle', style: { medium: 'comic', words: ['comic'] } },
      { kind: 'weather', weather: 'rain' },
      { kind: 'add', what: 'a boat' },
    ],
  ],
])('reads “%s”', (prompt, instructions) => {
  expect(readInstructions(prompt)).toEqual(instructions);
});

test.each([
  'a cat on a beach',
  'make the car a watercolor',
  'make it night and frobnicate the cat; make him smile',
  'make it better',
  'surprise me',
  '',
  '…',
])('leaves “%s” alone as a whole', (prompt) => {
  expect(readInstructions(prompt)).toBeUndefined();
});

test('no prompt makes it fail, and what it reads is never empty', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (prompt) => {
      expect(readInstructions(prompt) ?? ['nothing']).not.toEqual([]);
    }),
  );
});

/** What follow-ups say as people type them, and what is to be done then. */
const followUps = readFileSync(new URL('follow-ups.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [phrase: string, done: string]);

/** An instruction as the table writes it. */
function written({ kind, ...facts }: Instruction): string {
  const words = Object.values(facts).flatMap((fact: unknown) => {
    if (fact === undefined) return [];
    if (typeof fact === 'number') return [String(Math.round(100 * fact) / 100)];
    if (typeof fact === 'string') return [fact];
    return [(Array.isArray(fact) ? fact : (fact as { words: string[] }).words).join('+')];
  });
  return [kind, ...words].join(' ');
}

test('more than two hundred follow-ups are read as they are meant', () => {
  const read = followUps.map(([phrase]) => {
    const done = readInstructions(phrase)?.map(written).join('; ');
    return [phrase, done ?? 'not understood'];
  });
  expect(read.length).toBeGreaterThan(200);
  expect(read).toEqual(followUps);
});

test('what is told anew stays short, whatever is said again and again', () => {
  const same = followUps.filter(([, done]) => !/add|not understood|recount|letter/u.test(done));
  const start = 'a white cat next to a red umbrella and a wooden sign on a beach';
  let told = start;
  const lengths: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const [phrase, done] of same) {
      if (/^(?:remove|keep-only|replace|place)/u.test(done)) continue;
      told = wholeRetold(told, phrase);
    }
    lengths.push(told.length);
  }
  expect(lengths[2]).toBe(lengths[1]);
});

test.each([
  ['a cat on a beach', 'remove the cat', 'a beach'],
  ['a cat and a dog on a beach', 'remove the dog', 'a cat on a beach'],
  ['a small siamese cat', 'make the cat black', 'a small black siamese cat'],
  ['a cat at night', 'make it day', 'a cat, by day'],
  [
    'a watercolor painting of a cat',
    'make it an oil painting',
    'a cat, in the style of oil painting',
  ],
  ['a cat', 'make it three cats', 'three cats'],
  ['a cat on a beach', 'change the cat to a dog', 'a dog on a beach'],
  ['a cat on a beach', 'put it in a forest', 'a cat, in a forest'],
  ['a cat', 'frobnicate a dog', 'a cat, frobnicate a dog'],
  ['a cat', 'make it better', 'a cat'],
])('“%s” and “%s” make “%s”', (prompt, text, whole) => {
  expect(wholeRetold(prompt, text)).toBe(whole);
});

test('no prompt makes telling fail, and no telling is empty where the prompt was not', () => {
  const instructions = followUps.flatMap(([phrase]) => readInstructions(phrase) ?? []);
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.constantFrom(...instructions),
      (prompt, instruction) => {
        expect(retold(prompt, instruction)).not.toBe('');
      },
    ),
  );
});
