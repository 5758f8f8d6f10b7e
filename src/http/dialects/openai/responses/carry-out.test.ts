import type { FastifyRequest } from 'fastify';
import { expect, test, vi } from 'vitest';

import { sampleResponse } from '../../../../../test/support/sample-response.ts';
import type { ResponseRequest } from '../../../../wire/openai/responses/check-response-request.ts';
import { carryOut } from './carry-out.ts';
import type { ResponseNeeds } from './needs.ts';
import type { PreparedResponse } from './prepare-response.ts';

const INPUTS = { image: { key: 'inputs/a.png', sha256: '', width: 1, height: 1 }, mask: undefined };

test.each([
  ['draws', {}, INPUTS],
  ['only speaks', undefined, undefined],
])('of a response that %s and cannot be written no pictures stay', async (_does, draft, inputs) => {
  const discard = vi.fn<(keys: readonly string[]) => Promise<void>>(async () => undefined);
  const release = vi.fn<(inputs: unknown) => Promise<void>>(async () => undefined);
  const deps = {
    responses: { insert: () => Promise.reject(new Error('The disk is full.')) },
    keeper: { discard },
    intake: { release },
  } as unknown as ResponseNeeds;
  const asked = { body: { store: true, background: false } } as ResponseRequest;
  const prepared = {
    response: sampleResponse(),
    draft,
    inputs,
    kept: ['kept/a.png', 'kept/b.png'],
  } as unknown as PreparedResponse;
  const carried = carryOut({} as FastifyRequest, deps, asked, prepared, {
    claim: undefined,
    signal: new AbortController().signal,
    ears: {},
    keepsFailed: true,
  });
  await expect(carried).rejects.toThrow('The disk is full.');
  expect(discard).toHaveBeenCalledExactlyOnceWith(['kept/a.png', 'kept/b.png']);
  expect(release.mock.calls).toEqual(inputs === undefined ? [] : [[inputs]]);
});
