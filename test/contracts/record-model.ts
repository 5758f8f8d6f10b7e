import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Fault } from '../../src/kernel/errors.ts';
import { inputKeys } from '../../src/kernel/image-task.ts';
import type {
  IdempotencyClaim,
  ImageRecord,
  ImageRecordRepository,
} from '../../src/ledger/image-record.ts';
import { sampleImage, sampleInputs, sampleRecord, settled } from '../support/sample-record.ts';

/**
 * Records and claims kept in two Maps: so plain that it is right by looking at it. The real thing
 * must give the same answers to the same events, in whatever order they come.
 */
interface Model {
  now: number;
  readonly records: Map<string, ImageRecord>;
  readonly claims: Map<string, IdempotencyClaim & { readonly recordId: string }>;
  /** How often a record was started and not put back. */
  readonly starts: Map<string, number>;
}

const MOST_STARTS = 2;

/** One event: told to the repository and to the model, which must answer alike. */
type Event = (repository: ImageRecordRepository, model: Model) => Promise<void>;

const crash: Fault = { code: 'engine_failed', facts: { engine: 'solid' } };

const admit =
  (claimed: number | undefined, body: number, background: boolean): Event =>
  async (repository, model) => {
    const task = { ...sampleRecord().task, ...(body === 0 && { inputs: sampleInputs() }) };
    const record = sampleRecord({ createdAt: model.now, task, background });
    const claim =
      claimed === undefined
        ? undefined
        : {
            keyId: 'key_sample',
            value: `value-${claimed}`,
            requestHash: `body-${body}`,
            expiresAt: model.now + 50,
          };
    const held = claim && model.claims.get(claim.value);
    const holds = held !== undefined && held.expiresAt > model.now;
    const outcome = await repository.admit(record, claim);
    if (holds && held.requestHash !== claim?.requestHash) {
      expect(outcome).toEqual({ outcome: 'mismatch' });
    } else if (holds) {
      expect(outcome).toEqual({ outcome: 'replayed', record: model.records.get(held.recordId) });
    } else {
      expect(outcome).toEqual({ outcome: 'admitted' });
      model.records.set(record.id, record);
      if (claim) model.claims.set(claim.value, { ...claim, recordId: record.id });
    }
  };

/** An event of the record that was admitted as number `which`, wrapping around. */
const onRecord =
  (
    which: number,
    event: (repository: ImageRecordRepository, model: Model, record: ImageRecord) => Promise<void>,
  ): Event =>
  async (repository, model) => {
    const all = [...model.records.values()];
    const record = all[which % all.length];
    if (record !== undefined) await event(repository, model, record);
  };

const change = (model: Model, record: ImageRecord, facts: Partial<ImageRecord>): void => {
  model.records.set(record.id, { ...record, ...facts });
};

const freeClaims = (model: Model, recordId: string): void => {
  for (const [value, claim] of model.claims) {
    if (claim.recordId === recordId) model.claims.delete(value);
  }
};

const start = (which: number): Event =>
  onRecord(which, async (repository, model, record) => {
    const may = record.state === 'queued';
    const started = { ...record, state: 'running', startedAt: model.now } as const;
    expect(await repository.start(record.id, model.now)).toEqual(may ? started : undefined);
    if (!may) return;
    change(model, record, started);
    model.starts.set(record.id, startsOf(model, record) + 1);
  });

const startsOf = (model: Model, { id }: ImageRecord): number => model.starts.get(id) ?? 0;

const putBack = (which: number): Event =>
  onRecord(which, async (repository, model, record) => {
    const may = record.state === 'running' && record.background;
    expect(await repository.putBack(record.id)).toBe(may);
    if (!may) return;
    change(model, record, { state: 'queued', startedAt: null });
    model.starts.set(record.id, startsOf(model, record) - 1);
  });

const succeed = (which: number): Event =>
  onRecord(which, async (repository, model, record) => {
    const may = record.finishedAt === null;
    const images = [sampleImage(), sampleImage()];
    const { now } = model;
    expect(
      await repository.succeed(
        record.id,
        now,
        images.map((image) => settled(image)),
        now + 30,
      ),
    ).toBe(may);
    if (!may) return;
    change(model, record, {
      state: 'succeeded',
      finishedAt: now,
      images: images.map((image, index) => ({ index, ...image })),
      expiresAt: now + 30,
      creditsCharged: 2 * record.creditsPerImage,
    });
  });

