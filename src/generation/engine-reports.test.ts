import { expect, test } from 'vitest';

import { solidEngine } from '../../test/support/solid-engine.ts';
import type { Engine } from '../engines/engine.ts';
import { createEngineRegistry } from '../engines/registry.ts';
import { createEngineReports } from './engine-reports.ts';

const reportsOn = (health: Engine['health']) => {
  const engines = createEngineRegistry([{ ...solidEngine({ id: 'painter' }), health }]);
  const depths: Readonly<Record<string, object>> = {
    painter: { waiting: 3, running: 2, capacity: 9 },
  };
  const depth = async (lane: string) =>
    depths[lane] as { waiting: number; running: number; capacity: number };
  return createEngineReports({ engines, queue: { depth }, timeoutMs: 20 }).list();
};

test('an engine is told of with what waits for it', async () => {
  expect(await reportsOn(async () => ({ ok: true, detail: 'on the processor' }))).toEqual([
    {
      id: 'painter',
      ok: true,
      detail: 'on the processor',
      parallel: 2,
      operations: ['generate', 'edit', 'vary'],
      queue: { waiting: 3, running: 2, capacity: 9 },
    },
  ]);
});

test('an engine that breaks over the question, or never answers, is not well', async () => {
  expect(await reportsOn(() => Promise.reject(new Error('no more threads')))).toMatchObject([
    { ok: false, detail: 'no more threads' },
  ]);
  expect(await reportsOn(() => new Promise(() => {}))).toMatchObject([
    { ok: false, detail: 'It did not answer within 0.02 s.' },
  ]);
});
