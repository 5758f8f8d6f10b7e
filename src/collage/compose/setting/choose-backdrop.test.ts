import { expect, test } from 'vitest';
import { composed, SEEDS } from '../test-support/composed.ts';

const kindsOf = (prompt: string): ReadonlySet<string> =>
  new Set(SEEDS.map((seed) => composed(prompt, seed).plan.backdrop.kind));

test.each([
  ['sunset over the ocean with palm trees', 'beach'],
  ['a crab under a palm tree by the sea', 'beach'],
  ['a dolphin jumping out of the water', 'sea'],
  ['a whale in the ocean', 'sea'],
])('“%s” is shown at the %s', (prompt, kind) => {
  expect([...kindsOf(prompt)]).toEqual([kind]);
});

test('a duck on the water is not at sea', () => {
  expect(kindsOf('a duck swimming in the water')).not.toContain('sea');
});

test('what is under the moon is outdoors, and its night dark', () => {
  for (const seed of SEEDS) {
    const { plan } = composed('a halloween pumpkin with bats and a full moon', seed);
    expect(['room', 'interior', 'studio', 'kitchen']).not.toContain(plan.backdrop.kind);
    expect(plan.light.time).toBe('night');
  }
});

test('a dark forest is seen at night, and a forest mostly by day', () => {
  const times = (prompt: string) => SEEDS.map((seed) => composed(prompt, seed).plan.light.time);
  expect(new Set(times('a fox in a dark forest'))).toEqual(new Set(['night']));
  expect(times('a fox in a forest')).not.toContain('night');
});

test('umbrellas on a beach stand in the sand; who holds one keeps it', () => {
  for (const seed of SEEDS) {
    const shades = composed('a beach with umbrellas', seed).all('umbrella');
    expect(shades.map(({ recipe }) => recipe.art)).toEqual(shades.map(() => 'piece:parasol'));
    const { recipe } = composed('a woman holding an umbrella on the beach', seed).one('woman');
    expect(recipe.attached.map((one) => one.recipe.art)).toContain('noto:umbrella');
  }
});

test('a shop stands in a street, in autumn among trees in their colours', () => {
  expect(kindsOf('a bakery')).not.toContain('meadow');
  const trees = SEEDS.flatMap((seed) =>
    composed('a farm in autumn', seed).plan.items.map(({ recipe }) => recipe.art),
  ).filter((art) => art.endsWith('tree'));
  expect(trees).toContain('piece:autumn-tree');
  expect(trees).not.toContain('piece:oak-tree');
});
