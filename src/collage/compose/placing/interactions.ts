import type { Entity, Relation } from '../../../language/scene.ts';
import type { Rule } from './rule.ts';
import { animals, people } from '../../../language/lexicon/living.ts';
import {
  placeEmbraced,
  placeHandInHand,
  placeMet,
  placeOpposed,
  placePursued,
  placeTowing,
  placeWatched,
} from './facing.ts';
import { placeJuggled, placeKicked, placeThrown } from './flung.ts';
import { AGAINST, GAME, IN_USE } from '../casting/unsaid.ts';
import { placeAtEasel } from './at-easel.ts';
import { placeClimbing } from './climbing.ts';
import { placeGame, placeOpponent } from './game.ts';
import { placeHanging } from './hanging.ts';
import { placeIn } from './in.ts';
import { placeLeaning } from './leaning.ts';
import { placeInUse } from './on.ts';
import { ON_STRING, placeKite, placeTied } from './on-string.ts';
import { placeOnLeash, placeTowed } from './towed.ts';

/** What two do with each other, told by the words of their relation. */
interface Interaction {
  readonly words: RegExp;
  readonly rule: Rule;
  /** Between which it is meant; any two when not said. */
  readonly between?: (from: Entity, to: Entity) => boolean;
}

const isAlive = ({ noun, names }: Entity): boolean =>
  [noun, ...names].some((name) => animals.has(name) || people.has(name));

const isAnimal = ({ noun, names }: Entity): boolean =>
  [noun, ...names].some((name) => animals.has(name));

const bothAlive = (from: Entity, to: Entity): boolean => isAlive(from) && isAlive(to);

const BALL =
  /(?:^|\b)(?:ball|football|basketball|baseball|volleyball|frisbee|disc|dart|stone|rock|snowball|stick|boomerang|javelin|bone|flying disc|beach ball|soccer ball|tennis ball)$/;

/** Tried in this order. */
const interactions: readonly Interaction[] = [
  { words: new RegExp(`^${IN_USE}$`), rule: { place: placeInUse, guest: 'from' } },
  { words: new RegExp(`^${AGAINST}$`), rule: { place: placeOpponent, guest: 'from' } },
  {
    words: /paint|sketch|draw/,
    rule: { place: placeAtEasel, guest: 'to' },
    between: (from, to) => isAlive(from) && to.noun === 'easel',
  },
  {
    words: /^holding hands with$/,
    rule: { place: placeHandInHand, guest: 'from' },
  },
  {
    words: /\b(?:play|playing|plays)\b/,
    rule: { place: placeGame, guest: 'to' },
    between: (_, to) => GAME.test(to.noun),
  },
  {
    words: /^walk/,
    rule: { place: placeOnLeash, guest: 'to' },
    between: (from, to) => isAlive(from) && isAnimal(to),
  },
  {
    words: /chas|pursu|follow|run\w* after|stalk|hunt|herd/,
    rule: { place: placePursued, guest: 'to' },
  },
  { words: /\b(?:pull|tow|drag|haul)/, rule: { place: placeTowed, guest: 'to' } },
  { words: /\bpush/, rule: { place: placeTowing, guest: 'to' } },
  {
    words: /kiss|hug|cuddl|embrac|nuzzl|snuggl|danc/,
    rule: { place: placeEmbraced, guest: 'to' },
    between: bothAlive,
  },
  {
    words: /fight|battl|duel|box|wrestl|attack|confront|versus|\bvs\b|grappl|spar|clash/,
    rule: { place: placeOpposed, guest: 'to' },
  },
  {
    words: /\b(?:look|star|gaz|watch|peer|point|bark|glanc)\w* (?:up |down )?(?:at|toward)/,
    rule: { place: placeWatched, guest: 'to' },
  },
  { words: /watch|photograph|admir|paint|sketch|draw/, rule: { place: placeWatched, guest: 'to' } },
  {
    words:
      /fac(?:e|ing)|talk|chat|speak|meet|greet|feed|play|teach|help|argu|sing|shak|pet|pat|stroke|wav|listen|scar|love|groom|comfort|sniff|shout|smil|laugh|bow|tickl|brush|milk|ask|interview|examin|check|treat|serv|cut|massag|carry|rescu|sav/,
    rule: { place: placeMet, guest: 'to' },
    between: bothAlive,
  },
  { words: /play\w* with/, rule: { place: placeMet, guest: 'to' } },
  {
    words: /\bfly/,
    rule: { place: placeKite, guest: 'to' },
    between: (_, to) => ON_STRING.test(to.noun),
  },
  {
    words: /\b(?:tied|tether|attach|fasten|anchor)/,
    rule: { place: placeTied, guest: 'from' },
    between: (from, to) => ON_STRING.test(from.noun) && !isAlive(to),
  },
  {
    words: /(?:lift|carri|held|float|hoist|hung|hang)\w* .*(?:by|from|with|under)$/,
    rule: { place: placeTied, guest: 'to' },
    between: (from, to) => ON_STRING.test(to.noun) && !isAlive(from),
  },
  {
    words: /^climb(?:s|ing|ed)?(?: up| on)?$/,
    rule: { place: placeClimbing, guest: 'from' },
    between: (from) => isAlive(from),
  },
  { words: /juggl/, rule: { place: placeJuggled, guest: 'to' } },
  { words: /\bkick/, rule: { place: placeKicked, guest: 'to' } },
  {
    words: /throw|toss|catch|hurl|hit|dribbl|chuck/,
    rule: { place: placeThrown, guest: 'to' },
    between: (_, to) => BALL.test(to.noun),
  },
  {
    words: /lean\w* (?:against|on)|prop\w* (?:up )?against/,
    rule: { place: placeLeaning, guest: 'from' },
  },
  {
    words: /(?:hang|dangl|swing|suspend|hung)\w* (?:down )?(?:from|on|off)/,
    rule: { place: placeHanging, guest: 'from' },
    between: (from, to) => isAlive(from) && !/\b(?:swing|hammock)\b/.test(to.noun),
  },
  {
    words:
      /(?:com|jump|leap|pop|peek|emerg|climb|look|peer|crawl|fly)\w* out (?:of|from)|emerg\w* from/,
    rule: { place: placeIn, guest: 'from' },
  },
];

/** How a relation is shown when its words tell more than its kind does. */
export function interactionFor(relation: Relation, from: Entity, to: Entity): Rule | undefined {
  return interactions.find(
    ({ words, between }) =>
      words.test(relation.words) && (between === undefined || between(from, to)),
  )?.rule;
}
