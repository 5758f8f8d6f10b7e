import { expect, test } from 'vitest';
import { readPrompt } from './read-prompt.ts';

/** `text [script] on noun` for each text. */
const texts = (prompt: string): string[] => {
  const scene = readPrompt(prompt);
  return scene.texts.map(({ text, script, on }) => {
    const carrier = scene.entities.find(({ id }) => id === on)?.noun;
    return `${text} [${script}] on ${carrier ?? 'nothing'}`;
  });
};

test.each<[string, string[]]>([
  ['a sign that says "OPEN"', ['OPEN [Latn] on sign']],
  ['a sign saying “Keep out!” on a gate', ['Keep out! [Latn] on sign']],
  ["a mug with 'Best Dad' written on it", ['Best Dad [Latn] on mug']],
  ["a book with the words 'Don't Panic!' on the cover", ["Don't Panic! [Latn] on cover"]],
  ['golden letters LOVE on a wall', ['LOVE [Latn] on wall']],
  ['letters on a table', []],
  ['the word HELLO on a brick wall', ['HELLO [Latn] on wall']],
  ['a cake with the words happy birthday on it', ['happy birthday [Latn] on cake']],
  ['a banner that reads WELCOME HOME', ['WELCOME HOME [Latn] on banner']],
  ['a sign that says Welcome Friends!', ['Welcome Friends! [Latn] on sign']],
  ['a robot with the number 42 on its chest', ['42 [Latn] on robot']],
  ['a bakery called "Le Pain"', ['Le Pain [Latn] on bakery']],
  ['a boat named "Sea Star" on a lake', ['Sea Star [Latn] on boat']],
  ['a dog named "Rex"', []],
  ['a dog saying "woof"', ['woof [Latn] on dog']],
  ['an "EXIT" sign', ['EXIT [Latn] on sign']],
  ['a chalkboard with the equation E=mc2', ['E=mc2 [Latn] on chalkboard']],
  ['a whiteboard that says 1+1=2', ['1+1=2 [Latn] on whiteboard']],
  ['the formula a² + b² = c² on a napkin', ['a² + b² = c² [Latn] on napkin']],
  ['a dog and a cat - the best of friends', []],
  ['a poster with the word "Αθήνα"', ['Αθήνα [Grek] on poster']],
  ['a shop sign that says "カフェ"', ['カフェ [Jpan] on sign']],
  ['a t-shirt with Carpe Diem printed on it', ['Carpe Diem [Latn] on t-shirt']],
  ['a "cat" on a mat', []],
  ['"a white cat"', []],
  ["the dogs' bowl and the cat's hat", []],
  ['a boy reading a book', []],
  ['A Cat Reading A Book', []],
  ['the letters A, B and C on a wall', ['A B C [Latn] on wall']],
  ['a van with the number ABC 123', ['ABC 123 [Latn] on van']],
  ['a cake with happy birthday written on it', ['happy birthday [Latn] on cake']],
  ['a wall with a message written on it', []],
  ['a book entitled War and Peace', ['War and Peace [Latn] on book']],
])('texts of %j', (prompt, expected) => {
  expect(texts(prompt)).toEqual(expected);
});

test('letters of a script are made up', () => {
  const [text] = readPrompt('a scroll with Arabic calligraphy').texts;
  expect(text).toMatchObject({ script: 'Arab', on: 'e1' });
  expect(text?.text).toMatch(/\p{Script=Arabic}/u);
});

test('a prompt in quotation marks is read like any other', () => {
  expect(readPrompt('"a white cat on a mat"').entities).toMatchObject([
    { noun: 'cat', colours: ['white'] },
    { noun: 'mat' },
  ]);
});

test.each<[string, string[], string | undefined]>([
  ['a giant red letter A', ['red'], undefined],
  ['the word LOVE made of flowers', [], 'flowers'],
  ['the word STOP in big red letters', ['red'], undefined],
  ['the word STOP on a red sign', [], undefined],
])('how the words of %j look', (prompt, colours, material) => {
  expect(readPrompt(prompt).texts[0]).toMatchObject({ colours, material });
});
