import type { Placing } from './placing.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import { boxOf } from '../actor.ts';
import { heightOf, widthOf } from '../geometry.ts';
import { placeBeside } from './beside.ts';
import { placeEmblem } from './emblem.ts';
import { placeHeld } from './held.ts';
import { placeIn } from './in.ts';
import { placeOn } from './on.ts';
import { placeAsTopping, placeInLeaves } from './strewn.ts';
import { BEARS_LEAVES, BEARS_PICTURES, BEARS_THINGS } from './bearers.ts';

const RISING = /^(?:smoke|steam|vapou?r)$/;
/** What carries others on its flat top. */
const TOPPED = /^(?:pizza|flatbread|pancake|waffle|toast|salad|tart|pie|omelette|focaccia)$/;
/** What is set up on top of others. */
const SET_UP = /^(?:candle|cherry|flag|star|sparkler|chimney|antenna)$/;
/** What is with these is in them. */
const VESSEL =
  /^(?:bowl|basket|box|bucket|vase|crate|nest|jar|barrel|aquarium|fish tank|cage|shopping cart|wheelbarrow|chest|treasure chest|fish bowl|hamper)$/;
/** Against the host's, from which height something is too large to be part of it. */
const PART = 1.2;

/**
 * With something: the smoke of a chimney rises from it, the apples of a tree hang in it, the heart
 * of a shirt is on it, who came with open arms carries it; all others stand side by side.
 */
export const placeWith: Placing = (host, mate, guest, context) => {
  const { noun } = context.guest;
  const alive = animals.has(noun) || people.has(noun);
  const place = (): Placing => {
    const onTop = new RegExp(`\\b${escaped(noun)}s? on (?:the |its )?top`).test(
      context.prompt.toLowerCase(),
    );
    if (RISING.test(noun) || SET_UP.test(noun) || onTop) return placeOn;
    if (VESSEL.test(context.hostNoun)) return placeIn;
    if (mate.recipe.art === 'rig:holding') return placeHeld;
    if (BEARS_PICTURES.test(context.hostNoun)) return placeEmblem;
    if (TOPPED.test(context.hostNoun)) return placeAsTopping;
    if (BEARS_THINGS.test(context.hostNoun) && !alive) return placeOn;
    const leafy = BEARS_LEAVES.test(context.hostNoun) && !alive;
    const small = guest.lead.figure.facts.metres < 0.3 * mate.figure.facts.metres;
    if (leafy && small && PART > aspectOf(guest.lead)) return placeInLeaves;
    return placeBeside;
  };
  return place()(host, mate, guest, context);
};

function aspectOf(actor: Parameters<typeof boxOf>[0]): number {
  const box = boxOf(actor);
  return heightOf(box) / widthOf(box) / 2;
}

const escaped = (text: string): string => text.replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&');
