import { expect, test, vi } from 'vitest';

import type { DrawTask, Drawing, Engine } from '../../../src/engines/engine.ts';
import { GalaError } from '../../../src/kernel/errors.ts';
import { gaussianStream } from '../../../src/numerics/gaussian.ts';
import { isRunning } from '../../support/is-running.ts';
import { openStandIn, standInTask, waiter } from '../../support/stand-in-models.ts';

const drawn = (engine: Engine, task: DrawTask): Promise<Drawing> =>
  engine.draw(task, waiter().context);

/** Against hanging, not slowness: a busy machine takes its time to start a process. */
const PATIENCE_MS = 20_000;

const batchOf = ({ pixels }: Drawing): number => pixels.data[0]!;

const processOf = ({ pixels }: Drawing): number =>
  new DataView(pixels.data.buffer, pixels.data.byteOffset).getUint32(1);

const faultOf = async (drawing: Promise<unknown>): Promise<GalaError['fault']> => {
  const error = await drawing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GalaError)) throw new Error('expected a fault', { cause: error });
  return error.fault;
};

test('draws what is asked for, and tells every step', async () => {
  const engine = await openStandIn();
  const { context, stages, fractions } = waiter();
  const { pixels, method } = await engine.draw(standInTask('draw', { seed: 77 }), context);
  expect(pixels).toMatchObject({ width: 8, height: 8, channels: 3 });
  expect(pixels.data.at(-1)).toBe(77);
  expect(method).toMatch(/^text to image, pndm, 25 steps, guidance 7\.5/);
  expect(stages).toEqual([
    'waiting for its turn',
    'loading weights',
    'painting',
    'step 1 of 3',
    'step 2 of 3',
    'step 3 of 3',
    'decoding',
  ]);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
});

test('keeps its model between pictures', async () => {
  const engine = await openStandIn();
  const first = await drawn(engine, standInTask('draw'));
  const second = await drawn(engine, standInTask('draw'));
  expect(processOf(second)).toBe(processOf(first));
  expect(await engine.health()).toMatchObject({ ok: true });
  expect((await engine.health()).detail).toMatch(/^one on cpu \(0\.\d GB\); 0 waiting$/);
});

test('a source and its mask arrive as they are, once for all pictures of a request', async () => {
  const engine = await openStandIn({ batch: 4 });
  const size = { width: 300, height: 200 };
  const data = Uint8ClampedArray.from({ length: 300 * 200 * 3 }, (_, at) => (at * 7) % 251);
  const keep = Uint8ClampedArray.from({ length: 300 * 200 }, (_, at) => (at % 3 === 0 ? 255 : 0));
  const source = { pixels: { ...size, channels: 3 as const, data }, keep };
  const task = standInTask('source', { operation: 'edit', size, source });
  const drawings = await Promise.all([drawn(engine, task), drawn(engine, { ...task, seed: 41 })]);
  const expected = data.map((value, at) => (keep[Math.floor(at / 3)] === 255 ? 1 : value));
  for (const { pixels, method } of drawings) {
    expect(Buffer.from(pixels.data).equals(Buffer.from(expected))).toBe(true);
    expect(method).toMatch(/^inpainting, strength 1, pndm, 25 steps/);
  }
});

test.each([
  ['exit', 'exit code 7'],
  ['sigkill', 'SIGKILL'],
  ['crash', 'exit code 1'],
  ['rubbish', 'what came is no message'],
])('a process that ends by %s fails its request, and the next gets another', async (how, told) => {
  const engine = await openStandIn();
  const fault = await faultOf(drawn(engine, standInTask(how)));
  expect(fault).toMatchObject({ code: 'model_stopped', facts: { model: 'dall-e-2' } });
  expect(JSON.stringify(fault)).toContain(told);
  expect(batchOf(await drawn(engine, standInTask('draw')))).toBe(1);
});

test('what a dying process said last is the cause of the fault', async () => {
  const engine = await openStandIn();
  const error = await drawn(engine, standInTask('crash')).catch((thrown: unknown) => thrown);
  const causes = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) causes.push(cause.message);
  expect(causes.at(-1)).toContain('out of paint');
});

