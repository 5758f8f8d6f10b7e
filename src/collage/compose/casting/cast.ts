import type { Entity, EntityId, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import type { Account, Shown } from '../account.ts';
import type { Recipe } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import type { Performer } from './performer.ts';
import { isLight } from '../setting/choose-light.ts';
import { sceneryOf } from '../setting/place-words.ts';
import { isScenery } from '../setting/scenery.ts';
import { withCalling } from './callings.ts';
import { dress } from './dress.ts';
import type { Outfit } from './dress.ts';
import { flavoured } from './flavour.ts';
import { fusionOf } from './fusions.ts';
import { membersOf } from './collectives.ts';
import { isPerson } from './person.ts';
import { stature } from '../sizes.ts';
import { houseWithParts } from './house-parts.ts';
import { howMany } from './how-many.ts';
import { askedOptions } from './piece-options.ts';
import { shaped } from './shaped.ts';
import { withLettering } from './lettering.ts';
import { madeOf } from './made-of.ts';
import { plateFor } from './name-plate.ts';
import { withMatchedCounts } from './matched-counts.ts';
import { suitedArt } from './substitutes.ts';
import { recipesFor } from './recipe.ts';

/** Who and what is in the picture with a figure, and what became of everything else. */
export interface Cast {
  /** In order of mention. */
  readonly performers: readonly Performer[];
  readonly accounts: readonly Account[];
  /** Entities that another one's figure shows, and which: a cup by the coffee in it. */
  readonly standIns: ReadonlyMap<EntityId, EntityId>;
}

/** More different people than this do not make a crowd livelier. */
const DIFFERENT = 8;

/** Gives every entity of the scene its part. */
export function castOf(read: Scene, workshop: Workshop, random: Random): Cast {
  const scene = {
    ...read,
    entities: withMatchedCounts(read).map((entity) =>
      withCalling(shaped(flavoured(inSeason(entity, read)), read), read),
    ),
  };
  const accounts = new Map<EntityId, Account>();
  const tell = (entity: Entity, shown: Shown, art?: string, note?: string): void => {
    accounts.set(entity.id, { entity: entity.id, shown, art, note });
  };
  const arts = new Map<EntityId, string>();
  for (const entity of scene.entities) {
    if (entity.negated) tell(entity, 'left-out');
    else if (entity.role === 'part') tell(entity, 'part');
    else if (isScenery(entity, scene) || isLight(entity, scene)) tell(entity, 'scenery');
    else {
      const drawn = workshop.match(membersOf(entity, random)?.[0] ?? entity).art;
      const art =
        drawn === undefined
          ? undefined
          : suitedArt(entity, houseWithParts(entity, drawn, scene)?.art ?? drawn, scene);
      const placed =
        sceneryOf(entity) !== undefined ||
        (entity.role === 'backdrop' && scene.setting.place !== undefined);
      if (art === undefined && placed) tell(entity, 'scenery');
      else if (art === undefined) tell(entity, 'missing', undefined, 'nothing shows it');
      else arts.set(entity.id, art);
    }
  }
  const garments = garmentsOf(scene, arts);
  const fused = fuse(scene, arts, tell);
  const performers: Performer[] = [];
  const dressed = (one: Entity, drawn: string, which = '') =>
    dress(
      one,
      drawn,
      garments.of(one.id),
      scene,
      workshop,
      random.fork(`dress ${one.id} ${one.noun}${which}`),
    );
  const outfits = new Map<EntityId, Outfit>();
  for (const entity of scene.entities) {
    const art = arts.get(entity.id);
    if (art === undefined || garments.wornBy.has(entity.id)) continue;
    if (accounts.get(entity.id)?.shown === 'part') continue;
    outfits.set(entity.id, dressed(entity, art));
  }
  const carried = new Set([...outfits.values()].flatMap(({ held }) => held));
  for (const entity of scene.entities) {
    const art = arts.get(entity.id);
    const outfit = outfits.get(entity.id);
    if (art === undefined || outfit === undefined) continue;
    if (carried.has(entity.id)) {
      tell(entity, 'attached', art);
      continue;
    }
    for (const { garment, shown } of outfit.garments) {
      if (shown) tell(garment, 'attached', arts.get(garment.id));
      else tell(garment, 'missing', undefined, 'it cannot be put on');
    }
    const parts = madeOf(entity, scene, workshop);
    const recipe: Recipe = {
      ...outfit.recipe,
      ...(parts === undefined ? {} : { madeOf: parts }),
      options: {
        ...askedOptions(art, entity, scene),
        ...houseWithParts(entity, art, scene)?.options,
        ...outfit.recipe.options,
        ...(isStatue(entity) && !art.startsWith('piece:') ? { plinth: true } : {}),
        ...fused.options.get(entity.id),
      },
    };
    const group = membersOf(entity, random);
    const statures = group?.map((one) => stature(one) / stature(group[0]!));
    const members = group?.flatMap((one, n) => {
      const found = workshop.match(one).art;
      return found === undefined ? [] : [dressed(one, found, ` ${n}`).recipe];
    });
    // Several people are several people, not one stamped.
    const others = isPerson(entity, art)
      ? Array.from({ length: Math.min(entity.count.value, DIFFERENT) - 1 }, (_, n) => ({
          ...recipe,
          ...dressed(entity, art, ` ${n}`).recipe,
        }))
      : [];
    const one = performer(
      entity,
      members ?? (others.length > 0 ? [recipe, ...others] : recipe),
      workshop,
      random.fork(entity.id),
    );
    performers.push({ ...one, statures: statures ?? one.statures });
    tell(entity, 'drawn', art);
  }
  const lettered = withLettering(scene, performers, workshop);
  const plate = lettered.length === 0 ? plateFor(scene, accounts, workshop) : undefined;
  return {
    performers: plate ? [plate] : lettered,
    accounts: [...accounts.values()],
    standIns: fused.standIns,
  };
}

/** Statues are known by what they stand on; those that lie or hang somewhere have none. */
function isStatue({ qualities }: Entity): boolean {
  return qualities.some((quality) => /^(?:statue|sculpture|monument|bust)$/.test(quality));
}

/** Trees have the leaves of the season that the prompt speaks of. */
function inSeason(entity: Entity, { prompt }: Scene): Entity {
  const autumn = /\b(?:autumn|fall foliage|october)\b/i.test(prompt);
  return autumn && entity.noun === 'tree'
    ? { ...entity, qualities: [...entity.qualities, 'autumn'] }
    : entity;
}

function performer(
  entity: Entity,
  look: Recipe | Recipe[],
  workshop: Workshop,
  random: Random,
): Performer {
  const many = howMany(entity, Array.isArray(look) ? '' : look.art, random);
  const count = Array.isArray(look) ? Math.max(look.length, many) : many;
  const recipes = Array.isArray(look) ? look : recipesFor(look, entity, count, random);
  return {
    entity,
    match: workshop.match(entity),
    recipes,
    statures: recipes.map(() => 1),
    figure: workshop.figure(recipes[0]!),
    count,
  };
}

/** Who wears what: only where both have art. */
function garmentsOf(scene: Scene, arts: ReadonlyMap<EntityId, string>) {
  const wornBy = new Map<EntityId, EntityId>();
  for (const { kind, from, to } of scene.relations) {
    if (kind === 'wearing' && arts.has(from) && !wornBy.has(to)) wornBy.set(to, from);
  }
  return {
    wornBy,
    of: (wearer: EntityId): Entity[] =>
      scene.entities.filter((entity) => !entity.negated && wornBy.get(entity.id) === wearer),
  };
}

/** Finds things that one figure shows together; the one that is not drawn counts as a part. */
function fuse(
  scene: Scene,
  arts: ReadonlyMap<EntityId, string>,
  tell: (entity: Entity, shown: Shown, art?: string) => void,
): {
  readonly options: ReadonlyMap<EntityId, Recipe['options']>;
  readonly standIns: ReadonlyMap<EntityId, EntityId>;
} {
  const standIns = new Map<EntityId, EntityId>();
  const options = new Map<EntityId, Recipe['options']>();
  const gone = new Set<EntityId>();
  for (const host of scene.entities) {
    for (const guest of scene.entities) {
      const [hostArt, guestArt] = [arts.get(host.id), arts.get(guest.id)];
      if (host === guest || gone.has(host.id) || gone.has(guest.id)) continue;
      if (hostArt === undefined || guestArt === undefined) continue;
      const contained = scene.relations.some(
        ({ kind, from, to }) =>
          from === host.id && to === guest.id && (kind === 'contains' || kind === 'of'),
      );
      const fused = fusionOf(
        { entity: host, art: hostArt },
        { entity: guest, art: guestArt },
        contained,
      );
      if (!fused) continue;
      gone.add(fused.keeps === 'guest' ? host.id : guest.id);
      if (fused.keeps === 'guest') {
        tell(host, 'part', hostArt);
        standIns.set(host.id, guest.id);
      } else {
        standIns.set(guest.id, host.id);
        tell(guest, 'part', guestArt);
        options.set(host.id, { ...options.get(host.id), ...fused.options });
      }
    }
  }
  return { options, standIns };
}
