import { expect, test } from 'vitest';
import { boxOf, gazeOf } from '../actor.ts';
import { heightOf, middleOf, widthOf } from '../geometry.ts';
import { composed, SEEDS } from '../test-support/composed.ts';

test('who chases looks after who runs, who looks away', () => {
  for (const seed of SEEDS) {
    const picture = composed('a cat chasing a mouse', seed);
    const [cat, mouse] = [picture.one('cat'), picture.one('mouse')];
    const way = Math.sign(mouse.x - cat.x);
    expect(gazeOf(cat)).toBe(way);
    expect(gazeOf(mouse)).toBe(way);
  }
});

test.each([
  ['a lion fighting a tiger', 'lion', 'tiger'],
  ['a cat looking at a mouse', 'cat', 'mouse'],
  ['a horse talking to a cow', 'horse', 'cow'],
])('“%s”: they look at each other', (prompt, one, other) => {
  for (const seed of SEEDS) {
    const picture = composed(prompt, seed);
    const [a, b] = [picture.one(one), picture.one(other)];
    const way = Math.sign(b.x - a.x);
    expect(gazeOf(a) * way).toBeGreaterThanOrEqual(0);
    expect(gazeOf(b) * way).toBeLessThanOrEqual(0);
  }
});

test('an umbrella is over the heads of those under it, and off the ground', () => {
  for (const seed of SEEDS) {
    const picture = composed('two people under an umbrella', seed);
    const [umbrella, person] = [picture.one('umbrella'), picture.one('person')];
    const [canopy, body] = [boxOf(umbrella), boxOf(person)];
    expect(canopy.top).toBeLessThan(body.top);
    expect(canopy.bottom).toBeLessThan(body.bottom - 0.25 * heightOf(body));
    expect(widthOf(canopy)).toBeGreaterThan(widthOf(body));
  }
});

test('nobody hides what all of them stand around', () => {
  for (const seed of SEEDS) {
    const picture = composed('four cats surrounding a dog', seed);
    const dog = boxOf(picture.one('dog'));
    const before = picture
      .all('cat')
      .filter((cat) => cat.y > picture.one('dog').y)
      .map((cat) => middleOf(boxOf(cat)).x);
    const middle = middleOf(dog).x;
    for (const x of before) expect(Math.abs(x - middle)).toBeGreaterThan(0.25 * widthOf(dog));
  }
});

test('a match: opponents are of like size', () => {
  for (const seed of SEEDS) {
    const picture = composed('a mouse fighting an elephant', seed);
    const ratio = heightOf(boxOf(picture.one('elephant'))) / heightOf(boxOf(picture.one('mouse')));
    expect(ratio).toBeLessThan(1.7);
  }
});

test('a leash leads from one to the other', () => {
  for (const seed of SEEDS) {
    const picture = composed('a woman walking a dog', seed);
    const leash = picture.actors.find(({ recipe }) => recipe.art === 'piece:cord');
    expect(leash).toBeDefined();
    const ends = boxOf(leash!);
    const [woman, dog] = [boxOf(picture.one('woman')), boxOf(picture.one('dog'))];
    expect(ends.left).toBeLessThan(Math.min(woman.right, dog.right));
    expect(ends.right).toBeGreaterThan(Math.max(woman.left, dog.left));
  }
});

test('who is behind a fence looks over it', () => {
  for (const seed of SEEDS) {
    const picture = composed('a horse behind a fence', seed);
    const [horse, fence] = [boxOf(picture.one('horse')), boxOf(picture.one('fence'))];
    expect(fence.top - horse.top).toBeGreaterThan(0.3 * heightOf(horse));
    expect(picture.actors.indexOf(picture.one('horse'))).toBeLessThan(
      picture.actors.indexOf(picture.one('fence')),
    );
  }
});

test('those at a table sit behind it, in reach of it', () => {
  for (const seed of SEEDS) {
    const picture = composed('a man sitting at a desk', seed);
    const [man, desk] = [boxOf(picture.one('man')), boxOf(picture.one('desk'))];
    expect(man.top).toBeLessThan(desk.top);
    expect(Math.abs(middleOf(man).x - middleOf(desk).x)).toBeLessThan(0.3 * widthOf(desk));
    expect(widthOf(man)).toBeGreaterThan(0.15 * widthOf(desk));
  }
});

test('players have the board between them', () => {
  for (const seed of SEEDS) {
    const picture = composed('two cats playing chess', seed);
    const xs = picture.all('cat').map(({ x }) => x);
    const board = picture.one('chess').x;
    expect(Math.min(...xs)).toBeLessThan(board);
    expect(Math.max(...xs)).toBeGreaterThan(board);
  }
});

test('what is tied to a house by its strings is in the air above it', () => {
  for (const seed of SEEDS) {
    const picture = composed('three balloons tied to a house', seed);
    const roof = boxOf(picture.one('house')).top;
    for (const balloon of picture.all('balloon')) expect(boxOf(balloon).bottom).toBeLessThan(roof);
  }
});
