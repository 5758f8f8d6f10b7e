import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Pixels } from '../kernel/pixels.ts';
import { watchPicture } from './watch-picture.ts';

const state = (shade: number): Pixels => ({
  width: 1,
  height: 1,
  channels: 3,
  data: new Uint8ClampedArray(3).fill(shade),
});

const shadeOf = async ({ data }: Pixels): Promise<Uint8Array> => Uint8Array.of(data[0]!);

/** A step of the work that the test finishes when it likes. */
function heldUp() {
  const waiting: (() => void)[] = [];
  const hold = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const next = async (): Promise<void> => {
    waiting.shift()?.();
    await turn();
  };
  return { hold, next };
}

test('passes states on one at a time and in order, of those that pile up the newest', async () => {
  const passed: number[] = [];
  const { hold, next } = heldUp();
  const watcher = watchPicture(shadeOf, async ([shade]) => {
    await hold();
    passed.push(shade!);
  });
  for (const shade of [1, 2, 3]) watcher.onPartial(state(shade));
  await turn();
  await next();
  expect(passed).toEqual([1]);
  await next();
  expect(passed).toEqual([1, 3]);
  watcher.onPartial(state(4));
  await turn();
  await next();
  expect(passed).toEqual([1, 3, 4]);
});

test('after the end nothing more is passed on, and what is under way is waited for', async () => {
  const passed: number[] = [];
  const encoding = heldUp();
  const storing = heldUp();
  const watcher = watchPicture(
    async (picture) => {
      await encoding.hold();
      return shadeOf(picture);
    },
    async ([shade]) => {
      await storing.hold();
      passed.push(shade!);
    },
  );
  watcher.onPartial(state(1));
  await encoding.next();
  watcher.onPartial(state(2));
  let ended = false;
  const end = watcher.end().then(() => (ended = true));
  await turn();
  expect(ended).toBe(false);
  await storing.next();
  await end;
  expect(passed).toEqual([1]);
  watcher.onPartial(state(3));
  await encoding.next();
  await turn();
  expect(passed).toEqual([1]);
});

test('the end does not wait for a state that is still being encoded', async () => {
  const passed: number[] = [];
  const { hold, next } = heldUp();
  const watcher = watchPicture(
    async (picture) => {
      await hold();
      return shadeOf(picture);
    },
    async ([shade]) => void passed.push(shade!),
  );
  watcher.onPartial(state(1));
  await watcher.end();
  await next();
  expect(passed).toEqual([]);
});

test('a state that cannot be encoded or stored is left out, the next one comes', async () => {
  const passed: number[] = [];
  const watcher = watchPicture(
    async (picture) => {
      if (picture.data[0] === 1) throw new Error('no colours');
      return shadeOf(picture);
    },
    async ([shade]) => {
      if (shade === 2) throw new Error('no room');
      passed.push(shade!);
    },
  );
  for (const shade of [1, 2, 3]) {
    watcher.onPartial(state(shade));
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the test
    await turn();
  }
  await watcher.end();
  expect(passed).toEqual([3]);
});
