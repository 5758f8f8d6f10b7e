import { expect, test } from 'vitest';

import { modelFault } from '../../diffusion/faults.ts';
import { createHealthRecord } from './health-record.ts';

const death = modelFault('process_died', { model: 'painter', how: 'SIGKILL' });

function recordAt(): { health: ReturnType<typeof createHealthRecord>; wait: (ms: number) => void } {
  let now = 0;
  return { health: createHealthRecord(() => now), wait: (ms) => void (now += ms) };
}

test('three deaths in a row make it unwell for a minute, so that it is tried again', () => {
  const { health, wait } = recordAt();
  for (const ok of [true, true, false]) {
    health.failed(death);
    expect(health.tell([], 0).ok).toBe(ok);
  }
  wait(59_999);
  expect(health.tell([], 0).ok).toBe(false);
  wait(1);
  expect(health.tell([], 0).ok).toBe(true);
  health.failed(death);
  expect(health.tell([], 0).ok).toBe(false);
});

test('a picture that was drawn ends the row, and other faults are none of it', () => {
  const { health } = recordAt();
  health.failed(death);
  health.failed(death);
  health.failed(new Error('a bug'));
  health.failed(modelFault('model_incomplete', { model: 'painter' }));
  expect(health.tell([], 0).ok).toBe(true);
  health.drawn();
  health.failed(death);
  expect(health.tell([], 2)).toEqual({ ok: true, detail: 'no model loaded; 2 waiting' });
});
