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
  readonly colours: readonly ColourName[];
  readonly size: 'tiny' | 'small' | 'usual' | 'large' | 'giant';
  /** `wood`, `gold`, `stone`, `glass`, `brass` … when it is said to be made of it. */
  readonly material: string | undefined;
  /** Remaining describing words, lower case: `smiling`, `old`, `floating`, `sunlit`. */
  readonly qualities: readonly string[];
  /** What it is doing, as base forms: `lie`, `fly`, `type`. */
  readonly actions: readonly string[];
  /** True for "no people", "without a hat": must not be drawn. */
  readonly negated: boolean;
}

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

export type Place =
  | 'beach'
  | 'sea'
  | 'underwater'
  | 'forest'
  | 'jungle'
  | 'mountains'
  | 'desert'
  | 'snow'
  | 'field'
  | 'garden'
  | 'farm'
  | 'city'
  | 'street'
  | 'river'
  | 'room'
  | 'kitchen'
  | 'office'
  | 'stage'
  | 'space'
  | 'sky';

export interface Setting {
  /** `undefined` when the prompt names no place and implies none. */
  readonly place: Place | undefined;
  /** True when the place follows from the things named rather than from a place word. */
  readonly implied: boolean;
  readonly indoors: boolean;
  readonly time: 'day' | 'night' | 'dawn' | 'sunset' | undefined;
  readonly weather: readonly ('cloudy' | 'rain' | 'snow' | 'fog' | 'storm' | 'rainbow' | 'sunny')[];
  /** Mood words that colour the whole picture: `surreal`, `dreamy`, `spooky`. */
  readonly moods: readonly string[];
}

/** Words that the picture should show, letter by letter. */
export interface SceneText {
  readonly text: string;
  /** The thing that carries them, when one is named. */
  readonly on: EntityId | undefined;
  /** ISO 15924, such as `Latn`, `Hebr`; for "Hebrew letters" the words are made up by the reader. */
  readonly script: string;
}

export interface Style {
  /** `oil`, `watercolour`, `pixel-art`, `photo`, `sketch` … as a closed list of the reader's. */
  readonly medium: string | undefined;
  readonly words: readonly string[];
}

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
