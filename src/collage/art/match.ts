import type { Entity } from '../../language/scene.ts';
import { kindOf, named } from './lexicon.ts';
import type { Found } from './lexicon.ts';
import { spellings } from './spelling.ts';
import { readTable } from './table.ts';

/** The art that shows an entity, and how far it does so. */
export interface ArtMatch {
  /** `noto:cat`, `piece:sun-lounger`; `undefined` when nothing shows it honestly. */
  readonly art: string | undefined;
  /** The word that led to it, as found among the entity's names. */
  readonly via: string;
  /**
   * `name`: a picture of that very thing; `alias`: of a near relation, picked by hand;
   * `hypernym`: of the nearest kind of thing; `nothing`: no picture.
   */
  readonly how: 'name' | 'alias' | 'hypernym' | 'nothing';
}

/**
 * Finds the art for an entity: the first of its names that leads anywhere, helped by its qualities
 * and colours ("old man", "black cat"), then by what it does ("a woman dancing"). Never guesses
 * from loosely related words: an empty place is better than a wrong thing.
 */
export function matchArt(entity: Entity): ArtMatch {
  const match = matchNames(entity);
  return match.art === undefined ? match : { ...match, art: posed(match.art, entity.actions) };
}

function matchNames(entity: Entity): ArtMatch {
  const whole = asMeasured(entity) ?? asWritten(entity);
  if (whole !== undefined) return whole;
  const describing = [...entity.qualities, ...entity.colours];
  for (const name of new Set([...entity.names, entity.noun])) {
    for (const word of describing) {
      const via = `${word} ${name}`;
      const found = named(via);
      if (found !== undefined && found !== 'nothing') return matched(found, via);
    }
    const found = named(name);
    if (found === 'nothing') return { art: undefined, via: name, how: 'nothing' };
    const kind = found ?? kindOf(name);
    if (kind !== undefined) return matched(kind, name);
  }
  return { art: undefined, via: entity.noun, how: 'nothing' };
}

/** "A slice of chocolate cake" is a cake slice before it is a chocolate cake. */
function asMeasured({ noun, names: [via = ''] }: Entity): ArtMatch | undefined {
  const found = via.startsWith(`${noun} `) ? named(via) : undefined;
  return found === undefined || found === 'nothing' ? undefined : matched(found, via);
}

/**
 * The longest end of the phrase that is a name: "a stone circle" is one, though the reader has made
 * a material of its stone.
 */
function asWritten({ noun, names, phrase, count }: Entity): ArtMatch | undefined {
  const written = phrase.toLowerCase().split(/\s+/);
  // "Two women" are as many figures, whatever drawing is called that.
  const words = count.value > 1 && !count.vague ? written.slice(1) : written;
  const known = [noun, ...names];
  for (let count = Math.min(4, words.length); count >= 2; count--) {
    const via = words.slice(-count).join(' ');
    const last = spellings(words.at(-1)!);
    if (!known.some((name) => last.includes(name) || name === via)) return undefined;
    const found = named(via);
    if (found !== undefined && found !== 'nothing') return matched(found, via);
  }
  return undefined;
}

function matched(found: Found, via: string): ArtMatch {
  return { art: found.art, via, how: found.how };
}

let poses: ReadonlyMap<string, string> | undefined;

/** The drawing of the same figure doing what it does, where there is one. */
function posed(art: string, actions: readonly string[]): string {
  poses ??= new Map(readTable('poses').map(([of, action, to = '']) => [`${of} ${action}`, to]));
  for (const action of actions) {
    const pose = poses.get(`${art} ${action}`);
    if (pose !== undefined) return pose;
  }
  return art;
}
