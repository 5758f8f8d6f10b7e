import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

const relations = (prompt: string): string[] => {
  const scene = readPrompt(prompt);
  const noun = (id: string): string => {
    const found = scene.entities.find((entity) => entity.id === id);
    return found ? [...found.colours, found.noun].join(' ') : '?';
  };
  return scene.relations.map(({ kind, from, to }) => `${noun(from)} ${kind} ${noun(to)}`);
};

test.each<[string, string[]]>([
  ['a book on a shelf', ['book on shelf']],
  ['a fox in a box', ['fox in box']],
  ['a key under a mat', ['key under mat']],
  ['a lamp above a desk', ['lamp above desk']],
  ['a fox behind a fence', ['fox behind fence']],
  ['a van in front of a church', ['van in-front-of church']],
  ['a cat next to a dog', ['cat next-to dog']],
  ['a lamp to the left of a clock', ['lamp left-of clock']],
  ['three red apples left of a blue cube', ['red apple left-of blue cube']],
  ['a chair on the right side of a sofa', ['chair right-of sofa']],
  ['a bone between a cat and a dog', ['bone between cat', 'bone between dog']],
  ['a train passing through a tunnel', ['train through tunnel']],
  ['a ribbon wrapped around a box', ['ribbon around box']],
  ['a bowl of cherries', ['bowl contains cherry']],
  ['a truck filled with melons', ['truck contains melon']],
  ['a house surrounded by trees', ['tree around house']],
  ['a cake covered with strawberries', ['strawberry on cake']],
  ['a cloud in the shape of a rabbit', ['cloud looks-like rabbit']],
  ['a cake that looks like a hedgehog', ['cake looks-like hedgehog']],
  ['a dragon made of noodles', ['dragon made-of noodle']],
  ['a knight riding a pig', ['knight riding pig']],
  ['a monkey holding a candle', ['monkey holding candle']],
  ['a candle held by a monkey', ['monkey holding candle']],
  ['a frog in a tuxedo', ['frog wearing tuxedo']],
  ['a mouse in a shoe', ['mouse in shoe']],
  ['an owl with a graduation cap', ['owl wearing cap']],
  ['a bear dressed in pajamas', ['bear wearing pajamas']],
  [
    'a goat wearing a jacket, a hat and a kilt',
    ['goat wearing jacket', 'goat wearing hat', 'goat wearing kilt'],
  ],
  [
    'a penguin wearing goggles and flying next to an eagle',
    ['penguin wearing goggles', 'penguin next-to eagle'],
  ],
  ['a dog chasing a cat and a bird eating a worm', ['dog with cat', 'bird holding worm']],
  ['a cat on a mat and a dog', ['cat on mat']],
  ['a boy and a girl sitting on a bench', ['boy on bench', 'girl on bench']],
  [
    'a table with a vase, two apples and a book',
    ['table with vase', 'table with apple', 'table with book'],
  ],
  ['a man in a suit on a ladder', ['man wearing suit', 'man on ladder']],
  ['a flag that has a star on it', ['star on flag']],
  ['a towel with a duck on it', ['duck on towel']],
  ['a bird on the shoulder of a pirate', ['bird on pirate']],
  ['a robot with a spoon in one hand', ['robot holding spoon']],
  ['on the table is a vase', ['vase on table']],
  ['In front of a castle, a knight is waving.', ['knight in-front-of castle']],
  ['A mouse sits on a chair. It is holding a cheese.', ['mouse on chair', 'mouse holding cheese']],
  ['a barn with a silo in the background', ['silo behind barn']],
  ['a sloth stands a few feet in front of a van', ['sloth in-front-of van']],
  ['a girl gives a boy a kite', ['girl with boy', 'boy holding kite']],
  ['a helicopter flies over a canyon', ['helicopter above canyon']],
  ['a clown flying a plane', ['clown riding plane']],
  ['a clown flying a kite', ['clown with kite']],
  ['a clown fighting with a fork', ['clown holding fork']],
  ['a clown fighting with a bear', ['clown with bear']],
  ['a cactus in a pot with googly eyes', ['cactus in pot', 'cactus with eye']],
  ['three clowns, each holding a cup', ['clown holding cup']],
  ['a goat and a cow, both wearing a hat', ['goat wearing hat', 'cow wearing hat']],
  ['two elephants sit on a sofa', ['elephant on sofa']],
  ['a dog named Rex on a rug', ['dog on rug']],
  ['an owl holding a cup that is on fire next to a tree', ['owl holding cup', 'owl next-to tree']],
  ['a mug that is on a stool', ['mug on stool']],
  ['a chef juggling a pan that is on a stool', ['chef holding pan', 'pan on stool']],
  ['a hen. There is a fox on a hill in the background.', ['fox on hill', 'fox behind hen']],
  [
    'a tourist looking at a whale using a telescope',
    ['tourist at whale', 'tourist using telescope'],
  ],
  [
    'a bowl of fruit with apples on a wooden table',
    ['bowl contains fruit', 'bowl with apple', 'bowl on table'],
  ],
  ['a mole reading a book, park bench, autumn leaves', ['mole holding book']],
  [
    'a cabin with smoke coming out of the chimney',
    ['cabin with smoke', 'chimney of cabin', 'smoke at chimney'],
  ],
])('relations of %j', (prompt, expected) => {
  expect(relations(prompt)).toEqual(expected);
});

const denied = (prompt: string): Record<string, boolean> =>
  Object.fromEntries(readPrompt(prompt).entities.map(({ noun, negated }) => [noun, negated]));

test.each<[string, Record<string, boolean>]>([
  ['a street without people', { street: false, person: true }],
  ['a beach with no umbrellas', { beach: false, umbrella: true }],
  ['a clown without a hat or shoes', { clown: false, hat: true, shoe: true }],
  ['a room, no windows', { room: false, window: true }],
  ['a harp without any strings', { harp: false, string: true }],
  ['a snake that does not have a tail', { snake: false, tail: true }],
  ['a beach with nobody on it', { beach: false, person: true }],
  ['a street with no one in it', { street: false, person: true }],
  ['a nun not wearing shoes', { nun: false, shoe: true }],
  ['a car', { car: false }],
])('denied in %j', (prompt, expected) => {
  expect(denied(prompt)).toEqual(expected);
});

test.each<[string, string[], string[]]>([
  ['a lion sleeping under a tree', ['sleep'], []],
  ['a sleeping lion', ['sleep'], ['sleeping']],
  ['a girl smiling at a dog', [], ['smiling']],
  ['a chef is stirring soup', ['stir'], []],
  ['an eagle swoops down', ['swoop'], []],
  ['a ballerina seated on a stool', ['sit'], []],
  ['a rusty old anchor', [], ['rusty', 'old']],
  ['a clown flying a kite', [], []],
  ['a clown not smiling', [], []],
  ['a clown who looks sad', [], ['sad']],
])('what the first thing of %j does and is like', (prompt, actions, qualities) => {
  expect(readPrompt(prompt).entities[0]).toMatchObject({ actions, qualities });
});
