import { expect, test } from 'vitest';
import { alreadyNamed } from './already-named.ts';

const named = new Set(['boat', 'chair', 'lamp']);

test.each(['boat', 'rowing boat', 'sailboat', 'armchair', 'floor lamp'])(
  '%s would be taken for what is named',
  (prop) => {
    expect(alreadyNamed(prop, named)).toBe(true);
  },
);

test.each(['boathouse', 'table', 'chairlift'])('%s is something else', (prop) => {
  expect(alreadyNamed(prop, named)).toBe(false);
});
