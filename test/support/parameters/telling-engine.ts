import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { DrawTask, Engine } from '../../../src/engines/engine.ts';
import type { Pixels } from '../../../src/kernel/pixels.ts';

/** How many bytes one pattern has before it begins again: whole pixels with and without alpha. */
const PATTERN = 24;

/** An engine that remembers what it was asked. */
export interface TellingEngine extends Engine {
  /** What was drawn since it was last asked for. */
  take(): readonly DrawTask[];
}

/**
 * An engine that costs next to nothing: its pictures are stripes made from everything that it was
 * asked, so that two of them are the same when, and only when, the same was asked. What is to be
 * transparent is so in every other stripe.
 */
export function tellingEngine(
  facts: Partial<Pick<Engine, 'id' | 'abilities' | 'abilitiesOf'>> = {},
): TellingEngine {
  let drawn: DrawTask[] = [];
  return {
    id: 'collage',
    abilities: { operations: ['generate', 'edit', 'vary'], maxEdge: 4096, parallel: 2 },
    ...facts,
    async draw(task, { onPartial }) {
      drawn.push(task);
      const { partials = 0, ...asked } = task;
      if (partials > 0) onPartial?.(stripes({ ...asked, seed: asked.seed + 1 }));
      // It is written while that is on its way; a picture that is done leaves its states behind.
      if (partials > 0) await sleep(500);
      return { pixels: stripes(asked) };
    },
    take() {
      const taken = drawn;
      drawn = [];
      return taken;
    },
    health: async () => ({ ok: true, detail: 'always ready' }),
    close: async () => undefined,
  };
}

function stripes(task: DrawTask): Pixels {
  const { width, height } = task.size;
  const channels = task.background === 'transparent' ? 4 : 3;
  const pattern = digestOf(task);
  const data = new Uint8ClampedArray(width * height * channels);
  const row = width * channels;
  for (let at = 0; at < row; at++) data[at] = pattern[at % PATTERN] ?? 0;
  if (channels === 4) for (let at = 3; at < row; at += 8) data[at] = 0;
  for (let y = 1; y < height; y++) data.copyWithin(y * row, 0, row);
  return { width, height, channels, data };
}

function digestOf({ source, ...facts }: DrawTask): Buffer {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  const { materials = [], blend } = source ?? {};
  const pictures = source ? [source.pixels, ...materials, ...(blend ? [blend.pixels] : [])] : [];
  if (blend) hash.update(String(blend.share));
  for (const { data } of pictures) hash.update(data);
  if (source?.keep) hash.update(source.keep);
  return hash.digest();
}
