import type { ColourName, FeatureKind } from '../scene.ts';
import { wordMap, wordSet } from './word-list.ts';

/** Nouns for what a body has, singular, each with its kind. */
export const featureNouns: ReadonlyMap<string, FeatureKind> = wordMap<FeatureKind>(`
  hair: hair, haircut, hairdo, hairstyle, ponytail, pigtail, braid, plait, bun, afro, mohawk, dreadlocks, dreadlock, dread, fringe,
    bangs, bang, bob, mullet, curl, lock, tress, buzz cut, topknot, cornrow, pompadour
  beard: beard, goatee, stubble, sideburn
  moustache: moustache, mustache
  eyebrows: eyebrow, brow, unibrow
  eyes: eye, pupil, iris, eyelash
  ears: ear
  nose: nose, snout, muzzle
  mouth: mouth
  lips: lip, lipstick
  teeth: tooth, fang
  tongue: tongue
  freckles: freckle
  wrinkles: wrinkle
  scar: scar
  make-up: makeup, make-up, eyeshadow, eyeliner, face paint, blush
  tattoo: tattoo
  skin: skin, complexion
  fur: fur, coat of fur, fleece
  mane: mane
  feathers: feather, plumage
  scales: scale
  wings: wing
  tail: tail
  horns: horn
  antlers: antler
  tusks: tusk
  trunk: trunk
  beak: beak, bill
  claws: claw, talon
  paws: paw, hoof
  fins: fin, flipper
  shell: shell
  spikes: spike, spine, quill
  tentacles: tentacle
  arms: arm
  legs: leg
  head: head
`);

/** What a thing that is no living being may have all the same: a house on legs, a car with wings. */
export const borrowedFeatures: ReadonlySet<FeatureKind> = new Set<FeatureKind>([
  'hair',
  'beard',
  'moustache',
  'eyes',
  'wings',
  'tail',
  'arms',
  'legs',
]);

/** Nouns of hair that also say how it is worn. */
export const hairStyles: ReadonlyMap<string, string> = wordMap(`
  ponytail: ponytail
  pigtails: pigtail
  braids: braid, plait, cornrow
  bun: bun, topknot
  afro: afro
  mohawk: mohawk
  dreadlocks: dreadlocks, dreadlock, dread
  fringe: fringe, bangs, bang
  bob: bob
  mullet: mullet
  curly: curl
  long: lock, tress
  short: buzz cut
`);

/** `-haired`, `-eyed`: the second half of words that describe by a feature. */
export const featureSuffixes: ReadonlyMap<string, FeatureKind> = wordMap<FeatureKind>(`
  hair: haired, hair
  beard: bearded
  moustache: mustached, moustached, mustachioed
  eyes: eyed
  ears: eared
  nose: nosed
  lips: lipped
  teeth: toothed, fanged
  skin: skinned
  fur: furred, coated
  mane: maned
  feathers: feathered
  scales: scaled
  wings: winged
  tail: tailed
  horns: horned
  tusks: tusked
  beak: beaked, billed
  claws: clawed
  paws: pawed
  fins: finned
  shell: shelled
  tentacles: tentacled
  arms: armed
  legs: legged
  head: headed
`);

/** Describing words that name a feature by themselves. */
export const featureWords: ReadonlyMap<string, FeatureKind> = wordMap<FeatureKind>(`
  beard: bearded, unshaven
  moustache: mustachioed, moustached
  freckles: freckled, freckly
  wrinkles: wrinkled, wrinkly
  scar: scarred
  tattoo: tattooed
  fur: furry
  mane: maned
  feathers: feathered
  scales: scaly
  wings: winged
  horns: horned
  antlers: antlered
  tusks: tusked
  spikes: spiky, spiny
  teeth: fanged
`);

/** Describing words that deny a feature. */
export const lackingWords: ReadonlyMap<string, FeatureKind> = wordMap<FeatureKind>(`
  hair: bald, hairless, bald-headed, shaven-headed
  beard: beardless, clean-shaven, cleanshaven
  teeth: toothless
  tail: tailless
  wings: wingless
  eyes: eyeless
  ears: earless
  head: headless
  legs: legless
`);

/** Describing words of people that are about their hair. */
export const hairWords: ReadonlySet<string> = wordSet(
  'curly, wavy, curly-headed, messy-haired, dreadlocked, ponytailed, braided, pigtailed, tousled',
);

/** Colour words that on people can only be of the hair. */
export const hairColours: ReadonlyMap<string, ColourName> = wordMap<ColourName>(`
  yellow: blond, blonde
  brown: brunette, auburn
  orange: ginger, redhead, redheaded, red-headed
`);

/** Colour words that, right before someone without a trade or costume, are of the skin. */
export const skinColours: ReadonlyMap<string, string> = wordMap(`
  dark: black, dark, dark-skinned, african, african american
  brown: brown, indian
  light: white, pale, fair, fair-skinned, light-skinned, pale-skinned, caucasian
  tanned: tan, tanned
`);

/** People of whom such a word tells the skin; a black knight wears black. */
export const plainPeople: ReadonlySet<string> = wordSet(`
  person, man, woman, boy, girl, child, kid, baby, toddler, infant, teenager, teen, adult, guy, lady, gentleman, people, human,
  mother, father, mom, mum, dad, parent, grandmother, grandfather, grandma, grandpa, granny, son, daughter, brother, sister, uncle,
  aunt, husband, wife, bride, couple, family, friend, student, teacher, doctor, nurse, businessman, businesswoman, model, dancer,
  ballerina, athlete, singer, musician, scientist, artist, actor, actress, barista, waiter, waitress, tourist
`);
