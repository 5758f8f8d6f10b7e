import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readInstructions } from './read-instructions.ts';

test.each([
  ['make it night', [{ kind: 'relight', time: 'night' }]],
  ['Change the sky to sunset.', [{ kind: 'relight', time: 'sunset' }]],
  [
    'Make it a watercolor painting',
    [{ kind: 'restyle', style: { medium: 'watercolour', words: ['watercolor painting'] } }],
  ],
  [
    'turn this photo into an oil painting',
    [{ kind: 'restyle', style: { medium: 'oil', words: ['oil painting'] } }],
  ],
  [
    'in the style of van gogh',
    [{ kind: 'restyle', style: { medium: 'van-gogh', words: ['van gogh'] } }],
  ],
  ['make it snow', [{ kind: 'weather', weather: 'snow' }]],
  ['please add fog', [{ kind: 'weather', weather: 'fog' }]],
  ['add a dog and a cat', [{ kind: 'add', what: 'a dog and a cat' }]],
  ['remove the cat', [{ kind: 'remove', what: 'cat' }]],
  ['remove the background', [{ kind: 'cut-out' }]],
  ['make the umbrella blue', [{ kind: 'recolour', what: 'umbrella', colours: ['blue'] }]],
  [
    'Turn it into a comic, then make it rain and add a boat',
    [
      { kind: 'restyle', style: { medium: 'comic', words: ['comic'] } },
      { kind: 'weather', weather: 'rain' },
      { kind: 'add', what: 'a boat' },
    ],
  ],
])('reads “%s”', (prompt, instructions) => {
  expect(readInstructions(prompt)).toEqual(instructions);
});

test.each([
  'a cat on a beach',
  'make the car a watercolor',
  'make it night and frobnicate the cat; make him smile',
  'make it better',
  'surprise me',
  '',
  '…',
])('leaves “%s” alone as a whole', (prompt) => {
  expect(readInstructions(prompt)).toBeUndefined();
});

test('no prompt makes it fail, and what it reads is never empty', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (prompt) => {
      expect(readInstructions(prompt) ?? ['nothing']).not.toEqual([]);
    }),
  );
});
