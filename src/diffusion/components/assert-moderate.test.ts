import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { standInModel } from '../../../test/support/diffusion/stand-in-model.ts';
import { assertModerate } from './assert-moderate.ts';

type Dims = readonly (number | string)[];

const refusing =
  (...all: readonly (Dims | undefined)[]) =>
  (): void =>
    assertModerate(
      all.map((dims) => dims && { name: 'sample', dims }),
      standInModel(),
      'prior',
    );

test('what models take is laid out, and free lengths, scalars and missing inputs are', () => {
  expect(
    refusing([2, 4, 128, 128], ['rows', 1280], [], [1], undefined, ['rows', 77, 2048]),
  ).not.toThrow();
});

test('whichever length is out of all measure, it is named with its graph', () => {
  const absurd = fc.oneof(fc.integer({ max: 0 }), fc.integer({ min: 4097 }));
  const usual = fc.oneof(fc.constant('rows'), fc.integer({ min: 1, max: 8 }));
  fc.assert(
    fc.property(fc.array(usual, { maxLength: 4 }), absurd, fc.nat(4), (dims, length, place) => {
      const all = dims.toSpliced(place, 0, length);
      expect(refusing(['rows', 4], all)).toThrow(
        `The prior of the model stand-in cannot be run: it takes sample [${all.join(', ')}]`,
      );
    }),
  );
});

test('lengths that are moderate one by one are not together', () => {
  expect(refusing([4096, 4, 4096, 4096])).toThrow('out of all measure');
});