test('a process that dies while nobody draws is replaced', async () => {
  const engine = await openStandIn();
  const pid = processOf(await drawn(engine, standInTask('draw')));
  process.kill(pid, 'SIGKILL');
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), PATIENCE_MS);
  expect(processOf(await drawn(engine, standInTask('draw')))).not.toBe(pid);
});

test('a process that goes silent is ended', async () => {
  const engine = await openStandIn({ stallMs: 1500 });
  const fault = await faultOf(drawn(engine, standInTask('stuck')));
  expect(JSON.stringify(fault)).toContain('no sign of life for 1.5 s');
});

test('a bug in painting is a failed engine, and its process goes on', async () => {
  const engine = await openStandIn();
  const pid = processOf(await drawn(engine, standInTask('draw')));
  expect(await faultOf(drawn(engine, standInTask('throw')))).toEqual({
    code: 'engine_failed',
    facts: { engine: 'diffusion' },
  });
  expect(processOf(await drawn(engine, standInTask('draw')))).toBe(pid);
});

test('three deaths in a row show in its health until a picture is drawn', async () => {
  const engine = await openStandIn();
  for (let death = 0; death < 3; death++) {
    expect(await engine.health()).toMatchObject({ ok: true });
    await faultOf(drawn(engine, standInTask('exit')));
  }
  expect(await engine.health()).toMatchObject({ ok: false });
  expect((await engine.health()).detail).toContain('the last 3 drawing processes died');
  await drawn(engine, standInTask('draw'));
  expect(await engine.health()).toMatchObject({ ok: true });
});

test('a model that cannot be loaded is named with what is wrong, and dies alone', async () => {
  const models = ['unloadable', 'deadly', 'one'];
  const engine = await openStandIn({ models });
  const broken = await faultOf(drawn(engine, standInTask('draw', { engineModel: 'unloadable' })));
  expect(broken).toEqual({
    code: 'model_unusable',
    facts: {
      model: 'dall-e-2',
      trouble:
        'unet/model.onnx of the model unloadable is cut short. Mend it with gala models pull unloadable, or export it again if it is your own.',
    },
  });
  const deadly = await faultOf(drawn(engine, standInTask('draw', { engineModel: 'deadly' })));
  expect(deadly.code).toBe('model_stopped');
  const absent = await faultOf(drawn(engine, standInTask('draw', { engineModel: 'absent' })));
  expect(absent.code).toBe('model_unusable');
  await drawn(engine, standInTask('draw'));
});

test('pictures alike are painted in one go, others on their own', async () => {
  const engine = await openStandIn({ batch: 3 });
  const alike = Array.from({ length: 4 }, (_, at) => standInTask('draw', { seed: 50 + at }));
  const other = standInTask('draw', { size: { width: 16, height: 8 } });
  const drawings = await Promise.all([...alike, other].map((task) => drawn(engine, task)));
  expect(drawings.map(batchOf)).toEqual([3, 3, 3, 1, 1]);
  expect(drawings.slice(0, 4).map(({ pixels }) => pixels.data.at(-1))).toEqual([50, 51, 52, 53]);
});

test('a flagged picture fails alone', async () => {
  const engine = await openStandIn({ batch: 2 });
  const [well, flagged] = await Promise.all([
    drawn(engine, standInTask('draw')),
    faultOf(drawn(engine, standInTask('unsafe'))),
  ]);
  expect(batchOf(well)).toBe(2);
  expect(flagged).toEqual({
    code: 'content_policy',
    facts: { stage: 'image', model: 'dall-e-2' },
  });
});

test.each(['crowded', 'crowded to death'])(
  'a batch that is %s is painted again one by one',
  async (prompt) => {
    const engine = await openStandIn({ batch: 3 });
    const tasks = Array.from({ length: 3 }, (_, at) => standInTask(prompt, { seed: at }));
    const drawings = await Promise.all(tasks.map((task) => drawn(engine, task)));
    expect(drawings.map(batchOf)).toEqual([1, 1, 1]);
    expect(drawings.map(({ pixels }) => pixels.data.at(-1))).toEqual([0, 1, 2]);
  },
);

