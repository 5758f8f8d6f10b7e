import { expect, test } from 'vitest';
import { composed, SEEDS } from '../test-support/composed.ts';

const artOf = (prompt: string, noun: string): readonly string[] =>
  SEEDS.map((seed) => composed(prompt, seed).one(noun).recipe.art);

test.each([
  ['a portrait of a woman with red hair', 'woman', 'rig:bust'],
  ['a close-up of an old man wearing glasses', 'man', 'rig:bust'],
  ['a full-body portrait of a nurse', 'nurse', 'rig:standing'],
  ['a portrait of a boy riding a horse', 'boy', 'rig:standing'],
  ['a grandmother knitting in a rocking chair', 'grandmother', 'rig:seated'],
  ['a man reading on a sofa', 'man', 'rig:seated'],
  ['a skateboarding penguin', 'penguin', 'rig:standing'],
])('“%s” shows the %s as %s', (prompt, noun, rig) => {
  expect(artOf(prompt, noun)).toEqual(SEEDS.map(() => rig));
});

test.each(['a skeleton', 'a dancing skeleton', 'a skeleton playing guitar'])(
  '“%s” shows all of its bones',
  (prompt) => {
    for (const seed of SEEDS) {
      const { recipe } = composed(prompt, seed).one('skeleton');
      expect(recipe.options).toMatchObject({ head: 'noto:skull', outfit: 'bones' });
    }
  },
);

test('a skull is only a skull', () => {
  expect(artOf('a skull on a table', 'skull')).toEqual(SEEDS.map(() => 'noto:skull'));
});
