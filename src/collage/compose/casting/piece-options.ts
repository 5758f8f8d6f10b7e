import type { Entity, Scene } from '../../../language/scene.ts';
import type { Recipe } from '../plan.ts';

/** Options that a piece takes when the words about it, or the scene around it, say so. */
interface Hint {
  readonly art: RegExp;
  readonly holds: (entity: Entity, scene: Scene) => boolean;
  readonly options: Recipe['options'];
}

const says =
  (words: RegExp) =>
  ({ names, qualities, actions, noun }: Entity): boolean =>
    words.test([noun, ...names, ...qualities, ...actions].join(' '));

const acts =
  (verb: RegExp) =>
  ({ actions }: Entity): boolean =>
    actions.some((action) => verb.test(action));

const hints: readonly Hint[] = [
  { art: /^piece:box$/, holds: holdsSomething, options: { open: true } },
  { art: /^piece:box$/, holds: says(/\bopen\b/), options: { open: true } },
  {
    art: /^piece:airship$/,
    holds: says(/zeppelin|blimp|dirigible/),
    options: { style: 'zeppelin' },
  },
  {
    art: /^piece:(?:rocket|space-shuttle)/,
    holds: says(/fly|launch|blast|lift|soar|take off/),
    options: { flames: true },
  },
  { art: /^piece:(?:ufo|flying-saucer)/, holds: says(/beam|abduct/), options: { beam: true } },
  { art: /^piece:vase$/, holds: says(/greek|athenian|ancient/), options: { style: 'greek' } },
  { art: /^piece:cactus/, holds: says(/flower|bloom|blossom/), options: { flower: true } },
  { art: /table$/, holds: says(/cloth/), options: { cloth: true } },
  { art: /table$/, holds: isSatAt, options: { cloth: true } },
  { art: /^piece:road-sign$/, holds: says(/yield/), options: { kind: 'yield' } },
  { art: /^piece:road-sign$/, holds: says(/stop/), options: { kind: 'stop' } },
  { art: /^piece:road-sign$/, holds: says(/street sign/), options: { kind: 'street' } },
  // Animals with a body of their own hold themselves as they are said to.
  { art: /^piece:/, holds: ({ actions }) => actions.length > 0, options: { pose: 'walking' } },
  { art: /^piece:/, holds: acts(/^(?:sit|rest|wait|beg|squat)$/), options: { pose: 'sitting' } },
  {
    art: /^piece:/,
    holds: acts(/^(?:stand|look|stare|eat|drink)$/),
    options: { pose: 'standing' },
  },
  { art: /^piece:/, holds: acts(/^howl$/), options: { pose: 'howling' } },
  { art: /^piece:/, holds: (_, { setting }) => setting.time === 'night', options: { lit: true } },
];

/** A cloth hides the legs of those who sit behind it. */
function isSatAt({ id }: Entity, { relations }: Scene): boolean {
  return relations.some(({ kind, to }) => to === id && (kind === 'at' || kind === 'around'));
}

function holdsSomething(entity: Entity, scene: Scene): boolean {
  return scene.relations.some(
    ({ kind, from, to }) =>
      (kind === 'in' && to === entity.id) || (kind === 'contains' && from === entity.id),
  );
}

/** What the prompt asks of the art's own options. */
export function askedOptions(art: string, entity: Entity, scene: Scene): Recipe['options'] {
  const asked = hints.filter((hint) => hint.art.test(art) && hint.holds(entity, scene));
  return Object.assign({}, ...asked.map(({ options }) => options)) as Recipe['options'];
}
