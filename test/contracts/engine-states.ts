import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrawTask, Engine } from '../../src/engines/engine.ts';
import type { Pixels } from '../../src/kernel/pixels.ts';

const size = { width: 96, height: 64 };

/**
 * What an engine that shows pictures on their way keeps to, whichever it is.
 * @param what it is to draw besides what all draw: with a model of its own, say.
 */
export function engineStatesContract(
  name: string,
  open: () => Engine,
  what: Partial<DrawTask> = {},
): void {
  describe(`states on the way: ${name}`, () => {
    let engine: Engine;
    beforeAll(() => void (engine = open()));
    afterAll(() => engine.close());

    const task = (facts: Partial<DrawTask> = {}): DrawTask => ({
      operation: 'generate',
      model: 'gpt-image-1',
      prompt: 'three dogs playing in a park',
      size,
      seed: 17,
      ...what,
      ...facts,
    });

    const drawn = async (facts: Partial<DrawTask>) => {
      const { signal } = new AbortController();
      const states: Pixels[] = [];
      const fractions: number[] = [];
      let over = false;
      const { pixels } = await engine.draw(task(facts), {
        signal,
        onProgress: ({ fraction }) => fractions.push(fraction),
        onPartial: (state) => {
          expect(over).toBe(false);
          states.push(state);
        },
      });
      over = true;
      return { pixels, states, fractions };
    };

    test.each([1, 2, 3])('no more than %i, in the form of the drawing', async (partials) => {
      const { pixels, states, fractions } = await drawn({ partials });
      expect(states.length).toBeGreaterThan(0);
      expect(states.length).toBeLessThanOrEqual(partials);
      const { width, height, channels } = pixels;
      expect(pixels).toMatchObject(size);
      for (const state of states) {
        expect(state).toMatchObject({ width, height, channels });
        expect(state.data.length).toBe(width * height * channels);
        expect(Buffer.from(state.data).equals(Buffer.from(pixels.data))).toBe(false);
      }
      expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    });

    test('the same every time, and the drawing is as if nobody had watched', async () => {
      const [once, again, alone] = await Promise.all([
        drawn({ partials: 3 }),
        drawn({ partials: 3 }),
        drawn({}),
      ]);
      expect(alone.states).toEqual([]);
      expect(Buffer.from(once.pixels.data).equals(Buffer.from(alone.pixels.data))).toBe(true);
      const bytes = (states: readonly Pixels[]) => states.map(({ data }) => Buffer.from(data));
      expect(bytes(once.states)).toEqual(bytes(again.states));
    });

    test('a drawing that is stopped shows nothing any more', async () => {
      const client = new AbortController();
      let shown = 0;
      const drawing = engine.draw(task({ partials: 3 }), {
        signal: client.signal,
        onProgress: () => undefined,
        onPartial: () => {
          shown += 1;
          client.abort();
        },
      });
      await expect(drawing).rejects.toMatchObject({ name: 'AbortError' });
      expect(shown).toBe(1);
    });
  });
}
