import type { ColourName, Entity, Scene } from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import { formNames } from '../../render/backdrops/abstract/form-names.ts';
import { abstractMoods } from '../../render/backdrops/abstract/scheme.ts';
import { usualHorizon } from '../../render/backdrop-geometry.ts';
import { optionsFor } from '../../render/backdrop-options.ts';
import type { Account } from '../account.ts';
import type { Backdrop, Plan } from '../plan.ts';
import type { Workshop } from '../workshop.ts';
import { ideaIn, themeOf } from './themes.ts';

/**
 * A picture of form and colour alone for a scene in which there is no thing to draw: form and palette
 * suit the ideas that are named, and may come from different ones ("love and chaos"). `undefined`
 * when the scene has things, places or words to show.
 */
export function abstractPicture(
  scene: Scene,
  frame: Plan['frame'],
  seed: number,
  workshop: Workshop,
  random: Random,
): { readonly plan: Plan; readonly accounts: readonly Account[] } | undefined {
  const ideas = ideasOf(scene, workshop);
  if (ideas === undefined) return undefined;
  const kind = 'abstract';
  const backdrop = {
    kind,
    horizon: usualHorizon(kind, frame),
    weather: [],
    mood: 'plain',
    options: optionsOf(ideas, scene.style.words, coloursOf(scene), random),
  } as const;
  const light = {
    time: 'indoors',
    source: { x: random.pick([-0.25, frame.width + 0.25]), y: 0.1 },
    visible: false,
  } as const;
  const accounts = scene.entities.map(({ id, negated }) => ({
    entity: id,
    shown: negated ? ('left-out' as const) : ('scenery' as const),
    art: undefined,
    note: negated ? undefined : 'shown as a composition of form and colour',
  }));
  return { plan: { frame, seed, light, backdrop, items: [] }, accounts };
}

/** A school or an artist that is named decides the form; the ideas decide the mood. */
function optionsOf(
  ideas: readonly string[],
  manners: readonly string[],
  colours: readonly ColourName[],
  random: Random,
): Backdrop['options'] {
  const themes = themesOf(ideas);
  const schools = themesOf(manners.map((manner) => manner.replace(/ style$/, '')));
  const formal = schools.length > 0 ? schools : themes;
  const moody = themes.length > 0 ? themes : schools;
  const [colour = 'none', second = 'none', third = 'none'] = colours;
  return optionsFor('abstract', {
    form: random.pick(formal.length > 0 ? random.pick(formal).forms : formNames),
    palette: random.pick(moody.length > 0 ? random.pick(moody).palettes : abstractMoods),
    colour,
    second,
    third,
  });
}

const themesOf = (words: readonly string[]) =>
  words.map(themeOf).filter((theme) => theme !== undefined);

/** Nouns for the picture itself. */
const FRAMES: ReadonlySet<string> = new Set([
  'painting',
  'art',
  'artwork',
  'picture',
  'composition',
  'style',
]);

function ideasOf(scene: Scene, workshop: Workshop): readonly string[] | undefined {
  if (!scene.readable) return [];
  if (scene.abstract?.whole) return scene.abstract.themes;
  if (scene.texts.length > 0 || (scene.setting.place !== undefined && !scene.setting.implied)) {
    return undefined;
  }
  const shown = scene.entities.filter(({ negated }) => !negated);
  // "An abstract painting" is one, it does not show one.
  const told =
    scene.style.medium === 'abstract' ? shown.filter(({ noun }) => !FRAMES.has(noun)) : shown;
  const ideas = told.map((entity) => undrawableIdea(entity, workshop));
  const all = ideas.filter((idea) => idea !== undefined);
  return shown.length > 0 && all.length === told.length ? all : undefined;
}

/** The idea an entity stands for, unless a drawing shows it better. */
function undrawableIdea(entity: Entity, workshop: Workshop): string | undefined {
  const idea = ideaIn(entity);
  if (idea === undefined) return undefined;
  const { art, via } = workshop.match(entity);
  // "A heart shape" has a drawing of its own; that of "shape" is no better than a composition.
  const always = themeOf(idea)?.always === true && via === idea;
  return always || art === undefined ? idea : undefined;
}

function coloursOf(scene: Scene): readonly ColourName[] {
  const named = scene.entities.filter(({ negated }) => !negated).flatMap(({ colours }) => colours);
  return [...new Set([...(scene.abstract?.colours ?? []), ...named])];
}
