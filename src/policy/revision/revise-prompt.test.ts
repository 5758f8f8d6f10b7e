import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readPrompt } from '../../language/read-prompt.ts';
import type { Scene } from '../../language/scene.ts';
import { revisePrompt } from './revise-prompt.ts';

const listed = readFileSync(new URL('../../../bench/prompts.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** What nobody may lose: each thing with its number and colours, each relation by its words, each text. */
function named({ entities, relations, texts }: Scene): string[] {
  const nounOf = (id: string): string => entities.find((one) => one.id === id)?.noun ?? '';
  return [
    ...entities.map(
      ({ noun, count, colours, negated }) =>
        `${noun} ${count.value} ${colours.join('+')} ${negated}`,
    ),
    ...relations.map(({ kind, from, to }) => `${nounOf(from)} ${kind} ${nounOf(to)}`),
    ...texts.map(({ text }) => `“${text}”`),
  ];
}

test('nothing that a prompt names is lost, and what is drawn first stays first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...listed), fc.nat(0xffffffff), (prompt, seed) => {
      const before = readPrompt(prompt);
      const after = readPrompt(revisePrompt(prompt, seed));
      const told = named(after);
      expect(named(before).filter((fact) => !told.includes(fact))).toEqual([]);
      expect(after.entities[0]?.noun).toBe(before.entities[0]?.noun);
    }),
    { numRuns: 40 },
  );
});

test('short prompts grow into a paragraph, another one with another seed', () => {
  for (const prompt of ['a white siamese cat', 'a red bicycle', 'three ducks on a lake']) {
    const revisions = [1, 2, 3, 4, 5].map((seed) => revisePrompt(prompt, seed));
    expect(new Set(revisions).size).toBe(5);
    for (const text of revisions) {
      expect(text.length).toBeGreaterThan(2.5 * prompt.length);
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toContain('\n');
    }
    expect(revisePrompt(prompt, 3)).toBe(revisions[2]);
  }
});

test('a place and an hour are told where none is', () => {
  const { setting } = readPrompt(revisePrompt('a white siamese cat', 1));
  expect(setting.place).toBeDefined();
  expect(setting.time).toBeDefined();
});

const wordsIn = (text: string): number => text.split(/\s+/u).length;

test('short prompts about things grow to about sixty words', () => {
  const counts = listed
    .filter((prompt) => readPrompt(prompt).entities.length > 0 && wordsIn(prompt) <= 12)
    .filter((_, index) => index % 9 === 0)
    .map((prompt, seed) => wordsIn(revisePrompt(prompt, seed)))
    .sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeGreaterThanOrEqual(50);
  expect(counts.at(-1)).toBeLessThanOrEqual(100);
});

test('revisions of one prompt have little in common', () => {
  const revisions = Array.from({ length: 30 }, (_, seed) =>
    revisePrompt('a white siamese cat', seed),
  );
  const sentences = revisions.flatMap((text) => text.split('. '));
  const openings = new Set(sentences.map((text) => text.split(' ', 4).join(' ')));
  expect(new Set(revisions).size).toBe(30);
  expect(openings.size).toBeGreaterThan(60);
});

test('verbs and articles agree', () => {
  for (let seed = 0; seed < 25; seed++) {
    const texts = ['two dogs', 'an owl', 'cat', 'a family of bears in a cave'].map((prompt) =>
      revisePrompt(prompt, seed),
    );
    const all = texts.join(' ');
    expect(all).not.toMatch(/\ba [aeio]|\ban [^aeiou]|\bdogs (?:is|stands|looks)\b/iu);
    expect(all).not.toMatch(/\b(?:owl|cat) are\b|Here (?:is two|are an?)\b|[{}[\]|]/u);
    expect(all).not.toMatch(/\b(\w+) \1\b/u);
    // Words by which engines move the camera away.
    expect(all).not.toMatch(/in the distance|\bvast\b|close[- ]?up|portrait/u);
  }
});

test('a thing inside another is not said to be elsewhere', () => {
  for (let seed = 0; seed < 10; seed++) {
    expect(readPrompt(revisePrompt('an orange fish in a blue bowl', seed)).setting.place).not.toBe(
      'underwater',
    );
  }
});

test('long prompts are left nearly alone', () => {
  const prompt =
    'A red fox sits under a cherry tree by a quiet lake while two ducks swim past. '.repeat(6);
  const revision = revisePrompt(prompt, 9);
  expect(revision.startsWith(prompt.trim())).toBe(true);
  expect(revision.length - prompt.length).toBeLessThan(100);
});

test('a revision has no more than 4000 characters', () => {
  const prompt = `a cat ${'and a very small dog '.repeat(190)}`.slice(0, 3999);
  expect(Array.from(revisePrompt(prompt, 1)).length).toBeLessThanOrEqual(4000);
});

test.each(['un gato blanco sobre una mesa', '白い猫', '%%%', ''])(
  '“%s” stays as it is, for it cannot be read',
  (prompt) => expect(revisePrompt(prompt, 1)).toBe(prompt),
);

test('the documented words keep a prompt as it is', () => {
  const words =
    'I NEED to test how the tool works with extremely simple prompts. DO NOT add any detail, just use it AS-IS:';
  expect(revisePrompt(`${words} a red cube`, 1)).toBe('a red cube');
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(typeof revisePrompt(text, 1)).toBe('string');
    }),
    { numRuns: 60 },
  );
});

test('nothing that is told contradicts what was asked, and praise is not heaped', () => {
  for (let seed = 0; seed < 30; seed++) {
    expect(revisePrompt('an owl at night', seed)).not.toMatch(/sunlit|golden|walking/u);
    expect(revisePrompt('a fox in the rain', seed)).not.toMatch(/sunlit/u);
    expect(revisePrompt('a cactus', seed)).not.toMatch(/resting|walking/u);
    expect(revisePrompt('a cute otter', seed)).toMatch(/\b(?:a|an|one) cute\b/iu);
  }
});

test('a logo is told of as a drawing, which stands nowhere and has no surface', () => {
  for (let seed = 0; seed < 20; seed++) {
    const text = revisePrompt('a logo for a coffee shop', seed);
    expect(text).not.toMatch(/surroundings|setting|lit\b|finish|surface|lifelike/u);
  }
});
