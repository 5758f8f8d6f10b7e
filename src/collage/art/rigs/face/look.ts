import type { PieceOptions } from '../../piece.ts';
import { choicesOf } from '../../pieces/choices.ts';
import { blend, shade } from '../../pieces/shades.ts';
import { beards } from './beards.ts';
import type { BeardName } from './beards.ts';
import { hairNames } from './hair.ts';
import type { HairName } from './hair.ts';
import { moods } from './moods.ts';
import type { MoodName } from './moods.ts';
import { complexions } from './complexions.ts';

export const ages = ['adult', 'baby', 'toddler', 'child', 'teen', 'old'] as const;
export type Age = (typeof ages)[number];

/** How a person's head looks. */
export interface Look {
  readonly skin: string;
  readonly age: Age;
  readonly feminine: boolean;
  readonly hair: HairName;
  readonly hairColour: string;
  readonly beard: BeardName;
  readonly eyeColour: string;
  readonly mood: MoodName;
  readonly freckles: boolean;
  readonly ears: 'round' | 'pointed';
  readonly fangs: boolean;
  readonly paint: (typeof paints)[number];
}

/** What a face can be painted as. */
const paints = ['none', 'clown', 'undead', 'geisha', 'bandages', 'cat'] as const;

/**
 * Options of a person's head: `tone` (see `complexions`) or `skin`, `age`, `feminine`, `hair`,
 * `hairColour`, `beard`, `eyes` (a colour), `mood`, `freckles`, `ears`, `fangs`, `paint`.
 */
export function lookOf(options: PieceOptions): Look {
  const read = choicesOf(options);
  const tone = read.oneOf('tone', ['medium-light', ...complexionNames]);
  const age = read.oneOf('age', ages);
  const old = age === 'old';
  return {
    skin: read.colour('skin', complexions[tone]),
    age,
    feminine: read.flag('feminine', false),
    hair: read.oneOf('hair', ['short', ...hairNames]),
    hairColour: read.colour('hairColour', old ? '#d9d6d2' : '#5b3d2b'),
    beard: read.oneOf('beard', ['none', ...beards]),
    eyeColour: read.colour('eyes', '#5d3f2a'),
    mood: read.oneOf('mood', ['content', ...moodNames]),
    freckles: read.flag('freckles', false),
    ears: read.oneOf('ears', ['round', 'pointed']),
    fangs: read.flag('fangs', false),
    paint: read.oneOf('paint', paints),
  };
}

const complexionNames = Object.keys(complexions) as (keyof typeof complexions)[];
const moodNames = Object.keys(moods) as MoodName[];

/** Colours that follow from a skin: cheeks, lips, the line of the nose. */
export interface SkinPaints {
  readonly lit: string;
  readonly shaded: string;
  readonly cheek: string;
  readonly lip: string;
  readonly line: string;
}

export function skinPaints(skin: string): SkinPaints {
  return {
    lit: shade(skin, 0.16),
    shaded: shade(skin, -0.16),
    cheek: blend(skin, '#e0553f', 0.3),
    lip: blend(shade(skin, -0.18), '#b5343c', 0.45),
    line: shade(skin, -0.42),
  };
}
