import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';
import type { Entity, Scene } from './scene.ts';

function entity(scene: Scene, noun: string): Entity {
  const found = scene.entities.find((candidate) => candidate.noun === noun);
  if (!found) throw new Error(`no ${noun} in ${JSON.stringify(scene.entities)}`);
  return found;
}

function relations(scene: Scene): string[] {
  const noun = (id: string): string =>
    scene.entities.find((candidate) => candidate.id === id)?.noun ?? '?';
  return scene.relations.map(({ kind, from, to }) => `${noun(from)} ${kind} ${noun(to)}`);
}

test('a colour and a breed belong to the cat', () => {
  const scene = readPrompt('a white siamese cat');
  expect(scene.entities).toEqual([
    {
      id: 'e1',
      noun: 'cat',
      names: ['siamese cat', 'cat'],
      phrase: 'a white siamese cat',
      role: 'subject',
      count: { value: 1, vague: false },
      colours: ['white'],
      colouring: 'each',
      pattern: undefined,
      size: 'usual',
      material: undefined,
      qualities: [],
      looks: undefined,
      actions: [],
      negated: false,
    },
  ]);
  expect(scene.setting).toEqual({
    place: undefined,
    also: [],
    implied: false,
    indoors: false,
    time: undefined,
    moment: undefined,
    season: undefined,
    weather: [],
    moods: [],
  });
  expect(scene).toMatchObject({ abstract: undefined, texts: [], leftover: [], readable: true });
});

test('verbs after a comma and after "and" go back to the subject', () => {
  const scene = readPrompt(
    'A T-Rex relaxing on a beach, lying on a sun lounger and wearing sunglasses.',
  );
  expect(entity(scene, 't-rex')).toMatchObject({ role: 'subject', actions: ['relax', 'lie'] });
  expect(entity(scene, 'beach').role).toBe('backdrop');
  expect(entity(scene, 'lounger')).toMatchObject({
    role: 'object',
    names: ['sun lounger', 'lounger'],
  });
  expect(entity(scene, 'sunglasses')).toMatchObject({
    role: 'worn',
    count: { value: 1, vague: false },
  });
  expect(scene.relations.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
    'on: relaxing on',
    'on: lying on',
    'wearing: wearing',
  ]);
  expect(scene.setting).toMatchObject({ place: 'beach', implied: false, indoors: false });
});

test('the sloth types, not its hat, and both texts stand on the screen', () => {
  const scene = readPrompt(
    'a smiling sloth wearing a bucket hat typing at a computer with Hebrew letters on the screen and the word Google Fonts',
  );
  expect(entity(scene, 'sloth')).toMatchObject({
    role: 'subject',
    qualities: ['smiling'],
    actions: ['type'],
  });
  expect(entity(scene, 'hat')).toMatchObject({ role: 'worn', names: ['bucket hat', 'hat'] });
  expect(relations(scene)).toEqual([
    'sloth wearing hat',
    'sloth using computer',
    'screen of computer',
  ]);
  const screen = entity(scene, 'screen');
  expect(screen.role).toBe('part');
  expect(scene.texts).toEqual([
    {
      text: expect.stringMatching(/^[\p{Script=Hebrew} ]+$/u) as string,
      on: screen.id,
      colours: [],
      material: undefined,
      script: 'Hebr',
    },
    { text: 'Google Fonts', on: screen.id, colours: [], material: undefined, script: 'Latn' },
  ]);
});

test('a landscape is the backdrop of what floats in it', () => {
  const scene = readPrompt('A surreal landscape with floating islands and rainbow waterfalls');
  expect(entity(scene, 'landscape').role).toBe('backdrop');
  expect(entity(scene, 'island')).toMatchObject({
    role: 'subject',
    qualities: ['floating'],
    count: { vague: true },
  });
  expect(entity(scene, 'waterfall').names).toEqual(['rainbow waterfall', 'waterfall']);
  expect(scene.setting.moods).toEqual(['surreal']);
  expect(scene.setting.weather).toEqual([]);
});

