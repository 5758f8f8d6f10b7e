import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { STRICTNESSES } from '../../kernel/strictness.ts';
import { builtInModerator, judgeByRules } from './built-in.ts';

interface Listed {
  readonly heading: string;
  readonly prompt: string;
}

/** The prompts of a list under `bench/moderation`, each with the heading above it. */
function listed(name: string): readonly Listed[] {
  const path = new URL(`../../../bench/moderation/${name}.txt`, import.meta.url);
  let heading = '';
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) heading = line.slice(2);
      return line === '' || line.startsWith('# ') ? [] : [{ heading, prompt: line }];
    });
}

const refused = listed('refused').map(({ heading, prompt }) => ({
  prompt,
  category: heading.split(',')[0] ?? '',
}));
const innocent = listed('innocent').map(({ prompt }) => prompt);
const anyRefused = fc.constantFrom(...refused);
const anyInnocent = fc.constantFrom(...innocent);

test.each(innocent)('draws “%s”', (prompt) => {
  expect(judgeByRules(prompt, 'standard')).toEqual([]);
});

test.each(refused)('refuses “$prompt”', ({ prompt, category }) => {
  const found = judgeByRules(prompt, 'standard');
  // A kind and its graver form both answer for it: `self-harm` and `self-harm/instructions`.
  expect(found.map((name) => (name.startsWith(category) ? category : name))).toContain(category);
});

test('with moderation off, sexual content with minors is refused and nothing else', () => {
  for (const { prompt, category } of refused) {
    const minors = category === 'sexual/minors';
    expect([prompt, judgeByRules(prompt, 'off')]).toEqual([prompt, minors ? [category] : []]);
  }
});

test('what is refused is refused by every stricter setting too', () => {
  for (const { prompt } of refused) {
    const found = STRICTNESSES.map((strictness) => judgeByRules(prompt, strictness));
    for (const [i, categories] of found.entries()) {
      expect(found[i + 1] ?? found[i]).toEqual(expect.arrayContaining([...categories]));
    }
  }
});

test.each([
  ['a woman in lingerie', 'sexual'],
  ['a man covered by a bloody bandage', 'violence'],
  ['a sketch of a battlefield with a corpse', 'violence'],
])('“%s” is drawn by default and refused when it is strict', (prompt, category) => {
  expect(judgeByRules(prompt, 'standard')).toEqual([]);
  expect(judgeByRules(prompt, 'strict')).toContain(category);
});

describe('however it is dressed up', () => {
  const judge = (text: string): readonly string[] => judgeByRules(text, 'standard');

  test('an innocent sentence before or after changes no refusal', () => {
    fc.assert(
      fc.property(anyRefused, anyInnocent, fc.boolean(), ({ prompt, category }, other, first) => {
        const text = first ? `${other}. ${prompt}` : `${prompt}. ${other}`;
        expect(judge(text).some((name) => name.startsWith(category))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('letters that stand closer in the next sentence hide no spelled word', () => {
    expect(judge('N U D E   W O M A N. C3PO and R2D2 in the desert')).toContain('sexual');
  });

  test('capitals, wide letters, invisible characters and accents change nothing', () => {
    const disguises: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.replace(/[a-z]/g, (letter) => `${letter}\u200b`),
      (text) => text.replace(/[a-z]/g, (letter) => `${letter}\u0323\u0301`),
      (text) => text.replace(/[a-z]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0)),
      (text) => text.replace(/[a-z]/g, (it) => String.fromCodePoint(it.charCodeAt(0) + 0x1d3b9)),
    ];
    const verdict = fc.constantFrom(...refused.map(({ prompt }) => prompt), ...innocent);
    fc.assert(
      fc.property(verdict, fc.constantFrom(...disguises), (prompt, disguise) => {
        expect(judge(disguise(prompt))).toEqual(judge(prompt));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    'pоrn',
    'роrn',
    'p0rn',
    'p.o.r.n',
    'p o r n',
    'p - o - r - n',
    'pooorn',
    'PoRn',
    '🅟🅞🅡🅝',
  ])('%s is read for what it is', (word) => expect(judge(`a ${word} star`)).toContain('sexual'));
});

test('no text at all brings it down', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (text) => {
      const verdict = await builtInModerator.judge({
        text,
        strictness: 'strict',
        signal: undefined,
      });
      expect(Array.isArray(verdict)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
