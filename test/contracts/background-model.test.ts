import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { faultOf } from '../../src/kernel/errors.ts';
import { inputKeys, type TaskInputs } from '../../src/kernel/image-task.ts';
import type { ImageRecord } from '../../src/ledger/image-record.ts';
import { openProcesses, type Process } from '../support/processes.ts';
import { door, solidEngine } from '../support/solid-engine.ts';
import { submission } from '../support/studio.ts';
import { expectBalanced } from './credit-repository.ts';
import { expectWithinLimits } from './spending-limits.ts';

const TEAM = 'team_sample';
const FUND = 400;
const PRICE = 50;

/** Work that was begun, and what the test knows of it. */
interface Begun {
  readonly recordId: string;
  readonly inputs: TaskInputs | undefined;
  readonly letGo: () => void;
  /** Set once the answer to a cancellation said so. */
  cancelled: boolean;
}

const which = fc.nat(9);
const event = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('begin' as const),
      count: fc.integer({ min: 1, max: 3 }),
      edits: fc.boolean(),
      claim: fc.option(fc.nat(2), { nil: undefined }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('finish' as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cancel' as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pause' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stop' as const) }) },
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

test('however work begins, is cancelled, ends and outlives processes: one outcome each, and the sums are true', async () => {
  const states = new Set<string>();
  const refusals = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 25 }), async (events) => {
      const doors = new Map<string, ReturnType<typeof door>>();
      const engine = solidEngine({ until: ({ prompt }) => doors.get(prompt)?.opened });
      const processes = await openProcesses(engine);
      const { credits, records } = processes.database;
      await credits.setUnlimited(TEAM, false);
      await credits.add(TEAM, FUND, '', 1);
      const begun = new Map<string, Begun>();
      let process: Process = await processes.start();
      let kills = 0;

      const begin = async ({ count, edits, claim }: Extract<Event, { kind: 'begin' }>) => {
        const prompt = claim === undefined ? `work ${doors.size}` : `claimed ${claim}`;
        const gate = doors.get(prompt) ?? door();
        doors.set(prompt, gate);
        const inputs = edits
          ? { image: await processes.putInput(), mask: await processes.putInput() }
          : undefined;
        const work = submission({
          creditsPerImage: PRICE,
          idempotency:
            claim === undefined ? undefined : { value: `${claim}`, requestHash: `${count}` },
          task: {
            prompt,
            count,
            operation: edits ? 'edit' : 'generate',
            size: { width: 4, height: 4 },
            ...(inputs && { inputs }),
          },
        });
        try {
          const { recordId } = await process.generation.begin(work);
          const known = begun.get(recordId);
          begun.set(recordId, known ?? { recordId, inputs, letGo: gate.open, cancelled: false });
        } catch (error) {
          refusals.add(faultOf(error).code);
        }
      };

      const happen = async (what: Event): Promise<void> => {
        if (what.kind === 'begin') return begin(what);
        if (what.kind === 'pause') return new Promise((resolve) => setTimeout(resolve, 2));
        if (what.kind === 'kill' || what.kind === 'stop') {
          if (what.kind === 'stop') await process.stop(0);
          else kills += 1;
          process.kill();
          process = await processes.start();
          return undefined;
        }
        const target = [...begun.values()][what.which % Math.max(begun.size, 1)];
        if (what.kind === 'finish') target?.letGo();
        else if (target && (await process.generation.cancel(target.recordId))) {
          target.cancelled = true;
        }
        return undefined;
      };
      for (const what of events) await happen(what);

      for (const { open } of doors.values()) open();
      await process.stop(1000);
      process = await processes.start();
      await vi.waitFor(async () => {
        expect(await process.queue.depth('solid')).toMatchObject({ waiting: 0, running: 0 });
      });

      const all = await records.list({ limit: 1000 });
      expect(new Set(all.map(({ id }) => id))).toEqual(new Set(begun.keys()));
      for (const record of all) {
        states.add(record.state);
        const { cancelled, inputs } = begun.get(record.id)!;
        const mayEnd = cancelled
          ? ['cancelled']
          : kills < 3
            ? ['succeeded']
            : ['succeeded', 'failed'];
        expect(mayEnd).toContain(record.state);
        const pictures = record.state === 'succeeded' ? record.task.count : 0;
        expect(record.images).toHaveLength(pictures);
        expect(record.creditsCharged).toBe(PRICE * pictures);
        expect(await records.ownedKeys(inputs ? inputKeys(inputs) : [])).toEqual(new Set());
      }
      const images = all.flatMap((record: ImageRecord) => record.images).map(({ key }) => key);
      const objects = await processes.objects();
      expect(objects).toEqual(expect.arrayContaining(images));
      const charged = all.reduce((sum, { creditsCharged }) => sum + creditsCharged, 0);
      expect(await credits.account(TEAM)).toMatchObject({ balance: FUND - charged, reserved: 0 });
      await expectBalanced(credits, TEAM, { limited: true });
      await expectWithinLimits(processes.database, TEAM);
    }),
    { numRuns: 25 },
  );
  const expected = ['quota_exhausted', 'idempotency_mismatch'];
  expect(expected).toEqual(expect.arrayContaining([...refusals]));
  expect([...states]).toEqual(expect.arrayContaining(['succeeded', 'cancelled']));
}, 60_000);
