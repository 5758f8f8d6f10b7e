import { expect, test, vi } from 'vitest';

import type { Engine, Progress } from '../../src/engines/engine.ts';
import { fault, faultOf } from '../../src/kernel/errors.ts';
import { inputKeys } from '../../src/kernel/image-task.ts';
import type { RecordState } from '../../src/ledger/image-record.ts';
import { openProcesses, type Process, type Processes } from '../support/processes.ts';
import { door, solidEngine } from '../support/solid-engine.ts';
import { submission } from '../support/studio.ts';

const TEAM = 'team_sample';

const stateOf = async ({ database }: Processes, id: string): Promise<RecordState | undefined> =>
  (await database.records.find(id))?.state;

const untilIdle = ({ queue }: Process): Promise<void> =>
  vi.waitFor(async () => {
    expect(await queue.depth('solid')).toMatchObject({ waiting: 0, running: 0 });
  });

/** An edit, with the objects of its inputs. */
async function edit(processes: Processes) {
  const inputs = { image: await processes.putInput(), mask: await processes.putInput() };
  const size = { width: 4, height: 4 };
  return { inputs, work: submission({ task: { operation: 'edit', size, inputs } }) };
}

test('what is begun is drawn while nobody waits, and charged once', async () => {
  const processes = await openProcesses(solidEngine());
  const process = await processes.start();
  const { inputs, work } = await edit(processes);
  const leave = new AbortController();
  const { recordId } = await process.generation.begin({ ...work, signal: leave.signal });
  leave.abort();
  await untilIdle(process);
  const record = await processes.database.records.find(recordId);
  expect(record).toMatchObject({ state: 'succeeded', background: true, creditsCharged: 32_000 });
  // Nobody came for the inputs, and they are gone.
  expect(await processes.objects()).toEqual([record!.images[0]!.key]);
  expect(inputKeys(inputs)).toHaveLength(2);
});

test('its id may be chosen beforehand, and who began it hears of it on the way', async () => {
  const processes = await openProcesses(solidEngine());
  const process = await processes.start();
  const heard: Progress[] = [];
  const recordId = 'rec_chosen';
  const onAdmitted = vi.fn<() => void>();
  const begun = await process.generation.begin(
    submission({ recordId, onAdmitted, onProgress: (progress) => heard.push(progress) }),
  );
  expect(begun).toEqual({ recordId });
  expect(onAdmitted).toHaveBeenCalledOnce();
  await untilIdle(process);
  expect(heard.at(-1)?.fraction).toBe(1);
});

test('whoever follows it gets it as it ended, or leaves and disturbs nobody', async () => {
  const { opened, open } = door();
  const processes = await openProcesses(solidEngine({ until: () => opened }));
  const process = await processes.start();
  const { recordId } = await process.generation.begin(submission());
  const leave = new AbortController();
  const leaving = process.generation.follow(recordId, { signal: leave.signal });
  const heard: Progress[] = [];
  const staying = process.generation.follow(recordId, {
    signal: new AbortController().signal,
    onProgress: (progress) => heard.push(progress),
  });
  leave.abort();
  await expect(leaving).rejects.toMatchObject({ fault: { code: 'cancelled' } });
  open();
  expect(await staying).toMatchObject({ id: recordId, state: 'succeeded' });
  expect(heard.at(-1)?.fraction).toBe(1);
  const { signal } = new AbortController();
  // Also when it has ended long since.
  expect(await process.generation.follow(recordId, { signal })).toMatchObject({ id: recordId });
  expect(await process.generation.follow('rec_nobody', { signal })).toBeUndefined();
});

test('what a full queue, an empty account or moderation turns away never begins', async () => {
  const { opened, open } = door();
  const processes = await openProcesses(solidEngine({ until: () => opened }));
  const { credits } = processes.database;
  const process = await processes.start({ concurrency: 1, capacity: 1 });
  const { generation } = process;
  for (let i = 0; i < 2; i++) await generation.begin(submission());
  // With a key that says somebody comes back, the refusal is written down and forgotten again.
  const claimed = submission({ idempotency: { value: 'again', requestHash: 'hash' } });
  for (const refused of [submission(), claimed, claimed]) {
    await expect(generation.begin(refused)).rejects.toMatchObject({
      fault: { code: 'overloaded' },
    });
  }
  open();
  await untilIdle(process);
  await credits.setUnlimited(TEAM, false);
  await expect(generation.begin(submission())).rejects.toMatchObject({
    fault: { code: 'quota_exhausted' },
  });
  expect(await credits.account(TEAM)).toMatchObject({ balance: -64_000, reserved: 0 });
});

test('the same key and body begin nothing twice, whatever became of the first', async () => {
  const engine = solidEngine({ failure: () => fault('content_policy', { stage: 'prompt' }) });
  const processes = await openProcesses(engine);
  const process = await processes.start();
  const claimed = submission({ idempotency: { value: 'again', requestHash: 'hash' } });
  const first = await process.generation.begin(claimed);
  expect(await process.generation.begin(claimed)).toEqual(first);
  await untilIdle(process);
  expect(await process.generation.begin(claimed)).toEqual(first);
  expect(engine.begun).toHaveLength(1);
  const other = { ...claimed, idempotency: { value: 'again', requestHash: 'another' } };
  await expect(process.generation.begin(other)).rejects.toMatchObject({
    fault: { code: 'idempotency_mismatch' },
  });
});

