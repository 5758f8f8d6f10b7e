import type { EntityId, Scene } from '../../../language/scene.ts';
import type { Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Performer } from './performer.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { freeWords, groundOf, isWords, shapedWords } from './free-words.ts';
import { handOf } from './hand.ts';
import { namePlate } from './name-plate.ts';
import { speaking } from './speech.ts';
import { spelled } from './spelled.ts';

/** The longest text that still reads when it is lettered on a thing in the picture. */
const LONGEST = 220;

/** Words for saying, singing and thinking something. */
const SPEAKING =
  /\b(?:sa(?:y|ys|ying|id)|shout\w*|yell\w*|scream\w*|whisper\w*|ask\w*|exclaim\w*|repl(?:y|ies|ying)|sing(?:s|ing)?|think\w*|dream\w*|wonder\w*|call(?:s|ing) out|speech bubble|thought bubble)\b/i;

/** Where the texts of a scene go. */
interface Lettering {
  /** Onto things, as print. */
  readonly on: ReadonlyMap<EntityId, readonly string[]>;
  /** Into the mouths of those who say or think them. */
  readonly said: ReadonlyMap<EntityId, readonly string[]>;
  readonly loose: readonly string[];
}

/**
 * Puts texts onto what can carry them, into bubbles of those who say them, or into the picture by
 * themselves; what is left gets a sign of its own.
 */
export function withLettering(
  scene: Scene,
  performers: readonly Performer[],
  workshop: Workshop,
): Performer[] {
  if (scene.texts.length === 0) return [...performers];
  const figures = new Map(performers.map(({ entity, figure }) => [entity.id, figure]));
  const words = performers.find(({ entity }) => isWords(entity));
  if (words !== undefined)
    return performers.map((one) => (one === words ? shapedWords(one, scene, workshop) : one));
  const { on, said, loose } = letteringOf(scene, (id, nearness) => {
    const figure = figures.get(id);
    if (figure === undefined) return false;
    const living = speaks(scene, id);
    if (living && nearness === 'named' && SPEAKING.test(scene.prompt)) return true;
    const labelled = figure.anchors.label !== undefined;
    // Shirts are drawn on their wearers, hulls as parts of their boats; nobody else lends a chest.
    if (living) return labelled && nearness !== 'none';
    return labelled || nearness !== 'none';
  });
  const hand = handOf(scene);
  const lettered = performers.map((one) => {
    const lines = on.get(one.entity.id);
    const speech = said.get(one.entity.id);
    if (speech !== undefined) return speaking(one, speech, scene, workshop);
    if (lines === undefined) return one;
    return (
      spelled(one, lines, scene, workshop) ??
      withRecipes(one, (r) => ({ ...r, lettering: lines, hand }))
    );
  });
  if (loose.length === 0) return lettered;
  const free = freeWords(loose, scene, performers, workshop);
  if (free !== undefined)
    return free.leads ? [free.performer, ...lettered] : [...lettered, free.performer];
  const sign = namePlate(loose, 'text', workshop);
  return sign ? [...lettered, withRecipes(sign, (r) => ({ ...r, hand }))] : lettered;
}

function withRecipes(one: Performer, change: (recipe: Recipe) => Recipe): Performer {
  return { ...one, recipes: one.recipes.map(change) };
}

/** Whoever says the words has them in a bubble rather than across the face. */
function speaks(scene: Scene, id: EntityId): boolean {
  const noun = scene.entities.find((entity) => entity.id === id)?.noun ?? '';
  return animals.has(noun) || people.has(noun);
}

/**
 * Which words go where. A text whose carrier cannot be lettered moves to what carries that in turn
 * (a screen belongs to its computer), then to anything that can; what is left is loose.
 */
function letteringOf(
  scene: Scene,
  canCarry: (id: EntityId, nearness: Nearness) => boolean,
): Lettering {
  const on = new Map<EntityId, string[]>();
  const said = new Map<EntityId, string[]>();
  const loose: string[] = [];
  const onGround = groundOf(scene) !== undefined;
  for (const { text, on: named } of scene.texts) {
    const line = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    // Words in the sky or the sand are on nothing else that happens to be there.
    const free =
      onGround && !scene.entities.some(({ id, role }) => id === named && role !== 'backdrop');
    const carrier = free
      ? undefined
      : carriersOf(scene, named).find(([id, nearness]) => canCarry(id, nearness))?.[0];
    if (carrier === undefined) loose.push(line);
    else {
      const spoken = carrier === named && SPEAKING.test(scene.prompt) && speaks(scene, carrier);
      const into = spoken ? said : on;
      into.set(carrier, [...(into.get(carrier) ?? []), line]);
    }
  }
  return { on, said, loose };
}

/** How an entity stands to a text: said to bear it, related to what is, or only there as well. */
type Nearness = 'named' | 'related' | 'none';

/** Those that may carry a text said to be on `named`, best first. */
function carriersOf(scene: Scene, named: EntityId | undefined): (readonly [EntityId, Nearness])[] {
  const related = scene.relations.flatMap(({ from, to }) =>
    from === named ? [to] : to === named ? [from] : [],
  );
  const there = scene.entities.filter(({ negated }) => !negated).map(({ id }) => id);
  return [
    ...(named === undefined ? [] : [[named, 'named'] as const]),
    ...related.map((id) => [id, 'related'] as const),
    ...there.map((id) => [id, 'none'] as const),
  ];
}