test('fittings and sails are parts of the airship, not of the clouds', () => {
  const scene = readPrompt(
    'A steampunk airship flying through clouds at sunset with brass fittings and billowing sails',
  );
  expect(entity(scene, 'airship')).toMatchObject({
    role: 'subject',
    names: ['steampunk airship', 'airship'],
    actions: ['fly'],
  });
  expect(entity(scene, 'cloud')).toMatchObject({ role: 'backdrop', count: { vague: true } });
  expect(entity(scene, 'fitting')).toMatchObject({ role: 'part', material: 'brass' });
  expect(entity(scene, 'sail')).toMatchObject({ role: 'part', qualities: ['billowing'] });
  expect(relations(scene)).toEqual([
    'airship through cloud',
    'airship with fitting',
    'airship with sail',
  ]);
  expect(scene.setting).toMatchObject({ place: 'sky', time: 'sunset', weather: ['cloudy'] });
});

test('a room is named by what it is for, and a pool contains the flamingo', () => {
  const scene = readPrompt('A sunlit indoor lounge area with a pool containing a flamingo');
  expect(entity(scene, 'area')).toMatchObject({ role: 'backdrop', names: ['lounge area', 'area'] });
  expect(entity(scene, 'pool').role).toBe('object');
  expect(entity(scene, 'flamingo').role).toBe('subject');
  expect(relations(scene)).toEqual(['area with pool', 'pool contains flamingo']);
  expect(scene.setting).toMatchObject({ place: 'living-room', indoors: true, weather: ['sunny'] });
});

test('a baby animal is small, and a vet works indoors', () => {
  const scene = readPrompt('a vet with a baby otter');
  expect(entity(scene, 'vet').role).toBe('subject');
  expect(entity(scene, 'otter')).toMatchObject({
    names: ['baby otter', 'otter'],
    size: 'small',
    qualities: ['baby'],
  });
  expect(relations(scene)).toEqual(['vet with otter']);
  expect(scene.setting).toMatchObject({ place: 'hospital', implied: true, indoors: true });
});

test('a flying machine is a kind of machine', () => {
  const scene = readPrompt('A flying machine');
  expect(entity(scene, 'machine')).toMatchObject({
    names: ['flying machine', 'machine'],
    actions: ['fly'],
  });
});

test.each([
  ['', false],
  ['   \n\t ', false],
  ['?!… --- ***', false],
  ['\u0000\u0000', false],
  ['\ud800', false],
  ['חתול לבן', false],
  ['白い猫', false],
  ['zzzzzz', false],
  ['🐱', true],
  ['101', true],
  ['cat', true],
  ['surreal', true],
  ['an oil painting', true],
  ['קטן cat', true],
])('%j is readable: %s', (prompt, readable) => {
  expect(readPrompt(prompt).readable).toBe(readable);
});

test('words of other scripts are left over as written', () => {
  expect(readPrompt('a cat and a כלב').leftover).toEqual(['כלב']);
});

test('emoji that name a thing are read as its word', () => {
  const scene = readPrompt('two 🐱 on a 🏖');
  expect(scene.entities.map(({ noun, count }) => [noun, count.value])).toEqual([
    ['cat', 2],
    ['beach', 1],
  ]);
  expect(scene.setting.place).toBe('beach');
});

test('a request for a picture is not part of it', () => {
  const scene = readPrompt('Please draw me a picture of a red barn');
  expect(scene.entities.map(({ noun, colours }) => [noun, colours])).toEqual([['barn', ['red']]]);
});

test('a thing named again is the same thing', () => {
  const scene = readPrompt(
    'A sloth sits on a van. The sloth is holding a big book. It wears a kilt.',
  );
  expect(scene.entities.map(({ noun }) => noun)).toEqual(['sloth', 'van', 'book', 'kilt']);
  expect(relations(scene)).toEqual(['sloth on van', 'sloth holding book', 'sloth wearing kilt']);
});

test('of a prompt that names thousands of things, only the first are kept', () => {
  const scene = readPrompt('a cat on a dog with a "hat", '.repeat(1000));
  expect(scene.entities).toHaveLength(250);
  const ids = scene.entities.map(({ id }) => id);
  for (const { from, to } of scene.relations)
    expect(ids).toEqual(expect.arrayContaining([from, to]));
  for (const { on } of scene.texts) expect([...ids, undefined]).toContain(on);
});
