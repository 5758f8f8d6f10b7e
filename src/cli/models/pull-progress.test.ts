import { expect, test } from 'vitest';

import { createPullDisplay } from './pull-progress.ts';

function display(json: boolean, isTTY: boolean) {
  const written: string[] = [];
  let at = 0;
  const shown = createPullDisplay({
    json,
    stream: { isTTY, write: (text) => written.push(text) },
    now: () => at,
  });
  return {
    written,
    at: (ms: number, doneBytes: number) => {
      at = ms;
      shown.update({ doneBytes, bytes: 4e9, doneFiles: 1, files: 9 });
    },
    clear: () => {
      shown.clear();
    },
  };
}

test('a terminal shows a bar with the pace of the last seconds and the time that is left', () => {
  const { at, written, clear } = display(false, true);
  at(0, 0);
  at(1000, 100e6);
  expect(written.at(-1)).toMatch(/ 3 % {2}100 MB of 4\.0 GB, 100 MB\/s, 39 s left$/);
  at(20_000, 200e6);
  at(29_000, 210e6);
  expect(written.at(-1)).toMatch(/1 MB\/s, 57 min left$/);
  clear();
  expect(written.at(-1)).toBe('\r\u001B[2K');
});

test('a log gets a line each ten seconds, and nothing that draws', () => {
  const { at, written } = display(false, false);
  for (let second = 0; second <= 30; second++) at(second * 1000, second * 1e6);
  expect(written).toHaveLength(3);
  expect(written[0]).toBe('10 MB of 4.0 GB, 1 MB/s, 67 min left\n');
});

test('a program gets objects', () => {
  const { at, written } = display(true, true);
  at(0, 0);
  at(11_000, 1e9);
  expect(written.map((line) => JSON.parse(line) as unknown)).toEqual([
    { done_bytes: 1e9, bytes: 4e9, done_files: 1, files: 9 },
  ]);
});
