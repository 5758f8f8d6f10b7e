import type { Scene } from '../../language/scene.ts';
import type { Random } from '../../numerics/random.ts';
import type { Item, Plan } from '../compose/plan.ts';
import { leadFor } from '../../language/instructions/lead-for.ts';
import { readPrompt } from '../../language/read-prompt.ts';
import { arranged } from '../compose/composition.ts';
import { terrainOf } from '../compose/layout/lay-out.ts';
import type { Terrain } from '../compose/layout/terrain.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { stageSet } from '../compose/setting/stage-set.ts';
import { troupeOf, understood } from '../compose/troupe.ts';
import { overlap } from '../compose/geometry.ts';
import { backdropGeometry } from '../render/backdrop-geometry.ts';
import { boxAround } from './geometry.ts';
import { UnseenError } from './unseen-error.ts';

/** How much of a prop of the new place the company may cover before it stays away. */
const COVERED = 0.1;

/**
 * The same things in another place: they stand on its ground as they stood on the old one, in the light
 * of the same hour where the new place is under the sky, too. What lay around goes, and what lies
 * around there comes.
 */
export function placedAnew(plan: Plan, after: Scene, where: string, random: Random): Plan {
  const workshop = openWorkshop();
  const scene = understood(after);
  const troupe = troupeOf(scene, workshop, random);
  // The words for the place alone say where it is; those of the whole, who is there.
  const told = understood(readPrompt(`a rock ${leadFor(where)} ${where}`));
  const set = stageSet(
    {
      ...scene,
      setting: told.setting,
      entities: [
        ...scene.entities.filter(({ role }) => role !== 'backdrop'),
        ...told.entities.filter(({ role }) => role === 'backdrop'),
      ],
    },
    troupe.seen,
    plan.frame,
    random.fork('place'),
  );
  if (set.backdrop.kind === 'abstract') throw new UnseenError(`Nothing is known of ${where}.`);
  // In space it is always night, and under water no hour at all: neither is kept elsewhere.
  const hourless = /^(?:space|underwater|cave)$/u.test(plan.backdrop.kind);
  const indoors = hourless || set.light.time === 'indoors' || plan.light.time === 'indoors';
  const covered = set.light.time === 'indoors';
  const light = indoors
    ? set.light
    : { ...set.light, time: plan.light.time, source: plan.light.source };
  const weather = covered ? [] : plan.backdrop.weather;
  const backdrop = { ...set.backdrop, weather };
  const moved = { ...plan, light, backdrop };
  const [from, to] = [terrainIn(plan), terrainIn(moved)];
  const company = plan.items.filter(({ entity }) => entity !== undefined);
  const items = company.map((item) => onGround(item, from, to));
  const props = arranged(
    scene,
    troupe,
    { ...set, backdrop, light },
    plan.frame,
    plan.seed,
    workshop,
    random.fork('around'),
  )
    .items.filter(({ entity }) => entity === undefined)
    .filter((prop) => items.every((item) => overlap(boxAround(prop), boxAround(item)) < COVERED));
  return { ...moved, items: [...props, ...items] };
}

const terrainIn = ({ backdrop, frame, seed }: Plan): Terrain =>
  terrainOf(backdropGeometry(backdrop, frame, seed), frame);

function onGround(item: Item, from: Terrain, to: Terrain): Item {
  if (item.shadow !== 'ground' && item.shadow !== 'water') return item;
  const depth = from.ground.near - from.ground.far;
  const share = depth > 0 ? (item.y - from.ground.far) / depth : 1;
  const y = to.ground.far + share * (to.ground.near - to.ground.far);
  return { ...item, y: Math.min(item.y + 0.2, Math.max(y, item.y - 0.2)), shadow: 'ground' };
}