test('cancelled while it waits, it is never drawn, and nothing of it is left', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ until: () => opened });
  const processes = await openProcesses(engine);
  const process = await processes.start({ concurrency: 1 });
  const first = await process.generation.begin(submission());
  const { work } = await edit(processes);
  const waiting = await process.generation.begin(work);
  expect(await processes.objects()).toHaveLength(2);
  expect(await process.generation.cancel(waiting.recordId)).toBe(true);
  expect(await stateOf(processes, waiting.recordId)).toBe('cancelled');
  expect(await processes.objects()).toEqual([]);
  expect(await process.generation.cancel(waiting.recordId)).toBe(false);
  open();
  await untilIdle(process);
  expect(engine.begun).toHaveLength(1);
  expect(await stateOf(processes, first.recordId)).toBe('succeeded');
});

test('cancelled while it is drawn, drawing stops, and nothing is charged or left', async () => {
  const engine = solidEngine({ until: () => new Promise(() => undefined) });
  const processes = await openProcesses(engine);
  const process = await processes.start();
  const { work } = await edit(processes);
  const { recordId } = await process.generation.begin(work);
  await vi.waitFor(() => expect(engine.drawing()).toBe(1));
  const { signal } = new AbortController();
  const following = process.generation.follow(recordId, { signal });
  expect(await process.generation.cancel(recordId)).toBe(true);
  expect(await following).toMatchObject({ state: 'cancelled' });
  await untilIdle(process);
  expect(engine.drawing()).toBe(0);
  expect(await stateOf(processes, recordId)).toBe('cancelled');
  expect(await processes.objects()).toEqual([]);
  const account = await processes.database.credits.account(TEAM);
  expect(account).toMatchObject({ balance: 0, reserved: 0 });
});

test('what has ended, or never was, cannot be cancelled', async () => {
  const processes = await openProcesses(solidEngine());
  const process = await processes.start();
  const { recordId } = await process.generation.run(submission());
  const before = await processes.database.records.find(recordId);
  expect(await process.generation.cancel(recordId)).toBe(false);
  expect(await process.generation.cancel('rec_nobody')).toBe(false);
  expect(await processes.database.records.find(recordId)).toEqual(before);
});

test('stopping leaves it for the next process, drawn or not, and says so to who follows', async () => {
  const { opened, open } = door();
  const engine = solidEngine({ until: () => opened });
  const processes = await openProcesses(engine);
  const first = await processes.start({ concurrency: 1 });
  const { work } = await edit(processes);
  const running = await first.generation.begin(work);
  const waiting = await first.generation.begin(submission());
  const foreground = first.generation.run(submission());
  await vi.waitFor(() => expect(engine.drawing()).toBe(1));
  const { signal } = new AbortController();
  const waitingOnes = [
    foreground,
    ...[running, waiting].map(({ recordId }) => first.generation.follow(recordId, { signal })),
  ];
  const [told] = await Promise.all([Promise.allSettled(waitingOnes), first.stop(0)]);
  expect(told.map((one) => one.status === 'rejected' && faultOf(one.reason).code)).toEqual(
    Array.from({ length: 3 }, () => 'shutting_down'),
  );
  for (const { recordId } of [running, waiting]) {
    expect(await stateOf(processes, recordId)).toBe('queued');
  }
  expect(await processes.objects()).toHaveLength(2);

  const second = await processes.start({ concurrency: 1, capacity: 1 });
  expect(second.takenUp).toEqual([running.recordId, waiting.recordId]);
  expect(second.failed).toBe(0);
  open();
  await untilIdle(second);
  for (const { recordId } of [running, waiting]) {
    expect(await stateOf(processes, recordId)).toBe('succeeded');
  }
  expect(await processes.objects()).toHaveLength(2);
  const account = await processes.database.credits.account(TEAM);
  expect(account).toMatchObject({ balance: -64_000, reserved: 0 });
});

test('a drawing that does not stop in time is left all the same, and may still end well', async () => {
  const { opened, open } = door();
  const solid = solidEngine();
  // It is in the middle of something, and hears of nothing.
  const stubborn: Engine = {
    ...solid,
    draw: async (task, context) => {
      await opened;
      return solid.draw(task, { ...context, signal: new AbortController().signal });
    },
  };
  const processes = await openProcesses(stubborn);
  const process = await processes.start({ concurrency: 1 });
  const { recordId } = await process.generation.begin(submission());
  await vi.waitFor(async () => expect(await stateOf(processes, recordId)).toBe('running'));
  const stopping = process.stop(0);
  await vi.waitFor(async () => expect(await stateOf(processes, recordId)).toBe('queued'));
  open();
  await stopping;
  expect(await stateOf(processes, recordId)).toBe('succeeded');
  expect((await processes.start()).takenUp).toEqual([]);
});

test('what takes its process down each time is not begun for ever', async () => {
  const processes = await openProcesses(solidEngine({ until: () => new Promise(() => undefined) }));
  let process = await processes.start({ concurrency: 1 });
  const { recordId } = await process.generation.begin(submission());
  for (const turn of [1, 2, 3]) {
    await vi.waitFor(async () => expect(await stateOf(processes, recordId)).toBe('running'));
    process.kill();
    process = await processes.start({ concurrency: 1 });
    expect(process.takenUp).toEqual(turn < 3 ? [recordId] : []);
  }
  expect(process.failed).toBe(1);
  expect(await processes.database.records.find(recordId)).toMatchObject({
    state: 'failed',
    fault: { code: 'internal' },
  });
  const account = await processes.database.credits.account(TEAM);
  expect(account).toMatchObject({ balance: 0, reserved: 0 });
});
