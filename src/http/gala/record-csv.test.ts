import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { sampleRecord } from '../../../test/support/sample-record.ts';
import type { ImageRecord } from '../../ledger/image-record.ts';
import { CSV_HEADING, csvLine } from './record-csv.ts';
import { recordObject } from './record-object.ts';

/** A plain reader of RFC 4180: one record, as its cells. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let rest = line.slice(0, -2);
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const [whole, inner = ''] = quoted ?? /^([^",\r\n]*)/.exec(rest)!;
    cells.push(quoted ? inner.replaceAll('""', '"') : inner);
    rest = rest.slice(whole.length);
    if (rest === '') return cells;
    if (!rest.startsWith(',')) throw new Error(`No comma before ${JSON.stringify(rest)}`);
    rest = rest.slice(1);
  }
}

const columns = cellsOf(CSV_HEADING);
const lineOf = (record: ImageRecord): string => csvLine(recordObject(record, () => 'http://x/'));
const cellOf = (record: ImageRecord, column: string): string | undefined =>
  cellsOf(lineOf(record))[columns.indexOf(column)];
const withPrompt = (prompt: string): ImageRecord =>
  sampleRecord({ task: { ...sampleRecord().task, prompt } });

test('whatever a prompt holds comes back, in a line of as many cells as the heading', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (prompt) => {
      const line = lineOf(withPrompt(prompt));
      expect(line.endsWith('\r\n')).toBe(true);
      expect(cellsOf(line)).toHaveLength(columns.length);
      expect(cellOf(withPrompt(prompt), 'prompt')?.replace(/^'/, '')).toBe(
        prompt.replace(/^'/, ''),
      );
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '\n=1', '\t', '＝1', '"=1'])(
  'no spreadsheet takes %j for a formula',
  (prompt) => {
    expect(cellOf(withPrompt(prompt), 'prompt')).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
  },
);

test.each(['a cat = a friend', "it's", '', 'a - b', '5'])('%j stays as it is', (prompt) => {
  expect(cellOf(withPrompt(prompt), 'prompt')).toBe(prompt);
});

test('tells who, what, when, for how much and how it was liked', () => {
  const record = sampleRecord({
    state: 'failed',
    finishedAt: 1_800_000_001_000,
    fault: { code: 'storage_full', facts: {} },
    rating: 2,
    feedback: '=nice',
    background: true,
    notes: { user: 'user-1234', response: 'resp_6a' },
  });
  const row = Object.fromEntries(cellsOf(lineOf(record)).map((cell, i) => [columns[i], cell]));
  expect(row).toMatchObject({
    id: record.id,
    created_at: '2027-01-15T08:00:00.000Z',
    finished_at: '2027-01-15T08:00:01.000Z',
    started_at: '',
    state: 'failed',
    team_id: 'team_default',
    user: 'user-1234',
    response: 'resp_6a',
    background: 'true',
    seed: '4294967295',
    credits: '0',
    rating: '2',
    feedback: "'=nice",
    error_code: 'storage_full',
  });
});
