import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

const named = (prompt: string) => readPrompt(prompt).entities.map(({ names }) => names[0]);

test.each([
  ['a car key on a shelf', ['car key', 'shelf']],
  ['a tennis net', ['tennis net']],
  ['a birthday present', ['birthday present']],
  ['a hand saw', ['hand saw']],
  ['a fire escape on a building', ['fire escape', 'building']],
  ['a soda can and a bottle', ['soda can', 'bottle']],
  ['a wishing well in a garden', ['wishing well', 'garden']],
  ["newton's cradle", ["newton's cradle"]],
  ['a formula 1 car', ['formula 1 car']],
  ['fairy lights on a wall', ['fairy lights', 'wall']],
  ['a TV set on a shelf', ['tv set', 'shelf']],
  ['a giant and the titanic', ['giant', 'titanic']],
  ['a hot dog with mustard', ['hot dog', 'mustard']],
])('%j names whole things', (prompt, names) => {
  expect(named(prompt)).toEqual(names);
});

test.each([
  ['a robot that can fly', ['robot']],
  ['a well dressed man', ['man']],
  ['a cat asleep on a chair', ['cat', 'chair']],
  ['a girl barefoot on a beach', ['girl', 'beach']],
  ['people dance in a hall', ['person', 'hall']],
  ['two dogs run through a park', ['dog', 'park']],
  ['a wall painted in mustard', ['wall']],
  ['an orange and white cat', ['cat']],
])('%j names no more than its things', (prompt, names) => {
  expect(named(prompt)).toEqual(names);
});

test('what is shown as an icon or a logo is named by it', () => {
  expect(readPrompt('a pizza icon').entities[0]?.names).toEqual(['pizza icon', 'pizza', 'icon']);
  expect(readPrompt('a heart shape')).toMatchObject({
    abstract: undefined,
    entities: [{ names: ['heart shape', 'heart', 'shape'] }],
  });
  expect(readPrompt('floating shapes').abstract?.whole).toBe(true);
});
