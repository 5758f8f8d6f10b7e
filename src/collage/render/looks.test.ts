import { expect, test } from 'vitest';

import type { Pixels } from '../../kernel/pixels.ts';
import { tone } from './looks.ts';

const pixel = (...colour: readonly [number, number, number]): Pixels => ({
  width: 1,
  height: 1,
  channels: 3,
  data: new Uint8ClampedArray(colour),
});

const spread = ({ data }: Pixels): number => Math.max(...data) - Math.min(...data);

test('vivid colours are farther from grey than they were, natural ones nearer', () => {
  const [vivid, natural] = [pixel(180, 110, 80), pixel(180, 110, 80)];
  tone(vivid, 'vivid');
  tone(natural, 'natural');
  expect(spread(vivid)).toBeGreaterThan(110);
  expect(spread(natural)).toBeLessThan(95);
});

test('grey stays grey; vivid takes darks down and lights up', () => {
  for (const look of ['vivid', 'natural'] as const) {
    const [dark, light] = [pixel(60, 60, 60), pixel(190, 190, 190)];
    tone(dark, look);
    tone(light, look);
    expect([spread(dark), spread(light)]).toEqual([0, 0]);
    expect(light.data[0]! - dark.data[0]! > 130).toBe(look === 'vivid');
  }
});
