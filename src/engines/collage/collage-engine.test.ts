import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';

import { GalaError } from '../../kernel/errors.ts';
import type { DrawTask, Engine, Progress } from '../engine.ts';
import { createCollageEngine } from './collage-engine.ts';
import { workerBeside } from '../../kernel/worker-file.ts';

const STAND_IN = workerBeside(
  new URL('../../../test/support/support.ts', import.meta.url).href,
  'stand-in-worker',
);

let engine: Engine | undefined;

afterEach(async () => {
  await engine?.close();
  engine = undefined;
});

const start = (workers = 1): Engine =>
  (engine = createCollageEngine({ workers, workerFile: STAND_IN }));

const task = (prompt: string, seed = 1): DrawTask => ({
  operation: 'generate',
  model: 'dall-e-2',
  prompt,
  size: { width: 4, height: 3 },
  seed,
});

const quiet = (signal = new AbortController().signal) => ({ signal, onProgress: () => {} });

const failure = (drawing: Promise<unknown>): Promise<Error> =>
  drawing.then(
    () => Promise.reject(new Error('was drawn')),
    (error: Error) => error,
  );

test('draws exactly the size, with the seed, and hands over all of the pixels', async () => {
  const { pixels } = await start().draw(task('draw', 9), quiet());
  expect(pixels).toMatchObject({ width: 4, height: 3, channels: 3 });
  expect(pixels.data).toHaveLength(36);
  expect([...pixels.data.subarray(1)]).toEqual(Array.from({ length: 35 }, () => 9));
});

test('pixels that are a view of something bigger arrive without the rest', async () => {
  const { pixels } = await start().draw(task('view', 9), quiet());
  expect(pixels.data.buffer.byteLength).toBe(36);
  expect(pixels.data[35]).toBe(9);
});

test('hands the source over and keeps it, so that siblings have it too', async () => {
  const source = {
    pixels: { width: 2, height: 1, channels: 3, data: Uint8ClampedArray.of(1, 2, 3, 4, 5, 6) },
    keep: Uint8ClampedArray.of(0, 255),
    scene: 'a record',
  } as const;
  const engine = start(2);
  const order: DrawTask = { ...task('source'), operation: 'edit', source };
  const drawings = await Promise.all([1, 2, 3].map(() => engine.draw(order, quiet())));
  expect(source.pixels.data).toHaveLength(6);
  for (const drawing of drawings) {
    expect(drawing).toEqual({ pixels: source.pixels, scene: 'a record of 0 255' });
  }
});

test('reports progress that never falls', async () => {
  const seen: Progress[] = [];
  const { signal } = new AbortController();
  await start().draw(task('draw'), { signal, onProgress: (progress) => seen.push(progress) });
  expect(seen).toEqual([
    { fraction: 0, stage: 'starting' },
    { fraction: 0.1, stage: 'reading' },
    { fraction: 0.6, stage: 'painting' },
  ]);
});

test('no thread is started before the first draw, nor more than are needed', async () => {
  const engine = start(2);
  expect((await engine.health()).detail).toBe('0 of 2 workers drawing, 0 started');
  await engine.draw(task('draw'), quiet());
  await engine.draw(task('draw'), quiet());
  expect((await engine.health()).detail).toBe('0 of 2 workers drawing, 1 started');
});

test('two workers draw at the same time, in two threads', async () => {
  const engine = start(2);
  const drawings = await Promise.all([1, 2].map((n) => engine.draw(task('slow', n), quiet())));
  const threads = drawings.map(({ pixels }) => pixels.data[0]);
  expect(new Set(threads).size).toBe(2);
});

test('one worker draws in order of arrival', async () => {
  const engine = start();
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3, 4].map((n) => engine.draw(task('draw', n), quiet()).then(() => order.push(n))),
  );
  expect(order).toEqual([1, 2, 3, 4]);
});

test('a running draw stops at its next stage, and its thread goes on to the next', async () => {
  const engine = start();
  const first = await engine.draw(task('draw'), quiet());
  const controller = new AbortController();
  const spinning = engine.draw(task('spin'), {
    signal: controller.signal,
    onProgress: ({ stage }) => stage === 'spinning' && controller.abort(),
  });
  const next = engine.draw(task('draw', 2), quiet());
  const error = await failure(spinning);
  expect(error.name).toBe('AbortError');
  expect((await next).pixels.data[0]).toBe(first.pixels.data[0]);
});

test('an abort with a reason of its own is an AbortError all the same', async () => {
  const engine = start();
  const controller = new AbortController();
  const drawing = engine.draw(task('spin'), quiet(controller.signal));
  controller.abort(new Error('the client left'));
  expect((await failure(drawing)).name).toBe('AbortError');
});

test('a draw that waits in line is cancelled there', async () => {
  const engine = start();
  const busy = new AbortController();
  const spinning = engine.draw(task('spin'), quiet(busy.signal));
  const waiting = new AbortController();
  const inLine = engine.draw(task('draw'), quiet(waiting.signal));
  waiting.abort();
  expect((await failure(inLine)).name).toBe('AbortError');
  expect((await engine.health()).detail).toContain('1 of 1 workers drawing');
  busy.abort();
  await failure(spinning);
});

test('a draw that was cancelled before it came is not started', async () => {
  const engine = start();
  expect((await failure(engine.draw(task('draw'), quiet(AbortSignal.abort())))).name).toBe(
    'AbortError',
  );
  expect((await engine.health()).detail).toContain('0 started');
});

test('a drawing that throws fails alone; the thread lives on', async () => {
  const engine = start();
  const { pixels } = await engine.draw(task('draw'), quiet());
  const error = await failure(engine.draw(task('throw'), quiet()));
  expect(error).toBeInstanceOf(GalaError);
  expect((error as GalaError).fault).toEqual({
    code: 'engine_failed',
    facts: { engine: 'collage' },
  });
  expect(error.cause).toMatchObject({ message: 'nothing can be drawn of this' });
  expect((await engine.draw(task('draw'), quiet())).pixels.data[0]).toBe(pixels.data[0]);
});

test.each([
  ['crash', /out of paint/],
  ['exit', /ended with code 7/],
])('a thread that dies (%s) fails its draw only and is replaced', async (prompt, cause) => {
  const engine = start();
  const dying = failure(engine.draw(task(prompt), quiet()));
  const next = engine.draw(task('draw', 5), quiet());
  const error = await dying;
  expect((error as GalaError).fault.code).toBe('engine_failed');
  expect(String(error.cause)).toMatch(cause);
  expect((await next).pixels.data[1]).toBe(5);
});

test('health falls when threads keep dying, and recovers with the next picture', async () => {
  const engine = start();
  await failure(engine.draw(task('exit'), quiet()));
  expect((await engine.health()).ok).toBe(true);
  await failure(engine.draw(task('exit'), quiet()));
  await failure(engine.draw(task('exit'), quiet()));
  expect(await engine.health()).toMatchObject({
    ok: false,
    detail: expect.stringContaining('the last 3 drawing threads died') as unknown,
  });
  await engine.draw(task('draw'), quiet());
  expect((await engine.health()).ok).toBe(true);
});

test('closing waits for what was taken on and takes nothing more', async () => {
  const engine = start();
  let drawn = 0;
  const drawings = [1, 2].map(() => engine.draw(task('slow'), quiet()).then(() => drawn++));
  await sleep(20);
  const closing = engine.close();
  const refused = await failure(engine.draw(task('draw'), quiet()));
  expect((refused as GalaError).fault.code).toBe('shutting_down');
  await closing;
  expect(drawn).toBe(2);
  await Promise.all(drawings);
});
