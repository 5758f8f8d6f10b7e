import { expect, test } from 'vitest';

import { createProgressBar } from './progress-bar.ts';

const stream = (isTTY?: true) => {
  const written: string[] = [];
  return { written, ...(isTTY ? { isTTY } : {}), write: (text: string) => written.push(text) };
};

test('on a terminal the line is redrawn in place and taken away in the end', () => {
  const terminal = stream(true);
  const bar = createProgressBar(terminal);
  bar.update(0.5, 'painting');
  bar.update(1.2, 'encoded');
  bar.clear();
  expect(terminal.written).toEqual([
    '\r\u001B[2K████████████░░░░░░░░░░░░  50 %  painting',
    '\r\u001B[2K████████████████████████ 100 %  encoded',
    '\r\u001B[2K',
  ]);
});

test('what would look the same is not drawn again', () => {
  const terminal = stream(true);
  const bar = createProgressBar(terminal);
  bar.update(0.5, 'painting');
  bar.update(0.5001, 'painting');
  expect(terminal.written).toHaveLength(1);
});

test('in a pipe it is silent', () => {
  const pipe = stream();
  const bar = createProgressBar(pipe);
  bar.update(0.5, 'painting');
  bar.clear();
  expect(pipe.written).toEqual([]);
});
