import type { Entity, EntityId, Relation, Scene } from '../../../language/scene.ts';
import { cakeCandles } from './cake-candles.ts';
import { withOccasions } from './occasions.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { namedEntity } from './named-entity.ts';

/** One thing that goes without saying; gives the scene back as it was where it does not apply. */
type Unsaid = (scene: Scene) => Scene;

/** Tells what everybody understands though the prompt does not say it. */
export function withUnsaid(scene: Scene): Scene {
  const rules: readonly Unsaid[] = [
    withOccasions,
    cakeCandles,
    astride,
    apart,
    mutual,
    opponents,
    atEasel,
    underRoof,
    drumKit,
    atDesk,
    picnic,
    atTable,
  ];
  return rules.reduce((understood, rule) => rule(understood), scene);
}

const isPerson = ({ noun, names }: Entity): boolean =>
  [noun, ...names].some((name) => people.has(name));

const isAnimal = ({ noun, names }: Entity): boolean =>
  [noun, ...names].some((name) => animals.has(name));

function partiesOf({ entities }: Scene): (id: EntityId) => Entity | undefined {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return (id) => known.get(id);
}

/** Changes the relations for which `change` gives another. */
function amended(
  scene: Scene,
  change: (relation: Relation, from: Entity, to: Entity) => Relation | undefined,
): Scene {
  const party = partiesOf(scene);
  const relations = scene.relations.map((relation) => {
    const [from, to] = [party(relation.from), party(relation.to)];
    return (from && to && change(relation, from, to)) ?? relation;
  });
  return { ...scene, relations };
}

/** Something that the prompt does not name. */
function thing(id: EntityId, noun: string, names: readonly string[]): Entity {
  return { ...namedEntity(noun, id), names };
}

/** What people ride when they are on it. */
const MOUNT =
  /^(?:horse|pony|unicorn|pegasus|stallion|mare|steed|camel|elephant|donkey|mule|zebra|llama|ostrich|bull|reindeer|dragon|griffin|yak|buffalo|giraffe)$/;
const WHEELS =
  /^(?:bike|bicycle|motorcycle|motorbike|tricycle|unicycle|moped|scooter|vespa|mountain bike|dirt bike|quad bike|jet ski|segway)$/;
const OTHERWISE = /stand|jump|sleep|l(?:ie|ying)|lean|climb|print|paint/;

/** A cowboy on a horse rides it, and so does a bear on a bike. */
function astride(scene: Scene): Scene {
  return amended(scene, (relation, from, to) => {
    if (relation.kind !== 'on' || OTHERWISE.test(relation.words)) return undefined;
    const rides = isPerson(from) ? MOUNT.test(to.noun) || WHEELS.test(to.noun) : false;
    return rides || (isAnimal(from) && WHEELS.test(to.noun))
      ? { ...relation, kind: 'riding' }
      : undefined;
  });
}

const CARRIED =
  /^(?:baby|infant|newborn|toddler|child|kid|doll|puppet|teddy|teddy bear|bride|gnome|fairy|minion)$/;
const CARRYING = /hold|carr|lift|cradl|rais|grip|grab|hoist|embrac/;

/** A doctor who examines a patient has no patient in the hand. */
function apart(scene: Scene): Scene {
  return amended(scene, (relation, from, to) => {
    const inHand =
      relation.kind === 'holding' && isPerson(to) && (isPerson(from) || isAnimal(from));
    if (!inHand || CARRIED.test(to.noun) || CARRYING.test(relation.words)) return undefined;
    return { ...relation, kind: 'with' };
  });
}

/** What takes two. */
const MUTUAL =
  /^(?:kiss|hug|embrace|cuddle|snuggle|dance|fight|box|wrestle|duel|fence|talk|chat|argue|spar)$/;

