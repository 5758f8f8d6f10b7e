/**
 * What a prompt says, as a graph: things, how they relate, where and when. Plain JSON. Everything
 * that draws, revises or explains a prompt starts from here; nothing in it knows any artwork.
 */
export interface Scene {
  readonly prompt: string;
  /** In order of mention. The first of `role: 'subject'` is what the picture is about. */
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly setting: Setting;
  readonly texts: readonly SceneText[];
  readonly style: Style;
  /** Ideas that have no shape of their own: `infinity`, `joy`. `undefined` when none is named. */
  readonly abstract: Abstract | undefined;
  /** Content words that found no place in the graph, as written. */
  readonly leftover: readonly string[];
  /** False when no word of the prompt could be read (no letters, another script, noise). */
  readonly readable: boolean;
}

export type EntityId = string;

export interface Entity {
  /** `e1`, `e2` … in order of mention. */
  readonly id: EntityId;
  /** Head noun, singular, lower case: `cat`, `t-rex`, `lounger`. */
  readonly noun: string;
  /** The noun with what narrows it, most telling first: `['siamese cat', 'cat']`. */
  readonly names: readonly string[];
  /** As written, for people: `a white siamese cat`. */
  readonly phrase: string;
  /**
   * `subject`: what it is about; `object`: another thing; `backdrop`: scenery that surrounds the
   * rest (a beach, clouds, a lounge area); `worn`, `held`, `part`: belongs to another entity.
   */
  readonly role: 'subject' | 'object' | 'backdrop' | 'worn' | 'held' | 'part';
  /** How many; `vague` when the prompt only used a plural or "some". */
  readonly count: { readonly value: number; readonly vague: boolean };
  /** In order of mention. Those of hair, skin, eyes and other features are only in {@link Looks}. */
  readonly colours: readonly ColourName[];
  /**
   * How several colours share several things: `each` gives every one all of them (three black and
   * white cats), `spread` gives each of them one (red and yellow balloons); with fewer colours than
   * things that were told one by one ("two cats, one of them red") the rest are as they come.
   */
  readonly colouring: 'each' | 'spread';
  /** Stripes, dots and the like that cover it; `undefined` when it is plain. */
  readonly pattern: Pattern | undefined;
  readonly size: 'tiny' | 'small' | 'usual' | 'large' | 'giant';
  /**
   * What it is made of, when that is a material. When it is made of things (sharks, petals, cheese),
   * this is `undefined` and a `made-of` relation leads to them.
   */
  readonly material: Material | undefined;
  /** Describing words, lower case: `smiling`, `old`, `floating`, `sunlit`. */
  readonly qualities: readonly string[];
  /**
   * Age, hair, eyes, face and build of whoever is alive or drawn with a face (a smiling sun), put
   * together from every way of saying it; `undefined` when nothing is said.
   */
  readonly looks: Looks | undefined;
  /** What it is doing, as base forms: `lie`, `fly`, `type`. */
  readonly actions: readonly string[];
  /** True for "no people", "without a hat": must not be drawn. */
  readonly negated: boolean;
}

/**
 * What is said of a person's or animal's looks. "A girl with long blonde hair", "a blonde-haired
 * girl", "a girl whose hair is long and blonde" and "a long-haired blonde girl" all give the same.
 */
export interface Looks {
  /** From the noun (`boy`, `grandmother`, `kitten`) or a describing word (`elderly`). */
  readonly age: 'baby' | 'child' | 'teen' | 'young' | 'adult' | 'old' | undefined;
  readonly gender: 'female' | 'male' | undefined;
  readonly build: 'slim' | 'stout' | 'muscular' | undefined;
  readonly expression: Expression | undefined;
  /** One for each kind that is said, in order of mention. */
  readonly features: readonly Feature[];
}

export interface Feature {
  readonly kind: FeatureKind;
  readonly colours: readonly ColourName[];
  /**
   * Describing words: for hair `long`, `short`, `curly`, `wavy`, `straight`, `messy`, `spiky` and the
   * styles `ponytail`, `pigtails`, `braids`, `bun`, `afro`, `mohawk`, `dreadlocks`, `fringe`, `bob`;
   * for skin `dark`, `light`, `brown`, `tanned`; for eyes `big`, `closed`, `glowing`.
   */
  readonly qualities: readonly string[];
  /** `bald`, `beardless`, `toothless`, "a cat without a tail": it must not be there. */
  readonly absent: boolean;
  /** How many, when that is said: `one-eyed`, `two-headed`, "three eyes". */
  readonly count: number | undefined;
  /**
   * The entity of role `part` that says so, when it is said as a noun; what is drawn from `looks`
   * need not be drawn again from there.
   */
  readonly part: EntityId | undefined;
}