test('one with a prompt that is too long is refused, and takes nobody along', async () => {
  const engine = await openStandIn({ batch: 3 });
  const [endless, ...others] = await Promise.allSettled(
    ['endless', 'draw', 'draw'].map((prompt, seed) => drawn(engine, standInTask(prompt, { seed }))),
  );
  expect(endless).toMatchObject({
    status: 'rejected',
    reason: {
      fault: {
        code: 'malformed_value',
        facts: {
          param: 'prompt',
          expected: 'a text of at most 1200 tokens, and has 1300 or more',
        },
      },
    },
  });
  expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
});

test('a model that loads for ever holds nobody up once nobody waits for it', async () => {
  const engine = await openStandIn({ models: ['endless', 'one'], unwantedLoadMs: 100 });
  const { context, leave } = waiter();
  const left = engine.draw(standInTask('draw', { engineModel: 'endless' }), context);
  const behind = drawn(engine, standInTask('draw', { seed: 5 }));
  await vi.waitFor(
    async () => expect((await engine.health()).detail).toContain('endless on its way'),
    PATIENCE_MS,
  );
  leave();
  await expect(left).rejects.toMatchObject({ name: 'AbortError' });
  expect((await behind).pixels.data.at(-1)).toBe(5);
});

test('a model goes on loading for those who still wait for it', async () => {
  const engine = await openStandIn({ models: ['slow'], unwantedLoadMs: 0 });
  const task = standInTask('draw', { engineModel: 'slow', seed: 6 });
  const left = engine.draw(task, waiter('loading weights').context);
  const stayed = drawn(engine, task);
  await expect(left).rejects.toMatchObject({ name: 'AbortError' });
  expect((await stayed).pixels.data.at(-1)).toBe(6);
});

test('whoever leaves, crashes or is refused meanwhile, each gets their own picture or a fault', async () => {
  const engine = await openStandIn({ batch: 3, models: ['one', 'two'] });
  const prompts = ['draw', 'draw', 'steps', 'steps', 'unsafe', 'exit', 'sigkill', 'throw'];
  const random = gaussianStream(20_261_121);
  const pick = (most: number): number => Math.floor(Math.abs(random(1)[0]!) * 1000) % most;
  const ends = Array.from({ length: 32 }, async (_, seed) => {
    const { context, leave } = waiter();
    const isLeaving = pick(3) === 0;
    const engineModel = pick(3) === 0 ? 'two' : 'one';
    const task = standInTask(prompts[seed % prompts.length]!, { seed, engineModel });
    if (isLeaving) setTimeout(leave, pick(3000));
    try {
      expect((await engine.draw(task, context)).pixels.data.at(-1)).toBe(seed);
      return 'drawn';
    } catch (error) {
      const isFault = error instanceof GalaError;
      if (!isFault && !(isLeaving && (error as Error).name === 'AbortError')) throw error;
      return isFault ? error.fault.code : 'left';
    }
  });
  const codes = new Set(await Promise.all(ends));
  expect(codes).toContain('drawn');
  expect(codes).toContain('model_stopped');
  expect((await drawn(engine, standInTask('draw', { seed: 99 }))).pixels.data.at(-1)).toBe(99);
  expect((await engine.health()).detail).toMatch(/; 0 waiting$/);
});

test('one that leaves a batch takes nobody along', async () => {
  const engine = await openStandIn({ batch: 2 });
  const leaver = waiter('step 3 of 20');
  const left = engine.draw(standInTask('steps', { seed: 1 }), leaver.context);
  const stayed = drawn(engine, standInTask('steps', { seed: 2 }));
  await expect(left).rejects.toMatchObject({ name: 'AbortError' });
  expect((await stayed).pixels.data.at(-1)).toBe(2);
  expect(leaver.stages.at(-1)).toBe('step 3 of 20');
});

test('when all leave, the process stops between steps and goes on with others', async () => {
  const engine = await openStandIn();
  const pid = processOf(await drawn(engine, standInTask('draw')));
  const left = engine.draw(standInTask('steps'), waiter('step 2 of 20').context);
  await expect(left).rejects.toMatchObject({ name: 'AbortError' });
  expect(processOf(await drawn(engine, standInTask('draw')))).toBe(pid);
});

