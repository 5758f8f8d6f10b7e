import { expect, test } from 'vitest';

import { readableLine } from './readable-line.ts';

const line = (fields: object): string =>
  readableLine(JSON.stringify({ level: 30, time: 0, pid: 1, hostname: 'h', ...fields }));

test('a request is one line: time, message, fields', () => {
  expect(line({ msg: 'request', method: 'POST', status: 200, key: undefined })).toMatch(
    /^\d\d:\d\d:\d\d request method=POST status=200\n$/,
  );
});

test('trouble is named, an error comes with its stack', () => {
  const text = line({
    level: 50,
    msg: 'failed',
    err: { message: 'no', stack: 'Error: no\n at x' },
  });
  expect(text).toMatch(/ error: failed\nError: no\n at x\n$/);
  expect(line({ level: 40, err: { message: 'no' } })).toMatch(/ warning: no\n$/);
});
