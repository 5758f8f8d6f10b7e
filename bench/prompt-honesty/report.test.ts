import { expect, test } from 'vitest';
import type { JudgedPrompt } from './judge-prompt.ts';
import type { Verdict } from './judge-nouns.ts';
import { formatAims, formatFailures, formatUnjudged, rowOf } from './report.ts';

function judged(verdicts: readonly Verdict[], changes: Partial<JudgedPrompt> = {}): JudgedPrompt {
  const nouns = verdicts.map((verdict) => ({
    noun: `${verdict} thing`,
    verdict,
    claimed: verdict === 'wrong' ? 'noto:bat' : undefined,
  }));
  return { prompt: 'a prompt', nouns, colours: [], counts: [], ...changes };
}

test('what cannot be judged counts neither for nor against', () => {
  const row = rowOf('all', [
    judged(['itself', 'hypernym', 'unjudged']),
    judged(['itself', 'wrong', 'missing']),
  ]);
  expect(row).toMatchObject({ prompts: 2, nouns: 5, itself: 2, hypernym: 1, wrong: 1, missing: 1 });
  expect(formatUnjudged([judged(['unjudged', 'unjudged'])])).toBe('unjudged thing 2');
});

test('aims are held against what was reached', () => {
  const right = { asked: '2 cat', found: '2', right: true };
  const row = rowOf('all', [
    judged(['itself', 'itself', 'itself', 'itself', 'wrong'], { colours: [right] }),
  ]);
  const sets = {
    counts: { right: 19, of: 20 },
    relations: { right: 7, of: 10 },
    colours: { right: 9, of: 10 },
  };
  const lines = formatAims(row, sets).split('\n');
  expect(lines.map((line) => / (meets|misses) /u.exec(line)?.[1])).toEqual([
    'misses',
    'misses',
    'meets',
    undefined,
    'meets',
    'misses',
    'misses',
  ]);
});

test('failures are listed with prompts, most frequent first', () => {
  const failures = formatFailures(
    [judged(['missing']), judged(['missing', 'wrong', 'itself'])],
    [],
  );
  expect(failures.split('\n').filter((line) => /^\d/u.test(line))).toEqual([
    '2 missing   missing thing',
    '1 wrong     wrong thing as noto:bat',
  ]);
});
