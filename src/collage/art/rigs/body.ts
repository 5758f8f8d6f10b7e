import type { Figure } from '../figure.ts';
import type { PieceOptions } from '../piece.ts';
import { choicesOf } from '../pieces/choices.ts';
import { blend, shade } from '../pieces/shades.ts';
import { outfits } from './outfits/index.ts';
import type { OutfitName } from './outfits/index.ts';
import type { Outfit } from './outfits/outfit.ts';
import { ages } from './face/look.ts';
import type { Age } from './face/look.ts';
import { builds, proportionsOf } from './proportions.ts';
import type { Proportions } from './proportions.ts';

/** Whose body it is and what it wears: what all rigs read from their options. */
export interface Body {
  readonly person: boolean;
  /** Fur, scales, feathers or human skin. */
  readonly skin: string;
  readonly belly: string;
  /** Arms and legs where they differ, as a panda's. */
  readonly limbs: string;
  readonly outfit: Outfit | undefined;
  /** The outfit's main and second colour. */
  readonly cloth: string;
  readonly trim: string;
  /** What those who have legs in the picture wear on them. */
  readonly legwear: Legwear;
  readonly legCloth: string;
  readonly footwear: Footwear;
  readonly shoes: string;
  /** Colour of gloves, if any. */
  readonly gloves: string | undefined;
  readonly age: Age;
  readonly feminine: boolean;
  readonly size: Proportions;
  readonly tail: TailKind;
  readonly cape: string | undefined;
}

export type TailKind = 'none' | 'long' | 'bushy' | 'ringed' | 'short' | 'thick';

const legwears = ['trousers', 'shorts', 'skirt', 'gown', 'tutu', 'kilt', 'fish', 'none'] as const;
export type Legwear = (typeof legwears)[number];

const footwears = ['shoes', 'boots', 'bare', 'heels', 'sandals', 'skates', 'rollers'] as const;
type Footwear = (typeof footwears)[number];

/**
 * Options of every rig: `being` (`animal`, `person`), `skin`, `belly`, `limbs`, `outfit` (see `outfits`),
 * `colour` and `colour2` of the outfit, `legs` (see `legwears`), `legColour`, `feet` (`shoes`,
 * `boots`, `bare`, `heels`, `sandals`, `skates`, `rollers`), `shoeColour`, `gloves` (a colour), `age`, `feminine`,
 * `dwarf`, `build` (`slim`, `stout`, `strong`), `tail` (`none`, `long`, `bushy`, `ringed`, `short`,
 * `thick`), `cape` (a colour, or true for red).
 */
export function bodyOf(options: PieceOptions): Body {
  const read = choicesOf(options);
  const person = read.oneOf('being', ['animal', 'person']) === 'person';
  const skin = read.colour('skin', person ? '#f0b98d' : '#a58464');
  const wanted = options['outfit'];
  const name: OutfitName | undefined =
    typeof wanted === 'string' && wanted in outfits
      ? (wanted as OutfitName)
      : person
        ? 't-shirt'
        : undefined;
  const outfit = name === undefined ? undefined : outfits[name];
  const legwear = read.oneOf('legs', [outfit?.legs ?? 'none', ...legwears]);
  const age = read.oneOf('age', ages);
  const feminine = read.flag('feminine', false);
  const build = read.oneOf('build', builds);
  const dwarf = read.flag('dwarf', false);
  return {
    person,
    age,
    feminine,
    size: proportionsOf({ person, age, feminine, dwarf, build }),
    footwear: read.oneOf('feet', [
      person && outfit !== undefined ? (outfit.feet ?? 'shoes') : 'bare',
      ...footwears,
    ]),
    shoes: read.colour('shoeColour', '#3a3c46'),
    gloves: read.given('gloves') ? read.colour('gloves', '#f2f2ee') : undefined,
    skin,
    belly: read.colour('belly', blend(skin, '#fff4e2', 0.48)),
    limbs: read.colour('limbs', skin),
    outfit,
    cloth: read.colour('colour', outfit?.cloth ?? skin),
    trim: read.colour('colour2', outfit?.trim ?? '#ffffff'),
    legwear,
    legCloth: read.colour(
      'legColour',
      legwear === 'skirt' || legwear === 'gown' || legwear === 'tutu' || outfit?.matching === true
        ? read.colour('colour', outfit?.cloth ?? skin)
        : legwear === 'kilt'
          ? '#b2342f'
          : '#4a5a78',
    ),
    tail: read.oneOf('tail', ['none', 'long', 'bushy', 'ringed', 'short', 'thick']),
    cape:
      options['cape'] === true
        ? '#c8372d'
        : read.given('cape')
          ? read.colour('cape', '#c8372d')
          : undefined,
  };
}

/** What a rig must know of a head. Distances in the head figure's own units. */
export interface HeadMeasure {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How far below the centre the chin is: where the neck begins. */
  readonly chin: number;
}

export function measureHead(head: Figure): HeadMeasure {
  const centre = head.anchors.head;
  const width = centre?.width ?? head.width * 0.8;
  const x = centre?.x ?? head.width / 2;
  const y = centre?.y ?? head.height * 0.52;
  const mouth = head.anchors.mouth?.y ?? y + width * 0.28;
  return { x, y, width, chin: Math.min(head.height, mouth + width * 0.22) - y };
}

/** Shade that a head throws on the neck below it. */
export function underChin(skin: string): string {
  return shade(skin, -0.28);
}
