import type { Entity, EntityId, Scene } from '../../../language/scene.ts';

/** Art that shows the same, and leaves room for what the prompt sets upon or beside it. */
interface Substitute {
  readonly art: string;
  /** Noun of the other entity. */
  readonly beside: RegExp;
  /** Which of the two this is: the one that has the other, or the other. */
  readonly side: 'from' | 'to';
  readonly by: string;
  /** What it must be called, where a name of its own says that it is another sort. */
  readonly called?: RegExp;
}

const CANDLE = /^candles?$/;
const CAKE = /^(?:cake|birthday cake|cupcake)$/;

const PLANT =
  /^(?:plant|cactus|succulent|flower|rose|tulip|sunflower|daisy|lily|orchid|fern|tree|palm|sapling|seedling|herb|basil|mint|bamboo|hyacinth|violet|geranium|lavender|aloe)$/;
/** Drinks are in the bottle as it stands, and stems look out of it. */
const SHOWN_IN_GLASS = new RegExp(
  `^(?!(?:beer|wine|water|milk|juice|oil|rum|whiskey|perfume|shampoo|sauce|ketchup|label|cork|cap|lid|straw)$)(?!${PLANT.source.slice(1)})`,
);

const substitutes: readonly Substitute[] = [
  // Its own candles cannot be counted, nor taken off.
  { art: 'noto:birthday-cake', beside: CANDLE, side: 'from', by: 'piece:iced-cake' },
  {
    art: 'piece:floor-lamp',
    beside: /^(?:desk|table|nightstand|shelf|counter|dresser|bedside table)$/,
    side: 'to',
    by: 'piece:table-lamp',
  },
  {
    art: 'piece:mug',
    beside: /^(?:latte art|latte|cappuccino)$/,
    side: 'from',
    by: 'piece:latte-cup',
  },
  { art: 'noto:candle', beside: CAKE, side: 'to', by: 'piece:slim-candle' },
  // A soup bowl stays one.
  {
    art: 'piece:bowl',
    beside: /^(?:goldfish|betta|guppy|fish)$/,
    side: 'from',
    by: 'piece:fish-bowl',
    called: /^(?:glass |round |small |water |big |little )?bowl$/,
  },
  // Plants are not grown in what soup is cooked in.
  { art: 'piece:cooking-pot', beside: PLANT, side: 'from', by: 'piece:flower-pot' },
  { art: 'piece:potted-plant', beside: PLANT, side: 'from', by: 'piece:flower-pot' },
  // A ship in a bottle is seen through clear glass.
  { art: 'piece:bottle', beside: SHOWN_IN_GLASS, side: 'from', by: 'piece:lying-bottle' },
];

const SUNSHADE = 'piece:parasol';

/** True for an umbrella on a beach that no one holds: it is stuck into the sand, against the sun. */
function isStood(art: string, { setting, relations }: Scene, id: EntityId): boolean {
  return (
    art === 'noto:umbrella' &&
    setting.place === 'beach' &&
    !setting.implied &&
    relations.every(({ kind, to }) => to !== id || kind === 'with')
  );
}

/** The art that suits an entity beside the others that it is related to; mostly its own. */
export function suitedArt({ id, names }: Entity, art: string, scene: Scene): string {
  const { entities, relations } = scene;
  const found = substitutes.find(
    (substitute) =>
      substitute.art === art &&
      (substitute.called?.test(names[0] ?? '') ?? true) &&
      relations.some(({ kind, from, to }) => {
        if (!/^(?:with|on|in|contains|of)$/.test(kind)) return false;
        // A candle on a cake is had by the cake.
        const [owner, owned] = kind === 'on' || kind === 'in' ? [to, from] : [from, to];
        const [own, other] = substitute.side === 'from' ? [owner, owned] : [owned, owner];
        const noun = entities.find((entity) => entity.id === other)?.noun ?? '';
        return own === id && substitute.beside.test(noun);
      }),
  );
  return found?.by ?? (isStood(art, scene, id) ? SUNSHADE : art);
}
