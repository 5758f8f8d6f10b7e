import { expect, test } from 'vitest';

import { fault } from '../../src/kernel/errors.ts';
import { builtInModerator } from '../../src/policy/moderation/built-in.ts';
import type { Strictness } from '../../src/kernel/strictness.ts';
import type { Inquiry, Moderator } from '../../src/policy/policy.ts';
import { rawPng } from '../support/raw-png.ts';
import { solidEngine } from '../support/solid-engine.ts';
import { openStudio, submission } from '../support/studio.ts';

const policy = { moderator: builtInModerator, strictness: 'standard' } as const;
const refused = {
  code: 'content_policy',
  facts: { stage: 'prompt', categories: ['sexual'] },
} as const;
const nude = { prompt: 'a naked woman' };
const claim = { idempotency: { value: 'retry-1', requestHash: 'hash-1' } };

test('a refused prompt is recorded with its reasons, and nothing is drawn', async () => {
  const engine = solidEngine();
  const studio = await openStudio({ engine, policy });
  await expect(studio.generation.run(submission({ task: nude }))).rejects.toMatchObject({
    fault: refused,
  });
  const [record, ...others] = await studio.allRecords();
  expect(others).toEqual([]);
  expect(record).toMatchObject({
    state: 'failed',
    fault: refused,
    task: nude,
    startedAt: null,
    images: [],
  });
  expect(record?.finishedAt).toBe(record?.createdAt);
  expect(engine.begun).toEqual([]);
  expect(await studio.queue.depth('solid')).toMatchObject({ waiting: 0, running: 0 });
  expect(studio.failures).toEqual([]);
});

test('of a change, what the whole picture is to show is judged as well', async () => {
  const engine = solidEngine();
  const studio = await openStudio({ engine, policy });
  const change = { prompt: 'make the woman naked', wholePrompt: 'a woman, the woman is naked' };
  for (const task of [change, { ...change, prompt: 'take off all she wears' }]) {
    await expect(studio.generation.run(submission({ task }))).rejects.toMatchObject({
      fault: refused,
    });
  }
  expect(engine.begun).toEqual([]);
});

test.each([
  ['off', null, 'off'],
  ['low', null, 'low'],
  ['standard', null, 'low'],
  ['strict', null, 'strict'],
  ['standard', 'standard', 'standard'],
  ['off', 'strict', 'strict'],
] as const)(
  'with a server that is %s and a key that is %s, a request for less is judged as %s',
  async (strictness, own, expected) => {
    const judged: string[] = [];
    const moderator: Moderator = {
      judge: async (inquiry) => {
        judged.push(inquiry.strictness);
        return [];
      },
    };
    const studio = await openStudio({ policy: { moderator, strictness } });
    const { caller } = submission();
    const asked = submission({
      caller: { ...caller, strictness: own },
      task: { moderation: 'low' },
    });
    await studio.generation.run(asked);
    expect(judged).toEqual([expected]);
  },
);

test('a key’s own strictness goes before the server’s', async () => {
  const judged: string[] = [];
  const moderator: Moderator = {
    ...builtInModerator,
    judge: (inquiry) => {
      judged.push(inquiry.strictness);
      return builtInModerator.judge(inquiry);
    },
  };
  const studio = await openStudio({ policy: { moderator, strictness: 'standard' } });
  const ask = (strictness?: Strictness | null) => {
    const { caller } = submission();
    return studio.generation.run(
      submission({
        caller: { ...caller, ...(strictness !== undefined && { strictness }) },
        task: nude,
      }),
    );
  };
  await expect(ask()).rejects.toMatchObject({ fault: refused });
  await expect(ask(null)).rejects.toMatchObject({ fault: refused });
  await expect(ask('strict')).rejects.toMatchObject({ fault: refused });
  expect(await ask('off')).toMatchObject({ images: [{}] });
  expect(judged).toEqual(['standard', 'standard', 'strict', 'off']);
});

test('an innocent prompt is drawn under the same policy', async () => {
  const studio = await openStudio({ policy });
  const { images } = await studio.generation.run(submission());
  expect(images).toHaveLength(1);
});

