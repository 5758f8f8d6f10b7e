import type { Actor } from '../actor.ts';
import type { Placing } from './placing.ts';
import { plainRecipe } from '../casting/recipe.ts';
import { boxOf, lookTowards, spotOf } from '../actor.ts';
import {
  boxOfCluster,
  clusterOf,
  join,
  mapActors,
  moveCluster,
  scaleCluster,
  turnCluster,
} from '../cluster.ts';
import { clamp, heightOf, middleOf, widthOf } from '../geometry.ts';
import { placeBetween } from './between.ts';

/** Height of the table against the players'. */
const TABLE = 0.5;
/** Width of what is played with against the table's. */
const BOARD = 0.44;
/** How far the players reach over the table, in shares of its width. */
const NEARER = 0.12;

/** On a table between the players, who face each other; a lone player sits beside it. */
export const placeGame: Placing = (host, mate, guest, context) => {
  const recipe = plainRecipe('piece:table');
  const figure = context.workshop.figure(recipe);
  const tall = TABLE * heightOf(boxOf(mate));
  const bare: Actor = {
    ...mate,
    recipe,
    figure,
    height: tall,
    turn: 0,
    mirror: false,
    entity: undefined,
    x: 0,
    y: 0,
  };
  const narrow = Math.min(1, (1.15 * widthOf(boxOf(mate))) / widthOf(boxOf(bare)));
  const table = { ...bare, height: bare.height * Math.max(0.78, narrow) };
  const top = spotOf(table, 'top')!;
  const board = scaleCluster(guest, (BOARD * top.width) / widthOf(boxOfCluster(guest)), guest.lead);
  const box = boxOfCluster(board);
  const onTable = moveCluster(board, top.x - middleOf(box).x, top.y - board.lead.y);
  const set = join(clusterOf(table, 'ground'), onTable, 'before');
  const together = placeBetween(host, mate, set, context);
  const middle = together.actors.find(({ recipe: { art } }) => art === recipe.art)!.x;
  const reach = NEARER * widthOf(boxOf(table));
  return mapActors(together, (actor) => {
    if (actor.entity !== host.lead.entity) return actor;
    const inwards = Math.sign(middle - actor.x);
    return lookTowards({ ...actor, x: actor.x + inwards * reach }, inwards);
  });
};

/** Across the board from the player who has it already, at the other end of the table. */
export const placeOpponent: Placing = (host, mate, guest) => {
  const table = host.actors.find(({ entity, recipe }) => !entity && recipe.art === 'piece:table');
  const board = table ?? host.actors.find(({ entity }) => entity !== mate.entity) ?? mate;
  const side = middleOf(boxOf(board)).x >= middleOf(boxOf(mate)).x ? 1 : -1;
  const tall = heightOf(boxOf(mate)) / heightOf(boxOfCluster(guest));
  const sized = scaleCluster(guest, clamp(1, 0.8 * tall, 1.2 * tall), guest.lead);
  const turned = turnCluster(sized, -side);
  const end = side > 0 ? boxOf(board).right : boxOf(board).left;
  const box = boxOfCluster(turned);
  const reach = NEARER * widthOf(boxOf(board));
  const dx = side > 0 ? end - reach - box.left : end + reach - box.right;
  const placed = moveCluster(turned, dx, mate.y - turned.lead.y);
  return join(turnCluster(host, side), placed, 'behind');
};
