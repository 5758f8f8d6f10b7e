import type { Entity } from '../../../language/scene.ts';
import type { Recipe } from '../plan.ts';
import { people } from '../../../language/lexicon/living.ts';

type Words = readonly (readonly [pattern: RegExp, name: string])[];

/** Garments that a rig's body can wear, and the outfit that shows them. */
const OUTFITS: Words = [
  [/\btuxedo|\bformal wear|\bbow tie and/, 'tuxedo'],
  [/\bwhite coat|\blab ?coat|\bscrubs/, 'white-coat'],
  [/\bleather|\bbiker|\bpunk/, 'leather-jacket'],
  [/\bsuits?\b|\bblazer|\bbusiness/, 'suit'],
  [/\bhawaiian|\bfloral shirt/, 'hawaiian'],
  [/\bhoodie|\bhooded/, 'hoodie'],
  [/\bsweater|\bpullover|\bcardigan|\bjumper|\bjacket|\bcoat\b|\bparka|\bponcho/, 'sweater'],
  [/\bdress\b|\bgown|\bsari\b|\btutu|\bkimono/, 'dress'],
  [/\brobe|\bcloak|\btoga|\bkarate|\bgi\b|\bpy?jamas|\bpajamas/, 'robe'],
  [/\barmou?r/, 'armour'],
  [/\boveralls?|\bapron|\bdungarees/, 'overalls'],
  [/\bt-?shirt|\btee\b|\bjersey|\bvest|\bsinglet|\btank top/, 't-shirt'],
  [/\bshirt|\bblouse|\buniform/, 'shirt'],
];

/** What people of a calling wear without being asked. */
const CALLINGS: Words = [
  [
    /^(?:vet|veterinarian|doctor|nurse|dentist|surgeon|scientist|chemist|pharmacist|physician)$/,
    'white-coat',
  ],
  [
    /^(?:businessman|businesswoman|lawyer|president|politician|banker|manager|boss|professor|gentleman|groom|detective|spy)$/,
    'suit',
  ],
  [/^(?:waiter|butler|conductor|magician|pianist)$/, 'tuxedo'],
  [
    /^(?:wizard|witch|monk|king|queen|emperor|pharaoh|jedi|mage|sorcerer|priest|judge|buddha)$/,
    'robe',
  ],
  [/^(?:princess|fairy|ballerina|goddess)$/, 'dress'],
  [/^(?:knight|warrior|gladiator|samurai|soldier)$/, 'armour'],
  [/^(?:farmer|mechanic|plumber|carpenter|gardener|painter|worker|builder|miner)$/, 'overalls'],
  [/^(?:biker|punk|rock star|rocker|rapper)$/, 'leather-jacket'],
  [/^(?:student|hacker|programmer|developer|skateboarder)$/, 'hoodie'],
  [/^(?:tourist|surfer)$/, 'hawaiian'],
];

/** Clothes of callings that are known by their colour. */
const UNIFORMS: Readonly<Record<string, Recipe['options']>> = {
  astronaut: { outfit: 'sweater', colour: '#eef0f3', legColour: '#d9dde3' },
  cosmonaut: { outfit: 'sweater', colour: '#eef0f3', legColour: '#d9dde3' },
  chef: { outfit: 'shirt', colour: '#f6f5f1' },
  cook: { outfit: 'shirt', colour: '#f6f5f1' },
  baker: { outfit: 'shirt', colour: '#f6f5f1' },
  policeman: { outfit: 'shirt', colour: '#2c3e63', legColour: '#1f2a44' },
  sailor: { outfit: 'shirt', colour: '#f4f6f8', legColour: '#24407a' },
  santa: { outfit: 'robe', colour: '#c8322b', colour2: '#ffffff' },
  ninja: { outfit: 'robe', colour: '#2b2d33', colour2: '#55585f' },
  bride: { outfit: 'dress', colour: '#f8f5ef' },
  firefighter: { outfit: 'sweater', colour: '#c2452d', legColour: '#3a3c46' },
};

const TAILS: Words = [
  [/raccoon|lemur|red panda|coati/, 'ringed'],
  [/fox|squirrel|wolf|skunk|chipmunk|husky|pomeranian/, 'bushy'],
  [
    /cat|kitten|monkey|mouse|rat|lion|tiger|leopard|cheetah|panther|dog|puppy|corgi|kangaroo|cow|horse|unicorn|opossum|otter/,
    'long',
  ],
  [/t-rex|trex|dinosaur|crocodile|alligator|dragon|lizard|gecko|iguana|beaver|platypus/, 'thick'],
  [/bear|rabbit|bunny|panda|hamster|sheep|goat|pig|deer|wombat/, 'short'],
];

/** A rig's options: whose body it is, its tail, its clothes. */
export function bodyOptions(entity: Entity, clothes: readonly Entity[]): Recipe['options'] {
  const names = [entity.noun, ...entity.names];
  const person = names.some((name) => people.has(name));
  const worn = clothes.flatMap((garment) => [...garment.names, ...garment.qualities]).join(' ');
  const outfit =
    first(OUTFITS, worn) ??
    names.map((name) => first(CALLINGS, name)).find((found) => found !== undefined);
  const tail = person ? undefined : first(TAILS, entity.noun);
  const legs = /\bkilt/.test(worn) ? 'kilt' : /\bskirt|\btutu/.test(worn) ? 'skirt' : undefined;
  return {
    being: person ? 'person' : 'animal',
    ...(worn === '' ? UNIFORMS[entity.noun] : {}),
    ...(outfit ? { outfit } : {}),
    ...(tail ? { tail } : {}),
    ...(legs ? { legs } : {}),
    ...(/\bcape|\bcloak/.test(worn) || entity.noun === 'superhero' ? { cape: true } : {}),
  };
}

/** True for callings that are known by their clothes: those take a body that can wear them. */
export function dressesFor({ noun, names }: Entity): boolean {
  return (
    Object.hasOwn(UNIFORMS, noun) ||
    [noun, ...names].some((name) => first(CALLINGS, name) !== undefined)
  );
}

function first(words: Words, text: string): string | undefined {
  return words.find(([pattern]) => pattern.test(text))?.[1];
}