const fail = (which: number, cancelled: boolean, freeClaim: boolean): Event =>
  onRecord(which, async (repository, model, record) => {
    const may = record.finishedAt === null;
    const fault: Fault = cancelled ? { code: 'cancelled', facts: {} } : crash;
    expect(await repository.fail(record.id, model.now, fault, freeClaim)).toBe(may);
    if (!may) return;
    const state = cancelled ? 'cancelled' : 'failed';
    change(model, record, { state, finishedAt: model.now, fault });
    if (freeClaim) freeClaims(model, record.id);
  });

const passTime =
  (ms: number): Event =>
  async (_, model) => {
    model.now += ms;
  };

const sweep: Event = async (repository, model) => {
  const expired = [...model.records.values()].filter(
    ({ expiresAt }) => expiresAt !== null && expiresAt <= model.now,
  );
  const listed = await repository.listExpired(model.now, 1000);
  expect(new Set(listed)).toEqual(new Set(expired));
  for (const record of expired) {
    await repository.forgetImages(record.id);
    change(model, record, { images: [], expiresAt: null });
    freeClaims(model, record.id);
  }
  const old = [...model.claims].filter(([, claim]) => claim.expiresAt <= model.now);
  expect(await repository.sweepClaims(model.now)).toBe(old.length);
  for (const [value] of old) model.claims.delete(value);
};

const restart: Event = async (repository, model) => {
  const open = [...model.records.values()].filter(({ finishedAt }) => finishedAt === null);
  const goesOn = (record: ImageRecord): boolean =>
    record.background && startsOf(model, record) < MOST_STARTS;
  const queued = open
    .filter(goesOn)
    .toSorted(
      (a, b) =>
        startsOf(model, a) - startsOf(model, b) ||
        a.createdAt - b.createdAt ||
        (a.id < b.id ? -1 : 1),
    );
  expect(await repository.recover(model.now, crash, MOST_STARTS)).toEqual({
    failed: open.length - queued.length,
    queued: queued.map(({ id }) => id),
  });
  for (const record of open) {
    if (goesOn(record)) {
      change(model, record, { state: 'queued', startedAt: null });
    } else {
      change(model, record, { state: 'failed', finishedAt: model.now, fault: crash });
      freeClaims(model, record.id);
    }
  }
};

const which = fc.nat(7);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.option(fc.nat(2), { nil: undefined }), fc.nat(1), fc.boolean())
      .map((args) => admit(...args)),
  },
  { weight: 2, arbitrary: which.map(start) },
  { weight: 1, arbitrary: which.map(putBack) },
  { weight: 2, arbitrary: which.map(succeed) },
  {
    weight: 2,
    arbitrary: fc.tuple(which, fc.boolean(), fc.boolean()).map((args) => fail(...args)),
  },
  { weight: 2, arbitrary: fc.nat(40).map(passTime) },
  { weight: 1, arbitrary: fc.constant(sweep) },
  { weight: 1, arbitrary: fc.constant(restart) },
);

/** Runs random sequences of events against fresh repositories and compares everything. */
export async function keepsItsModel(create: () => Promise<ImageRecordRepository>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 30 }), async (events) => {
      const repository = await create();
      const model: Model = {
        now: 1_800_000_000_000,
        records: new Map(),
        claims: new Map(),
        starts: new Map(),
      };
      for (const happen of events) await happen(repository, model);

      const filter = { limit: 1000 };
      expect(new Set(await repository.list(filter))).toEqual(new Set(model.records.values()));
      const all = [...model.records.values()];
      const images = all.flatMap((record) => record.images).map(({ key }) => key);
      const inputsOf = (records: readonly ImageRecord[]): string[] =>
        records.flatMap(({ task }) => (task.inputs ? inputKeys(task.inputs) : []));
      const open = all.filter(({ finishedAt }) => finishedAt === null);
      expect(await repository.ownedKeys([...images, ...inputsOf(all)])).toEqual(
        new Set([...images, ...inputsOf(open)]),
      );
    }),
    { numRuns: 60 },
  );
}