export type FeatureKind =
  | 'hair'
  | 'beard'
  | 'moustache'
  | 'eyebrows'
  | 'eyes'
  | 'ears'
  | 'nose'
  | 'mouth'
  | 'lips'
  | 'teeth'
  | 'tongue'
  | 'freckles'
  | 'wrinkles'
  | 'scar'
  | 'make-up'
  | 'tattoo'
  | 'skin'
  | 'fur'
  | 'mane'
  | 'feathers'
  | 'scales'
  | 'wings'
  | 'tail'
  | 'horns'
  | 'antlers'
  | 'tusks'
  | 'trunk'
  | 'beak'
  | 'claws'
  | 'paws'
  | 'fins'
  | 'shell'
  | 'spikes'
  | 'tentacles'
  | 'arms'
  | 'legs'
  | 'head';

/** What a face shows. `lexicon/expressions.ts` has the words for each. */
export type Expression =
  | 'happy'
  | 'laughing'
  | 'smirking'
  | 'sad'
  | 'crying'
  | 'angry'
  | 'annoyed'
  | 'surprised'
  | 'scared'
  | 'worried'
  | 'asleep'
  | 'sleepy'
  | 'winking'
  | 'thinking'
  | 'confused'
  | 'bored'
  | 'in-love'
  | 'kissing'
  | 'shy'
  | 'proud'
  | 'disgusted'
  | 'sick'
  | 'shouting'
  | 'tongue-out'
  | 'calm'
  | 'serious'
  | 'crazy'
  | 'evil';

/**
 * A covering of figures. The ground has the thing's own `colours`, the figures have these: "a yellow
 * tiger with blue stripes" is yellow under blue. With none here, the thing's own colours alternate
 * (a single one with white): "a red and white striped umbrella".
 */
export interface Pattern {
  readonly kind:
    | 'stripes'
    | 'dots'
    | 'spots'
    | 'checks'
    | 'plaid'
    | 'zigzag'
    | 'stars'
    | 'hearts'
    | 'flowers'
    | 'camouflage'
    | 'paisley'
    | 'swirls'
    | 'leopard'
    | 'zebra'
    | 'tiger'
    | 'rainbow'
    | 'gradient'
    | 'tie-dye'
    | 'glitter'
    | 'halves'
    | 'patches';
  readonly colours: readonly ColourName[];
}

/** What things are made of. `lexicon/materials.ts` has the words for each. */
export type Material =
  | 'wood'
  | 'bamboo'
  | 'wicker'
  | 'stone'
  | 'marble'
  | 'brick'
  | 'concrete'
  | 'metal'
  | 'steel'
  | 'iron'
  | 'rust'
  | 'chrome'
  | 'brass'
  | 'copper'
  | 'bronze'
  | 'gold'
  | 'silver'
  | 'glass'
  | 'stained-glass'
  | 'crystal'
  | 'diamond'
  | 'ice'
  | 'water'
  | 'fire'
  | 'lava'
  | 'smoke'
  | 'cloud'
  | 'paper'
  | 'cardboard'
  | 'plastic'
  | 'rubber'
  | 'leather'
  | 'wool'
  | 'cotton'
  | 'silk'
  | 'denim'
  | 'velvet'
  | 'felt'
  | 'fabric'
  | 'plush'
  | 'fur'
  | 'lace'
  | 'clay'
  | 'ceramic'
  | 'sand'
  | 'snow'
  | 'mud'
  | 'dirt'
  | 'chocolate'
  | 'candy'
  | 'bone'
  | 'pearl'
  | 'jade'
  | 'lego'
  | 'voxels'
  | 'flowers'
  | 'leaves'
  | 'moss'
  | 'grass'
  | 'hay'
  | 'feathers'
  | 'light'
  | 'neon'
  | 'wax'
  | 'foil';

/**
 * `made-of`: from a thing to the things it is put together from; `looks-like`: to what it has the
 * shape of or is drawn as; `of`: from a part to its whole, or from a picture (painting, photo, poster)
 * to what it shows. What `made-of` and `looks-like` lead to has role `part` and stands nowhere by
 * itself. "A statue of a cat" and "a cat statue" are no relation but a cat with `statue` among its
 * qualities and a material, `stone` when none is said.
 */
export type RelationKind =
  | 'on'
  | 'in'
  | 'under'
  | 'above'
  | 'behind'
  | 'in-front-of'
  | 'next-to'
  | 'between'
  | 'left-of'
  | 'right-of'
  | 'through'
  | 'around'
  | 'at'
  | 'with'
  | 'of'
  | 'holding'
  | 'wearing'
  | 'riding'
  | 'using'
  | 'made-of'
  | 'looks-like'
  | 'contains';

export interface Relation {
  readonly kind: RelationKind;
  readonly from: EntityId;
  readonly to: EntityId;
  /** The words that said so: `lying on`. */
  readonly words: string;
}

