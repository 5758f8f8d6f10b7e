import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideTokens, LOOK_BACK } from './divide-tokens.ts';
import type { Token } from './tokenizer.ts';

const ROOM = 75;

/** Tokens of a line in which `w` ends a word, `,` a clause, and `-` nothing. */
function tokens(line: string): readonly Token[] {
  return Array.from(line, (sign, id) => {
    if (sign === '-') return { id };
    return { id, ends: sign === ',' ? 'clause' : 'word' };
  });
}

const lengths = (line: string): readonly number[] =>
  divideTokens(tokens(line), ROOM).map((chunk) => chunk.length);

describe('divideTokens', () => {
  it('leaves whole what fits', () => {
    expect(lengths('')).toEqual([]);
    expect(lengths('w'.repeat(ROOM))).toEqual([ROOM]);
  });

  it('divides after the last clause that ends near the end of a chunk', () => {
    expect(lengths(`${'w'.repeat(54)},${'w'.repeat(40)}`)).toEqual([55, 40]);
    expect(lengths(`${'w'.repeat(60)},w,${'w'.repeat(40)}`)).toEqual([63, 40]);
  });

  it('divides after a word where no clause ends near, and fills the chunk then', () => {
    expect(lengths(`${'w'.repeat(53)},${'w'.repeat(40)}`)).toEqual([75, 19]);
    expect(lengths(`${'w'.repeat(70)}${'-'.repeat(20)}w`)).toEqual([70, 21]);
  });

  it('divides a word only where it is longer than what is looked back over', () => {
    expect(lengths(`${'w'.repeat(54)}${'-'.repeat(60)}w`)).toEqual([75, 40]);
  });

  it('neither loses nor moves a token, and fills no chunk beyond its room', () => {
    const line = fc.array(fc.constantFrom('-', 'w', ','), { maxLength: 600 });
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 80 }), (signs, room) => {
        const all = tokens(signs.join(''));
        const chunks = divideTokens(all, room);
        expect(chunks.flat()).toEqual(all);
        for (const chunk of chunks) expect(chunk.length).toBeLessThanOrEqual(room);
        for (const chunk of chunks.slice(0, -1)) {
          expect(chunk.length).toBeGreaterThanOrEqual(Math.max(1, room - LOOK_BACK));
        }
      }),
    );
  });

  it('fills every chunk but the last where it need not look back', () => {
    const chunks = divideTokens(tokens('w,'.repeat(100)), ROOM, 0);
    expect(chunks.map((chunk) => chunk.length)).toEqual([75, 75, 50]);
  });
});