/** A man and a woman who kiss, kiss each other. */
function mutual(scene: Scene): Scene {
  for (const { actions } of scene.entities) {
    const action = actions.find((one) => MUTUAL.test(one));
    if (action === undefined) continue;
    const both = scene.entities.filter(
      (entity) =>
        entity.actions.includes(action) &&
        entity.count.value === 1 &&
        !entity.negated &&
        (isPerson(entity) || isAnimal(entity)),
    );
    const [one, other] = both;
    const told = scene.relations.some(
      ({ from, to }) =>
        (from === one?.id && to === other?.id) || (from === other?.id && to === one?.id),
    );
    if (both.length !== 2 || told) continue;
    const relation = { kind: 'with', from: one!.id, to: other!.id, words: action } as const;
    return { ...scene, relations: [...scene.relations, relation] };
  }
  return scene;
}

/** What two play against each other. */
export const GAME =
  /^(?:chess|chess ?board|checkers?|draughts|backgammon|dominoe?s?|cards?|poker|board ?game|mahjong|jigsaw|puzzle|scrabble|monopoly)$/;
/** What is said of the second player by the first. */
export const AGAINST = 'playing against';

/** A cat that plays chess with a dog has the dog across the board, who plays it too. */
function opponents(scene: Scene): Scene {
  const party = partiesOf(scene);
  const play = scene.relations.find(
    ({ kind, to }) => kind === 'using' && GAME.test(party(to)?.noun ?? ''),
  );
  if (play === undefined) return scene;
  const { from, to: game } = play;
  const relations: Relation[] = [];
  let second: EntityId | undefined;
  for (const relation of scene.relations) {
    const other = party(relation.to);
    const shared =
      relation.kind === 'with' &&
      relation.from === game &&
      other !== undefined &&
      (isPerson(other) || isAnimal(other));
    if (shared) {
      second ??= relation.to;
      relations.push({ ...play, from: relation.to });
    } else {
      if (relation.to === game && relation.kind === 'using' && relation.from !== from)
        second ??= relation.from;
      relations.push(relation);
    }
  }
  if (second === undefined) return scene;
  relations.push({ kind: 'next-to', from: second, to: from, words: AGAINST });
  return { ...scene, relations };
}

const PAINTS = /^(?:paint|sketch|draw)$/;
const PAINTED = /^(?:picture|painting|portrait|landscape|canvas|drawing|sketch|masterpiece|scene)$/;
const CANVAS: Pick<Entity, 'noun' | 'names'> = {
  noun: 'easel',
  names: ['painted canvas', 'easel'],
};

/** Whoever paints has a canvas before them, whether or not it is told; what is on it is a picture. */
function atEasel(scene: Scene): Scene {
  const painter = scene.entities.find(
    (entity) =>
      entity.actions.some((action) => PAINTS.test(action)) &&
      !entity.negated &&
      (isPerson(entity) || isAnimal(entity)),
  );
  if (painter === undefined) return scene;
  const party = partiesOf(scene);
  const own = scene.relations.filter(({ from }) => from === painter.id);
  const objects = own.flatMap(({ kind, to, words }) => {
    const entity = /with|on|using/.test(kind) ? party(to) : undefined;
    return entity && /paint|sketch|draw/.test(words) ? [entity] : [];
  });
  const [picture] = objects.filter(({ noun }) => PAINTED.test(noun));
  if (picture !== undefined) {
    const easel = { ...picture, ...CANVAS, role: 'object' as const };
    return amended(
      {
        ...scene,
        entities: scene.entities.map((entity) => (entity === picture ? easel : entity)),
      },
      (relation) =>
        relation.from === painter.id && relation.to === picture.id
          ? { ...relation, kind: 'with', words: 'painting' }
          : undefined,
    );
  }
  // Walls, eggs and faces are painted where they are.
  if (objects.length > 0) return scene;
  const easel = thing('easel', CANVAS.noun, CANVAS.names);
  return {
    ...scene,
    entities: [...scene.entities, easel],
    relations: [
      ...scene.relations,
      { kind: 'with', from: painter.id, to: easel.id, words: 'painting' },
    ],
  };
}

/** A roof that someone is on has its house below it. */
function underRoof(scene: Scene): Scene {
  const roof = scene.entities.find(({ noun, negated }) => noun === 'roof' && !negated);
  const used = scene.relations.some(({ kind, to }) => kind === 'on' && to === roof?.id);
  const owned = scene.relations.some(
    ({ kind, from, to }) =>
      (from === roof?.id && kind === 'of') || (to === roof?.id && kind === 'with'),
  );
  if (roof === undefined || !used || owned) return scene;
  const house: Entity = { ...roof, noun: 'house', names: ['house'], role: 'object' };
  return {
    ...scene,
    entities: scene.entities.map((entity) => (entity === roof ? house : entity)),
  };
}

