import type { ColourName, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { BackdropGeometry } from '../../render/geometry.ts';
import type { Actor } from '../actor.ts';
import type { Cluster } from '../cluster.ts';
import type { Box } from '../geometry.ts';
import type { Item, Plan } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { BackdropChoice } from './backdrop-choice.ts';
import { scaleAt } from '../../render/perspective.ts';
import { boxOf } from '../actor.ts';
import { namedEntity } from '../casting/named-entity.ts';
import { plainRecipe } from '../casting/recipe.ts';
import { clamp, overlap } from '../geometry.ts';
import { alreadyNamed } from './already-named.ts';
import arrangements from './furniture.json' with { type: 'json' };

/** A piece of furniture and where in a room it belongs. */
interface Slot {
  readonly noun: string;
  readonly on: string;
  /** Share of the frame's width, from … to. */
  readonly x: readonly number[];
  /**
   * On the floor: how far from the wall its foot is, share of the ground. On the wall: height of its
   * lower edge above the floor, share of the wall.
   */
  readonly y: number;
  /** Against its real size. */
  readonly scale: number;
  readonly chance: number;
  /** What colours it may have; its own without them. */
  readonly colours?: readonly string[];
}

/** Height of a metre at the wall's foot in a usual room, frame units. */
const METRE = 0.25;
/** A grown-up in front is this high a metre; smaller subjects bring the camera nearer. */
const USUAL = 0.4;

/** Back to front: what hangs on the wall, what stands before it, what hangs from the ceiling. */
const ORDER: Readonly<Record<string, number>> = { wall: 0, floor: 1, ceiling: 2 };

/**
 * The furniture by which a room is known, along its wall and behind everybody: items for the
 * beginning of the plan. Never what the prompt itself names or rules out. Where things stand on a
 * table top, the floor is out of sight.
 */
export function furnish(
  scene: Scene,
  choice: BackdropChoice,
  placed: readonly Cluster[],
  geometry: BackdropGeometry,
  frame: Plan['frame'],
  workshop: Workshop,
  random: Random,
): readonly Item[] {
  const sets = (arrangements as Readonly<Record<string, readonly (readonly Slot[])[]>>)[
    choice.name
  ];
  if (!sets) return [];
  // The bar itself is no reason against its counter.
  const named = new Set(
    scene.entities
      .filter(({ role }) => role !== 'backdrop')
      .flatMap(({ noun, names }) => [noun, ...names]),
  );
  const shown = new Set(placed.flatMap(({ actors }) => actors.map(({ recipe }) => recipe.art)));
  const room = {
    geometry,
    frame,
    workshop,
    closeness: closeness(placed),
    mirrored: random.chance(0.5),
  };
  const taken: Box[] = [];
  const furniture: { readonly slot: Slot; readonly actor: Actor }[] = [];
  for (const [index, slot] of random.pick(sets).entries()) {
    const stream = random.fork(`${index} ${slot.noun}`);
    if (!stream.chance(slot.chance) || (choice.table && slot.on === 'floor')) continue;
    if (alreadyNamed(slot.noun, named)) continue;
    const { art } = workshop.match(namedEntity(slot.noun, 'furniture'));
    if (art === undefined || shown.has(art)) continue;
    const actor = placedBy(slot, art, room, stream);
    const box = boxOf(actor);
    // One row before another is depth; side by side in one row it is a muddle.
    const crowded = taken.some(
      (other) => Math.abs(box.bottom - other.bottom) < 0.04 && overlap(box, other) > 0.34,
    );
    const glazed = slot.on === 'wall' && geometry.windows.some((one) => overlap(box, one) > 0.02);
    if (crowded || glazed) continue;
    taken.push(box);
    furniture.push({ slot, actor });
  }
  return furniture
    .sort((a, b) => ORDER[a.slot.on]! - ORDER[b.slot.on]! || a.actor.y - b.actor.y)
    .map(({ actor }) => itemOf(actor));
}

function itemOf({ figure: _figure, ...item }: Actor): Item {
  return item;
}

interface Room {
  readonly geometry: BackdropGeometry;
  readonly frame: Plan['frame'];
  readonly workshop: Workshop;
  readonly closeness: number;
  /** The whole arrangement is seen the other way round. */
  readonly mirrored: boolean;
}

function placedBy(slot: Slot, art: string, room: Room, random: Random): Actor {
  const { geometry, frame, mirrored } = room;
  const colour = slot.colours && random.pick(slot.colours);
  const recipe = { ...plainRecipe(art), colours: colour ? [colour as ColourName] : [] };
  const figure = room.workshop.figure(recipe);
  const foot = geometry.horizon;
  const share = random.between(slot.x[0]!, slot.x[1]!);
  const depth = frame.height - foot;
  const y = slot.on === 'floor' ? foot + (0.05 + 0.95 * slot.y) * depth : foot * (1 - slot.y);
  const nearer = slot.on === 'floor' ? scaleAt(geometry, y) / scaleAt(geometry, foot) : 1;
  const most = slot.on === 'floor' ? 0.9 * y : slot.on === 'wall' ? 0.9 * y : 0.8 * foot;
  const height = Math.min(
    figure.facts.metres * METRE * slot.scale * room.closeness * nearer,
    most,
    (0.62 * frame.width * figure.height) / figure.width,
  );
  return {
    recipe,
    figure,
    x: (mirrored ? 1 - share : share) * frame.width,
    // A lamp's or bag's upper end is at the ceiling.
    y: slot.on === 'ceiling' ? height * (figure.foot.y / figure.height) : y,
    height,
    turn: 0,
    mirror: mirrored,
    distance: 0.12,
    shadow: slot.on === 'floor' ? 'ground' : slot.on === 'wall' ? 'wall' : 'none',
    entity: undefined,
  };
}

/** How much larger than usual the room looks around the subject: a cat is met at its own height. */
function closeness(placed: readonly Cluster[]): number {
  const lead = placed[0]?.lead;
  if (!lead) return 1;
  const metre = lead.height / Math.max(0.05, lead.figure.facts.metres);
  return clamp((metre / USUAL) ** 0.28, 0.9, 1.45);
}
