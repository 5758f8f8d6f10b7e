import { expect, test } from 'vitest';
import { readPrompt } from '../../../language/read-prompt.ts';
import { seededRandom } from '../../../numerics/random.ts';
import { openWorkshop } from '../open-workshop.ts';
import type { Recipe } from '../plan.ts';
import { dress } from './dress.ts';

const workshop = openWorkshop();

/** The recipe of the first thing that a prompt names. */
function dressed(prompt: string, seed = 1): Recipe {
  const scene = readPrompt(prompt);
  const [entity] = scene.entities;
  const worn = scene.relations
    .filter(({ kind, from }) => kind === 'wearing' && from === entity!.id)
    .map(({ to }) => scene.entities.find(({ id }) => id === to)!);
  const art = workshop.match(entity!).art!;
  return dress(entity!, art, worn, scene, workshop, seededRandom(seed)).recipe;
}

test.each([
  [
    'a girl with long curly blonde hair',
    { hair: 'long curly', hairColour: '#eac566', age: 'child' },
  ],
  ['a bald man', { hair: 'bald', feminine: false }],
  ['a man with a long white beard', { beard: 'long' }],
  ['a teenager with a mohawk', { hair: 'mohawk', age: 'teen' }],
  ['an old woman', { age: 'old', feminine: true }],
  ['a boy with freckles', { freckles: true, feminine: false }],
  ['a woman with green eyes', { eyes: '#4a9a4f', feminine: true }],
  ['a crying baby', { mood: 'crying', age: 'baby' }],
  ['an angry man', { mood: 'angry' }],
  ['a sleeping woman', { mood: 'asleep' }],
])('%s looks it', (prompt, options) => {
  expect(dressed(prompt).options).toMatchObject({ human: true, ...options });
});

test.each([
  ['a man running', { stance: 'run' }],
  ['a woman meditating', { stance: 'lotus' }],
  ['a boy jumping', { stance: 'jump' }],
  ['a man waving', { right: 'wave' }],
  ['two women doing karate', { stance: 'kick', outfit: 'gi' }],
  ['a knight riding a horse', { stance: 'ride', outfit: 'armour' }],
  ['a girl riding a bicycle', { stance: 'pedal' }],
  ['a woman in a red dress', { outfit: 'dress' }],
])('%s shows it', (prompt, options) => {
  expect(dressed(prompt).options).toMatchObject(options);
});

test('clothes have the colour that is said', () => {
  const colour = (prompt: string) => dressed(prompt).options['colour'];
  expect(colour('a woman in a red dress')).not.toBe(colour('a woman in a blue dress'));
  expect(colour('a woman in a red dress')).toBe(colour('a girl in a red shirt'));
});

test.each([
  ['a man playing the guitar', /guitar/, 'label'],
  ['a woman holding an umbrella', /umbrella/, 'hand-right'],
  ['a girl holding a teddy bear', /teddy/, 'grasp'],
  ['a boy riding a skateboard', /skateboard/, 'sole'],
  ['a woman holding a baby', /swaddled-baby/, 'grasp'],
])('%s has it where it belongs', (prompt, art, anchor) => {
  const held = dressed(prompt).attached.find(({ recipe }) => art.test(recipe.art));
  expect(held).toMatchObject({ anchor });
});

test('two things are held in two hands', () => {
  const { attached } = dressed('a knight holding a sword and a shield');
  expect(new Set(attached.map(({ anchor }) => anchor))).toEqual(
    new Set(['head', 'hand-left', 'hand-right']),
  );
});

test('people of whom nothing is said differ', () => {
  const looks = Array.from({ length: 12 }, (_, seed) => JSON.stringify(dressed('a person', seed)));
  expect(new Set(looks).size).toBe(12);
});