test('a step that takes longer than loading would is not waited for', async () => {
  const engine = await openStandIn();
  const pid = processOf(await drawn(engine, standInTask('draw')));
  const leaver = waiter();
  const left = engine.draw(standInTask('stuck'), leaver.context);
  await vi.waitFor(() => expect(leaver.stages).toContain('painting'), PATIENCE_MS);
  leaver.leave();
  await expect(left).rejects.toMatchObject({ name: 'AbortError' });
  expect(processOf(await drawn(engine, standInTask('draw')))).not.toBe(pid);
  expect(isRunning(pid)).toBe(false);
});

test('a model that nobody asks for lets go of its memory', async () => {
  const engine = await openStandIn({ idleMs: 100 });
  const pid = processOf(await drawn(engine, standInTask('draw')));
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), PATIENCE_MS);
  expect((await engine.health()).detail).toBe('no model loaded; 0 waiting');
  await drawn(engine, standInTask('draw'));
});

test('of models that do not fit together the one used longest ago goes', async () => {
  // Each takes all but half of what there is for one more.
  const engine = await openStandIn({
    models: ['one', 'two', 'three'],
    memory: 400e6,
    system: { free: () => 0, total: () => 1e12, estimate: () => 250e6 },
  });
  const use = (engineModel: string) => drawn(engine, standInTask('draw', { engineModel }));
  const [one, two] = [processOf(await use('one')), processOf(await use('two'))];
  expect([one, two].map(isRunning)).toEqual([true, true]);
  await use('one');
  await use('three');
  expect([one, two].map(isRunning)).toEqual([true, false]);
});

test('what does not fit into memory is refused before anything is loaded', async () => {
  const system = { free: () => 100e6, total: () => 1e12, estimate: () => 5e9 };
  const refusal = async (engine: Engine) =>
    JSON.stringify(await faultOf(drawn(engine, standInTask('draw'))));
  const passing = await openStandIn({ system });
  expect(await refusal(passing)).toContain('needs 5000 MB of memory and 100 MB are free');
  expect(await refusal(passing)).toContain('model_stopped');
  const never = await openStandIn({ system, memory: 1e9 });
  expect(await refusal(never)).toContain('needs 5000 MB of memory and 1000 MB are free');
  expect(await refusal(never)).toContain('model_unusable');
  expect((await passing.health()).detail).toBe('no model loaded; 0 waiting');
});

test('as many are painted at once as there is memory for', async () => {
  const estimate = (_model: unknown, _task: unknown, batch: number) => batch * 100;
  const engine = await openStandIn({
    batch: 4,
    system: { free: () => 250, total: () => 1e12, estimate },
  });
  const tasks = Array.from({ length: 3 }, (_, seed) => standInTask('draw', { seed }));
  const drawings = await Promise.all(tasks.map((task) => drawn(engine, task)));
  expect(drawings.slice(0, 2).map(batchOf)).toEqual([2, 2]);
});

test('closing waits for what is drawn, and not for what nobody wants any more', async () => {
  const engine = await openStandIn();
  const [leaver, stayer] = [waiter(), waiter()];
  const stayed = engine.draw(standInTask('steps'), stayer.context);
  await vi.waitFor(() => expect(stayer.stages).toContain('step 1 of 20'), PATIENCE_MS);
  const left = engine.draw(standInTask('stuck'), leaver.context);
  void stayed.then(() => setTimeout(leaver.leave, 100));
  const closing = engine.close();
  await stayed;
  await expect(left).rejects.toMatchObject({ name: 'AbortError' });
  await closing;
  expect((await engine.health()).detail).toBe('no model loaded; 0 waiting');
});

test('closing ends its processes, and nothing is drawn any more', async () => {
  const engine = await openStandIn();
  const pid = processOf(await drawn(engine, standInTask('draw')));
  await engine.close();
  expect(isRunning(pid)).toBe(false);
  expect(await faultOf(drawn(engine, standInTask('draw')))).toMatchObject({
    code: 'shutting_down',
  });
});