test('sent again with its key, a refusal is answered the same and recorded once', async () => {
  const studio = await openStudio({ policy });
  for (let i = 0; i < 3; i++) {
    await expect(studio.generation.run(submission({ ...claim, task: nude }))).rejects.toMatchObject(
      { fault: refused },
    );
  }
  expect(await studio.allRecords()).toHaveLength(1);
  const other = submission({ idempotency: { value: 'retry-1', requestHash: 'hash-2' } });
  await expect(studio.generation.run(other)).rejects.toMatchObject({
    fault: { code: 'idempotency_mismatch' },
  });
});

test('a refused edit lets go of its pictures at once', async () => {
  const studio = await openStudio({ policy });
  const png = await rawPng({ width: 2, height: 2, channels: 4, data: new Uint8ClampedArray(16) });
  const image = await studio.putInput(png);
  const edit = submission({
    task: { ...nude, operation: 'edit', inputs: { image, mask: undefined } },
  });
  await expect(studio.generation.run(edit)).rejects.toMatchObject({ fault: refused });
  expect(await studio.records.ownedKeys([image.key])).toEqual(new Set());
});

test('a variation has no prompt to judge', async () => {
  const asked: Inquiry[] = [];
  const moderator: Moderator = { judge: async (inquiry) => (asked.push(inquiry), ['sexual']) };
  const studio = await openStudio({ policy: { moderator, strictness: 'low' } });
  await studio.generation.run(submission({ task: { prompt: '' } }));
  expect(asked).toEqual([]);
  await expect(studio.generation.run(submission())).rejects.toMatchObject({ fault: refused });
  expect(asked).toMatchObject([{ text: 'a white siamese cat', strictness: 'low' }]);
});

test('without a verdict nothing is admitted, and the next attempt is a new one', async () => {
  let down = true;
  const moderator: Moderator = {
    judge: async () => {
      if (down) throw fault('policy_unavailable', {});
      return [];
    },
  };
  const studio = await openStudio({ policy: { moderator, strictness: 'standard' } });
  await expect(studio.generation.run(submission(claim))).rejects.toMatchObject({
    fault: { code: 'policy_unavailable' },
  });
  expect(await studio.allRecords()).toEqual([]);
  down = false;
  expect((await studio.generation.run(submission(claim))).images).toHaveLength(1);
});

test('a revision is judged as well, and its refusal keeps both prompts', async () => {
  const engine = solidEngine();
  const studio = await openStudio({ engine, policy, revise: async (prompt) => `${prompt}, naked` });
  const woman = submission({ revise: true, task: { prompt: 'a woman' } });
  const refusedRevision = {
    code: 'content_policy',
    facts: { stage: 'revised_prompt', categories: ['sexual'] },
  };
  await expect(studio.generation.run(woman)).rejects.toMatchObject({ fault: refusedRevision });
  expect(await studio.allRecords()).toMatchObject([
    {
      state: 'failed',
      fault: refusedRevision,
      task: { prompt: 'a woman, naked', askedPrompt: 'a woman' },
    },
  ]);
  expect(engine.begun).toEqual([]);
});

test('a prompt that is drawn as it was asked is judged once, and told as its revision', async () => {
  const asked: string[] = [];
  const moderator: Moderator = { judge: async ({ text }) => (asked.push(text), []) };
  const studio = await openStudio({
    policy: { moderator, strictness: 'standard' },
    revise: async () => 'something else',
  });
  const request = submission({ revise: 'as asked', task: { prompt: 'a boat' } });
  expect(await studio.generation.run(request)).toMatchObject({ revisedPrompt: 'a boat' });
  expect(asked).toEqual(['a boat']);
});

test('a refused prompt is not revised, and one that its revision kept is judged once', async () => {
  const revisions: string[] = [];
  const asked: string[] = [];
  const moderator: Moderator = {
    judge: async ({ text }) => (asked.push(text), text === 'bad' ? ['sexual'] : []),
  };
  const studio = await openStudio({
    policy: { moderator, strictness: 'standard' },
    revise: async (prompt) => (revisions.push(prompt), prompt),
  });
  const request = (prompt: string) => submission({ revise: true, task: { prompt } });
  await expect(studio.generation.run(request('bad'))).rejects.toMatchObject({ fault: refused });
  expect(await studio.generation.run(request('good'))).toMatchObject({ revisedPrompt: 'good' });
  expect(revisions).toEqual(['good']);
  expect(asked).toEqual(['bad', 'good']);
});
