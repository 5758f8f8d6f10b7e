import { describe, expect, it } from 'vitest';
import { MAX_ROWS, promptRows } from './prompt-rows.ts';
import type { Token, Tokenizer } from './tokenizer.ts';

const START = 1;
const END = 2;
const PADDING = 3;

/** Every letter a token; a full stop ends a clause, and nothing ends a word. */
const letters: Tokenizer = {
  start: START,
  end: END,
  padding: PADDING,
  rowLength: 77,
  longestToken: 4,
  tokens: (text) =>
    Array.from(text, (letter): Token => {
      const id = letter.codePointAt(0)!;
      return letter === '.' ? { id, ends: 'clause' } : { id };
    }),
};

const rows = (...prompts: string[]) => promptRows('tiny', letters, prompts);

describe('promptRows', () => {
  it('marks and pads a prompt of no words as any other', () => {
    const [[row] = []] = rows('');
    expect(row?.ids).toEqual([START, END, ...Array.from({ length: 75 }, () => PADDING)]);
    expect(row?.used).toBe(2);
  });

  it('gives all prompts of a call equally many rows, empty ones at the end', () => {
    const [short = [], long = []] = rows('a', 'b'.repeat(200));
    expect(long).toHaveLength(3);
    expect(short).toHaveLength(3);
    expect(short.slice(1)).toEqual(rows('')[0]?.concat(rows('')[0] ?? []));
    expect(long.flatMap(({ ids, used }) => ids.slice(1, used - 1))).toHaveLength(200);
  });

  it('takes as many tokens as all rows hold, however they would be divided', () => {
    const limit = 75 * MAX_ROWS;
    const [fullOfClauses = []] = rows(`${'a'.repeat(59)}.`.repeat(limit / 60));
    expect(fullOfClauses).toHaveLength(MAX_ROWS);
    expect(fullOfClauses.every(({ used }) => used === 77)).toBe(true);
  });

  it('refuses more, and says how much is too much', () => {
    expect(() => rows('a'.repeat(75 * MAX_ROWS + 1))).toThrow(
      'The prompt is too long for the model tiny: it has 1201 tokens or more, and 1200 are the limit',
    );
  });

  it('refuses a text that is far too long without encoding it', () => {
    const never: Tokenizer = {
      ...letters,
      tokens: () => {
        throw new Error('encoded');
      },
    };
    expect(() => promptRows('tiny', never, ['a'.repeat(1_000_000)])).toThrow(
      'it has 250000 tokens or more',
    );
    expect(() => promptRows('tiny', never, [`${' '.repeat(1_000_000)}a`])).toThrow('encoded');
  });
});
