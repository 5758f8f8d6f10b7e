import { setImmediate } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { createReadAhead, type PictureSource } from './read-ahead.ts';

/** Sources by name, those in capitals far; what was asked of them, and who answers when. */
function house(names: string) {
  const asked: string[] = [];
  const answers = new Map<string, (bytes: Uint8Array) => void>();
  const failures = new Map<string, (error: Error) => void>();
  const signals: AbortSignal[] = [];
  const sources = names.split('').map((name): PictureSource => ({
    isFar: name === name.toUpperCase(),
    read(signal) {
      asked.push(name);
      signals.push(signal);
      return new Promise((resolve, reject) => {
        answers.set(name, resolve);
        failures.set(name, reject);
      });
    },
  }));
  const answer = (name: string) => answers.get(name)?.(Buffer.from(name));
  return { ahead: createReadAhead(sources), asked, answer, failures, signals };
}

test('far sources are asked three at a time, in order; near ones when it is their turn', async () => {
  const { ahead, asked, answer } = house('aBCdEF');
  expect(await ahead.far(0)).toBeUndefined();
  expect(asked).toEqual([]);
  const first = ahead.far(1);
  expect(asked).toEqual(['B', 'C', 'E']);
  answer('B');
  expect((await first)?.toString()).toBe('B');
  const second = ahead.far(2);
  expect(asked).toEqual(['B', 'C', 'E', 'F']);
  answer('C');
  await second;
  void ahead.near(3);
  expect(asked.at(-1)).toBe('d');
});

test('what fails ahead of its turn is told when it comes', async () => {
  const { ahead, answer, failures } = house('ABC');
  const first = ahead.far(0);
  failures.get('B')?.(new Error('gone'));
  await setImmediate();
  answer('A');
  await first;
  await expect(ahead.far(1)).rejects.toThrow('gone');
});

test('once it is stopped, nobody waits for what is under way', () => {
  const { ahead, signals } = house('AB');
  void ahead.far(0);
  ahead.stop();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});
