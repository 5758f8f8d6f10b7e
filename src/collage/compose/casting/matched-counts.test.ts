import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { withMatchedCounts } from './matched-counts.ts';

const countOf = (prompt: string, noun: string) =>
  withMatchedCounts(readPrompt(prompt)).find((entity) => entity.noun === noun)?.count;

test('several who each have one of a kind have as many of it', () => {
  expect(countOf('two girls holding balloons', 'balloon')).toEqual({ value: 2, vague: false });
  expect(countOf('three men riding horses', 'horse')).toEqual({ value: 3, vague: false });
});

test('a number that is said stands, and one alone may have several', () => {
  expect(countOf('two girls holding five balloons', 'balloon')?.value).toBe(5);
  expect(countOf('a girl holding balloons', 'balloon')?.vague).toBe(true);
});
