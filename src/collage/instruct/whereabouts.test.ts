import { expect, test } from 'vitest';
import { whereaboutsIn } from './whereabouts.ts';

test.each([
  ['a red umbrella', {}],
  ['a red umbrella on the left', { side: 'left' }],
  ['a boat to the right', { side: 'right' }],
  ['the dog of the second picture on the left', { side: 'left' }],
  [
    'the second image in the lower right corner of the first image',
    { side: 'right', level: 'bottom' },
  ],
  ['a logo in the top-left corner', { side: 'left', level: 'top' }],
  ['a cat in the centre', { side: 'middle' }],
  ['a balloon in the sky', { level: 'top' }],
  ['it on the sand', { level: 'bottom', by: { how: 'on', what: 'sand' } }],
  ['the dog of the second picture on the bench', { by: { how: 'on', what: 'bench' } }],
  ['a cup on the wooden table', { by: { how: 'on', what: 'wooden table' } }],
  ['a dog to the left of the tree', { by: { how: 'left', what: 'tree' } }],
  ['a dog next to the cat', { by: { how: 'beside', what: 'cat' } }],
  ['a dog in front of the house', { by: { how: 'before', what: 'house' } }],
  ['a mouse under the table', { by: { how: 'elsewhere', what: 'table' } }],
  ['a hat to the cat', { by: { how: 'on', what: 'cat' } }],
  ['a dog to the picture', {}],
  ['a cat on a bench', {}],
  ['the dog into the picture', {}],
  ['a house in the background', { far: true }],
  ['some palm trees in the back', { far: true }],
])('reads where “%s” is to be', (phrase, where) => {
  expect(whereaboutsIn(phrase)).toEqual(where);
});