/** The drums that one plays are one set of them. */
function drumKit(scene: Scene): Scene {
  const played = scene.relations.find(({ kind }) => kind === 'using');
  return {
    ...scene,
    entities: scene.entities.map((entity) =>
      entity.noun === 'drum' && entity.count.vague && entity.id === played?.to
        ? {
            ...entity,
            noun: 'drum kit',
            names: ['drum kit'],
            count: { value: 1, vague: false },
          }
        : entity,
    ),
  };
}

const DEVICE = /^(?:computer|laptop|keyboard|typewriter|pc|desktop|sewing machine)$/;
const DESK = /^(?:desk|table|counter|workbench|bar)$/;

/** What is said of a device on the desk of whoever uses it. */
export const IN_USE = 'in use on';

/** "Typing on a typewriter at a desk": one sits at the desk, on which the typewriter is. */
function atDesk(scene: Scene): Scene {
  const party = partiesOf(scene);
  const users = new Map(
    scene.relations.filter(({ kind }) => kind === 'using').map(({ from, to }) => [to, from]),
  );
  const relations = scene.relations.flatMap((relation): Relation[] => {
    const user = users.get(relation.from);
    const device = DEVICE.test(party(relation.from)?.noun ?? '');
    const desk = DESK.test(party(relation.to)?.noun ?? '');
    return user !== undefined && device && desk && /^(?:at|on)$/.test(relation.kind)
      ? [
          { ...relation, kind: 'at', from: user, words: 'at' },
          { ...relation, kind: 'on', words: IN_USE },
        ]
      : [relation];
  });
  // Where it stands goes before who uses it.
  const standing = new Set(relations.filter(({ kind }) => kind === 'on').map(({ from }) => from));
  const used = relations.filter(({ kind, to }) => kind === 'using' && standing.has(to));
  return { ...scene, relations: [...relations.filter((one) => !used.includes(one)), ...used] };
}

/** Who has a picnic sits on its blanket. */
function picnic(scene: Scene): Scene {
  const party = partiesOf(scene);
  const guests = new Set(
    scene.relations
      .filter(({ kind, to }) => kind === 'with' && party(to)?.noun === 'picnic')
      .map(({ from }) => from),
  );
  if (guests.size === 0) return scene;
  const seated = scene.entities.map((entity) =>
    guests.has(entity.id) ? { ...entity, actions: [...entity.actions, 'picnic'] } : entity,
  );
  return amended({ ...scene, entities: seated }, (relation, _, to) =>
    relation.kind === 'with' && to.noun === 'picnic'
      ? { ...relation, kind: 'on', words: 'sitting on' }
      : undefined,
  );
}

const MEAL = /^(?:dinner|lunch|breakfast|brunch|supper|meal|feast)$/;

/** Who has dinner has it at a table. */
function atTable(scene: Scene): Scene {
  const party = partiesOf(scene);
  const meals = scene.relations.filter(
    ({ kind, to }) => kind === 'with' && MEAL.test(party(to)?.noun ?? ''),
  );
  const [first] = meals;
  const placed = new Set(meals.flatMap(({ from, to }) => [from, to]));
  const elsewhere = scene.relations.some(
    ({ kind, from }) => placed.has(from) && /^(?:at|on|under|around)$/.test(kind),
  );
  if (first === undefined || elsewhere || !isPerson(party(first.from)!)) return scene;
  const table = thing('table', 'table', ['dining table', 'table']);
  return {
    ...scene,
    entities: [...scene.entities, table],
    relations: [
      ...scene.relations.filter((relation) => !meals.includes(relation)),
      ...meals.map((meal) => ({ ...meal, kind: 'at' as const, to: table.id, words: 'at' })),
      { kind: 'on', from: first.to, to: table.id, words: 'on' },
    ],
  };
}
