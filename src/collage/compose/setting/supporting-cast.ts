import type { Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Actor } from '../actor.ts';
import type { Cluster, Footing } from '../cluster.ts';
import type { Box } from '../geometry.ts';
import type { Terrain } from '../layout/terrain.ts';
import type { Workshop } from '../workshop.ts';
import type { BackdropChoice } from './backdrop-choice.ts';
import { boxOf } from '../actor.ts';
import { namedEntity } from '../casting/named-entity.ts';
import { plainRecipe } from '../casting/recipe.ts';
import { clusterOf } from '../cluster.ts';
import { bestCandidate } from '../layout/candidates.ts';
import { alreadyNamed } from './already-named.ts';
import lists from './supporting-cast.json' with { type: 'json' };

/** A prop that suits a backdrop. Heights are frame units. */
interface Prop {
  readonly noun: string;
  /**
   * `far` at the back of the ground, `back` behind the company, `near` small things at its feet,
   * `wall`, `water`, `sky`.
   */
  readonly zone: string;
  readonly low: number;
  readonly high: number;
  readonly chance: number;
}

/** What is green or in flower does not stand in the snow. */
const NOT_IN_SNOW = new Set(['tree', 'bush', 'tulip', 'sunflower', 'picnic basket', 'cocktail']);

/** What a prop shrinks to where there is no room for it, as if it stood farther away. */
const SMALLER = 0.74;
/** A full picture takes no props; a lone subject at most this many. */
const MOST = { usual: 4, rich: 9 };
/** Factor of a prop's chance. */
const LIKELIER = { usual: 1, rich: 1.8 };
/** Zones of which a rich picture has the same props again, with chances of their own. */
const AGAIN: ReadonlySet<string> = new Set(['near', 'far', 'water', 'sky']);
/** How much of a prop may be behind others; what stands before them may cover almost nothing. */
const TOLERATED: Readonly<Record<string, number>> = { back: 0.36, far: 0.3, sky: 0.1 };
const TOLERATED_ELSEWHERE = 0.05;

/** Frame units. */
const LARGEST_ON_A_TABLE = 0.3;

const CLINICIANS = /^(?:vet|veterinarian|doctor|nurse|dentist|surgeon)$/;

/**
 * A few fitting things around what the prompt names: never people or animals, never what the
 * prompt names or rules out, and the fewer the more it names.
 */
export function supportingCast(
  scene: Scene,
  choice: BackdropChoice,
  placed: readonly Cluster[],
  terrain: Terrain,
  workshop: Workshop,
  random: Random,
  company: 'usual' | 'rich' = 'usual',
): Cluster[] {
  const room =
    MOST[company] - placed.reduce((sum, { actors }) => sum + Math.min(actors.length, 3), -1);
  const named = new Set(scene.entities.flatMap(({ noun, names }) => [noun, ...names]));
  const taken: Box[] = placed.flatMap(({ actors }) => actors.map(boxOf));
  const shown = new Set(placed.flatMap(({ actors }) => actors.map(({ recipe }) => recipe.art)));
  const snowy = scene.setting.weather.includes('snow') || scene.setting.season === 'winter';
  const props: Cluster[] = [];
  const list = listFor(scene, choice);
  const again = company === 'rich' ? list.filter(({ zone }) => AGAIN.has(zone)) : [];
  for (const [index, prop] of [...list, ...again].entries()) {
    const stream = random.fork(`${index} ${prop.noun}`);
    if (props.length >= room || !stream.chance(LIKELIER[company] * prop.chance)) continue;
    if (snowy && NOT_IN_SNOW.has(prop.noun)) continue;
    if (alreadyNamed(prop.noun, named)) continue;
    const usual = actorFor(inSeason(prop, scene), terrain, workshop, stream);
    const actor = usual && choice.table ? toScale(usual, placed) : usual;
    if (!actor || shown.has(actor.recipe.art)) continue;
    const spot =
      placeProp(actor, prop, terrain, taken, stream) ??
      placeProp({ ...actor, height: SMALLER * actor.height }, prop, terrain, taken, stream);
    if (!spot) continue;
    props.push(spot);
    taken.push(...spot.actors.map(boxOf));
  }
  return props;
}

