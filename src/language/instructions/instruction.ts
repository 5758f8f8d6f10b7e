import type { ColourName, Setting, Style } from '../scene.ts';

export type Hour = NonNullable<Setting['time']>;
export type Season = NonNullable<Setting['season']>;
export type Tone =
  'brighter' | 'darker' | 'richer' | 'paler' | 'warmer' | 'cooler' | 'harder' | 'softer';

/**
 * One thing that is to be done to a picture. `what` names a thing of it without an article (`red
 * umbrella`), or is a pronoun as it was written (`it`, `them`).
 */
export type Instruction =
  /** In another manner; `undefined`: in none. */
  | { readonly kind: 'restyle'; readonly style: Style | undefined }
  | { readonly kind: 'relight'; readonly time: Hour }
  /** `sunny` also ends whatever falls or drifts. */
  | { readonly kind: 'weather'; readonly weather: Weather }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'tone'; readonly tone: Tone }
  /** Something new, in its own words, with where it is to be. */
  | { readonly kind: 'add'; readonly what: string }
  | { readonly kind: 'remove'; readonly what: string }
  /** Everything but this goes. */
  | { readonly kind: 'keep-only'; readonly what: string }
  | { readonly kind: 'replace'; readonly what: string; readonly by: string }
  /** The two change places. */
  | { readonly kind: 'exchange'; readonly what: string; readonly other: string }
  | { readonly kind: 'recount'; readonly what: string; readonly count: number | 'double' }
  | { readonly kind: 'recolour'; readonly what: string; readonly colours: readonly ColourName[] }
  | { readonly kind: 'resize'; readonly what: string; readonly factor: number }
  /** `where` with its preposition: `to the left`, `next to the umbrella`. */
  | { readonly kind: 'move'; readonly what: string; readonly where: string }
  /** Everything comes to another place: `a forest`. */
  | { readonly kind: 'place'; readonly where: string }
  /** What a thing is to be or do, as it follows "is": `sleeping`, `wearing a hat`. */
  | { readonly kind: 'describe'; readonly what: string; readonly as: string }
  /** Words to be read on a thing, or anywhere. */
  | { readonly kind: 'letter'; readonly on: string | undefined; readonly text: string }
  /** Above 1 nearer; towards a thing where one is named. */
  | { readonly kind: 'zoom'; readonly factor: number; readonly on?: string }
  /** A thing looks the other way. */
  | { readonly kind: 'turn'; readonly what: string }
  | { readonly kind: 'cut-out' }
  /** Nothing. */
  | { readonly kind: 'keep' };

export type Weather = 'rain' | 'snow' | 'fog' | 'storm' | 'cloudy' | 'sunny' | 'rainbow';