/** Where it happens. Those of the second group have a roof: see `Setting.indoors`. */
export type Place =
  | 'beach'
  | 'sea'
  | 'harbour'
  | 'underwater'
  | 'lake'
  | 'pond'
  | 'river'
  | 'waterfall'
  | 'swamp'
  | 'forest'
  | 'jungle'
  | 'mountains'
  | 'canyon'
  | 'volcano'
  | 'cave'
  | 'desert'
  | 'savanna'
  | 'snow'
  | 'field'
  | 'garden'
  | 'park'
  | 'playground'
  | 'sports-field'
  | 'farm'
  | 'village'
  | 'city'
  | 'street'
  | 'market'
  | 'fairground'
  | 'road'
  | 'railway'
  | 'bridge'
  | 'castle'
  | 'cemetery'
  | 'space'
  /** The ground of the moon, of Mars or of another world. */
  | 'planet'
  | 'sky'
  | 'room'
  | 'living-room'
  | 'bedroom'
  | 'bathroom'
  | 'dining-room'
  | 'kitchen'
  | 'office'
  | 'cafe'
  | 'restaurant'
  | 'bar'
  | 'shop'
  | 'classroom'
  | 'library'
  | 'hospital'
  | 'laboratory'
  | 'workshop'
  | 'gym'
  | 'pool'
  | 'museum'
  | 'church'
  | 'throne-room'
  | 'prison'
  /** Inside a train, a bus, an aeroplane or a car. */
  | 'vehicle'
  | 'stage';

export interface Setting {
  /** `undefined` when the prompt names no place and implies none. */
  readonly place: Place | undefined;
  /** Further places that are named, nearest first: "a village by a lake in the mountains". */
  readonly also: readonly Place[];
  /** True when the place follows from the things named rather than from a place word. */
  readonly implied: boolean;
  readonly indoors: boolean;
  readonly time: 'day' | 'night' | 'dawn' | 'sunset' | undefined;
  /** The time more exactly, when it is said: `golden-hour` has time `sunset`, `noon` has `day`. */
  readonly moment:
    'morning' | 'noon' | 'afternoon' | 'golden-hour' | 'dusk' | 'evening' | 'midnight' | undefined;
  /** Winter does not mean that it is snowing; spring has blossoms, autumn coloured leaves. */
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter' | undefined;
  readonly weather: readonly (
    'cloudy' | 'rain' | 'snow' | 'fog' | 'storm' | 'wind' | 'rainbow' | 'sunny'
  )[];
  /** Mood words that colour the whole picture: `surreal`, `dreamy`, `spooky`. */
  readonly moods: readonly string[];
}

/** Ideas, feelings and sciences: nothing that could be seen. */
export interface Abstract {
  /** As nouns in the singular, in order of mention: `infinity`, `chaos`, `order`, `mathematics`. Empty for plain "abstract art". */
  readonly themes: readonly string[];
  /** Colours that are said of them: "a fractal of blue and gold". */
  readonly colours: readonly ColourName[];
  /**
   * True when there is no thing to draw: the picture is about the themes alone, and `entities` is
   * empty. False for "a cat that stands for freedom".
   */
  readonly whole: boolean;
}

/** Words that the picture should show, letter by letter. */
export interface SceneText {
  readonly text: string;
  /** The thing that carries them, when one is named. */
  readonly on: EntityId | undefined;
  /** Of the letters themselves: "a red number 7", "the word LOVE made of flowers". */
  readonly colours: readonly ColourName[];
  readonly material: Material | undefined;
  /** ISO 15924, such as `Latn`, `Hebr`; for "Hebrew letters" the words are made up by the reader. */
  readonly script: string;
}

export interface Style {
  readonly medium: Medium | undefined;
  /** Everything that was said of style, in its own words: `van gogh`, `bokeh`, `cross stitch`. */
  readonly words: readonly string[];
}

/** How the picture is made. `lexicon/media.ts` has the words and the artists for each. */
export type Medium =
  | 'photo'
  | '3d-render'
  | 'painting'
  | 'oil'
  | 'acrylic'
  | 'watercolour'
  | 'impressionism'
  | 'pointillism'
  | 'van-gogh'
  | 'cubism'
  | 'expressionism'
  | 'surrealism'
  | 'abstract'
  | 'drawing'
  | 'sketch'
  | 'charcoal'
  | 'ink'
  | 'line-art'
  | 'crayon'
  | 'pastel'
  | 'chalk'
  | 'engraving'
  | 'woodcut'
  | 'ukiyo-e'
  | 'illustration'
  | 'cartoon'
  | 'comic'
  | 'anime'
  | 'vector'
  | 'isometric'
  | 'low-poly'
  | 'voxel'
  | 'pixel-art'
  | 'lego'
  | 'clay'
  | 'origami'
  | 'collage'
  | 'embroidery'
  | 'knitted'
  | 'mosaic'
  | 'stained-glass'
  | 'graffiti'
  | 'pop-art'
  | 'poster'
  | 'art-deco'
  | 'art-nouveau'
  | 'neon'
  | 'vaporwave'
  | 'film-noir'
  | 'vintage'
  | 'black-and-white'
  | 'hieroglyphics'
  | 'blueprint';

/** The colour words that are told apart. */
export type ColourName =
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'teal'
  | 'cyan'
  | 'blue'
  | 'navy'
  | 'purple'
  | 'magenta'
  | 'pink'
  | 'brown'
  | 'beige'
  | 'gold'
  | 'silver'
  | 'grey'
  | 'black'
  | 'white';