function listFor(scene: Scene, { kind, name, table }: BackdropChoice): readonly Prop[] {
  const all: Readonly<Record<string, readonly Prop[]>> = lists;
  if (table) return all[`${kind}-table`] ?? [];
  const clinic = scene.entities.some(({ noun, negated }) => !negated && CLINICIANS.test(noun));
  if (kind === 'room' && clinic) return all['clinic'] ?? [];
  return all[name] ?? all[kind] ?? [];
}

/** A tree with the leaves of the season. */
function inSeason(prop: Prop, { setting }: Scene): Prop {
  return prop.noun === 'tree' && setting.season === 'autumn'
    ? { ...prop, noun: 'autumn tree' }
    : prop;
}

function actorFor(
  prop: Prop,
  terrain: Terrain,
  workshop: Workshop,
  random: Random,
): Actor | undefined {
  const { art, how } = workshop.match(namedEntity(prop.noun, 'prop'));
  if (art === undefined || how === 'hypernym') return undefined;
  const recipe = plainRecipe(art);
  const figure = workshop.figure(recipe);
  const wide = Math.min(
    1,
    (0.44 * terrain.frame.width * figure.height) / (figure.width * prop.high),
  );
  return {
    recipe,
    figure,
    x: 0,
    y: 0,
    height: random.between(prop.low, prop.high) * wide,
    turn: 0,
    mirror: random.chance(0.5),
    distance: 0,
    shadow:
      ({ wall: 'wall', water: 'water', sky: 'none' }[prop.zone] as Actor['shadow'] | undefined) ??
      'ground',
    entity: undefined,
  };
}

/**
 * On a table things stand side by side, close to the eye: beside an apple that fills the picture a
 * cup is no smaller than it is. Nothing when it would then take too much room.
 */
function toScale(prop: Actor, placed: readonly Cluster[]): Actor | undefined {
  const perMetre = Math.max(
    ...placed.flatMap(({ actors }) =>
      actors.map(({ height, figure }) => height / figure.facts.metres),
    ),
    0,
  );
  const height = Math.max(prop.height, perMetre * prop.figure.facts.metres);
  return height > LARGEST_ON_A_TABLE ? undefined : { ...prop, height };
}

function placeProp(
  actor: Actor,
  prop: Prop,
  terrain: Terrain,
  taken: readonly Box[],
  random: Random,
): Cluster | undefined {
  const zone = zoneOf(prop.zone, terrain);
  if (!zone) return undefined;
  const { area, footing } = zone;
  const hovers = footing === 'air' || footing === 'wall';
  const { cluster, conflict } = bestCandidate(
    clusterOf(actor, footing),
    (stream) => ({
      x:
        prop.zone === 'back'
          ? aside({ ...area, left: 0, right: terrain.frame.width }, stream)
          : stream.between(area.left, area.right),
      y: stream.between(area.top, area.bottom) + (hovers ? actor.height / 2 : 0),
    }),
    taken,
    hovers ? area : prop.zone === 'back' ? toTheSides(terrain) : terrain.safe,
    random,
  );
  return conflict <= (TOLERATED[prop.zone] ?? TOLERATED_ELSEWHERE) ? cluster : undefined;
}

/** Big props may reach the sides of the picture, where they leave the company its room. */
function toTheSides({ safe, frame }: Terrain): Box {
  return { ...safe, left: 0, right: frame.width };
}

/** Big props frame the picture rather than stand in its middle. */
function aside(area: Box, random: Random): number {
  const share = random.between(0, 0.32);
  const width = area.right - area.left;
  return random.chance(0.5) ? area.left + share * width : area.right - share * width;
}

function zoneOf(
  zone: string,
  terrain: Terrain,
): { readonly area: Box; readonly footing: Footing } | undefined {
  const { ground, safe, open, wall, water } = terrain;
  const band = (from: number, to: number): Box => ({
    left: safe.left,
    right: safe.right,
    top: ground.far + from * (ground.near - ground.far),
    bottom: ground.far + to * (ground.near - ground.far),
  });
  switch (zone) {
    case 'far':
      return { area: band(0, 0.08), footing: 'ground' };
    case 'back':
      return { area: band(0.04, 0.4), footing: 'ground' };
    case 'near':
      return { area: band(0.7, 1), footing: 'ground' };
    case 'wall':
      return wall && { area: wall, footing: 'wall' };
    case 'water':
      return water && { area: water, footing: 'water' };
    default:
      return { area: open, footing: 'air' };
  }
}
