import type {
  ColourName,
  Entity,
  Expression,
  Feature,
  FeatureKind,
} from '../../../language/scene.ts';
import type { Random } from '../../../numerics/random.ts';
import { paintColour } from '../../art/colour/colour-names.ts';
import type { HairName } from '../../art/rigs/face/hair.ts';
import type { MoodName } from '../../art/rigs/face/moods.ts';
import type { Recipe } from '../plan.ts';
import { skinToneOf } from './skin-tone.ts';

/** The face that shows an expression. */
const MOODS: Readonly<Record<Expression, MoodName>> = {
  happy: 'happy',
  laughing: 'laughing',
  smirking: 'smug',
  sad: 'sad',
  crying: 'crying',
  angry: 'angry',
  annoyed: 'frustrated',
  surprised: 'surprised',
  scared: 'scared',
  worried: 'worried',
  asleep: 'asleep',
  sleepy: 'sleepy',
  winking: 'winking',
  thinking: 'thinking',
  confused: 'confused',
  bored: 'bored',
  'in-love': 'loving',
  kissing: 'kissing',
  shy: 'shy',
  proud: 'proud',
  disgusted: 'disgusted',
  sick: 'sick',
  shouting: 'shouting',
  'tongue-out': 'silly',
  calm: 'serene',
  serious: 'serious',
  crazy: 'crazy',
  evil: 'evil',
};

/** The mood that the prompt gives a face; `undefined` when it gives none. */
export function moodOf({ looks }: Entity): MoodName | undefined {
  return looks?.expression === undefined ? undefined : MOODS[looks.expression];
}

/** Colours of hair as people speak of them: red hair is ginger, yellow hair blonde. */
const HAIR: Partial<Record<ColourName, string>> = {
  red: '#b04a26',
  orange: '#d9692c',
  yellow: '#eac566',
  gold: '#dcae4a',
  beige: '#d9bd8a',
  brown: '#6b4226',
  black: '#2a2425',
  grey: '#a9a9ab',
  silver: '#cfd2d6',
  white: '#eeedea',
};

const EYES: Partial<Record<ColourName, string>> = {
  blue: '#3f86d6',
  green: '#4a9a4f',
  brown: '#6b4426',
  grey: '#7d8a94',
  gold: '#c9922e',
  black: '#2b2422',
  red: '#c4302b',
};

/** Hair of people of whom nothing is said. */
const USUAL: Readonly<
  Record<'woman' | 'man' | 'girl' | 'boy', readonly [HairName, ...HairName[]]>
> = {
  woman: [
    'long',
    'wavy',
    'shoulder',
    'bob',
    'bun',
    'ponytail',
    'fringed',
    'long curly',
    'pixie',
    'braids',
  ],
  man: ['short', 'parted', 'quiff', 'cropped', 'curly', 'short', 'parted', 'spiky'],
  girl: ['pigtails', 'long', 'ponytail', 'bob', 'braids', 'fringed', 'wavy', 'long curly'],
  boy: ['short', 'parted', 'spiky', 'curly', 'cropped', 'quiff'],
};

const NATURAL: readonly [string, ...string[]] = [
  '#2a2425',
  '#4a3023',
  '#6b4226',
  '#8f5f35',
  '#2f2624',
];
const FAIR: readonly [string, ...string[]] = [
  '#eac566',
  '#b04a26',
  '#a8743c',
  '#6b4226',
  '#4a3023',
];

const GIRLISH =
  /^(?:woman|girl|lady|mother|mom|mum|grandmother|grandma|granny|granddaughter|daughter|sister|aunt|wife|bride|queen|princess|empress|witch|sorceress|cowgirl|goddess|heroine|actress|ballerina|waitress|nun|maid|mermaid|fairy|geisha|policewoman|businesswoman|cheerleader|secretary|gal|lass|cleopatra|venus|girlfriend|hostess|nurse)$/;
const BOYISH =
  /^(?:man|boy|guy|gentleman|father|dad|grandfather|grandpa|grandson|son|brother|uncle|husband|groom|king|prince|emperor|pharaoh|knight|samurai|viking|gladiator|wizard|sorcerer|merman|superman|batman|monk|priest|pope|bishop|buddha|jesus|santa|santa claus|policeman|fireman|fisherman|lumberjack|businessman|butler|lad|dude|bro|fellow|boyfriend|caveman|cowboy|pirate|einstein|shakespeare|napoleon|mozart|beethoven|lincoln|gandhi|postman|mailman|dwarf|leprechaun|gnome|vampire|dracula)$/;

/** The looks of a person: what the prompt says, and the rest by chance, so that people differ. */
export function personLook(
  entity: Entity,
  art: string,
  role: Recipe['options'],
  random: Random,
): Recipe['options'] {
  const age = ageOf(entity, art, role);
  const bearded = role['beard'] === undefined ? role['feminine'] : false;
  const usual = isFeminine(entity, art, random.fork('gender'));
  const feminine =
    entity.looks?.gender === undefined && typeof bearded === 'boolean' ? bearded : usual;
  const tone = role['tone'] ?? skinToneOf(entity, random.fork('skin'))['tone'];
  const small = age === 'child' || age === 'toddler';
  const feature = (kind: FeatureKind): Feature | undefined =>
    entity.looks?.features.find((one) => one.kind === kind);
  const hair = feature('hair');
  const beard = feature('beard') ?? feature('moustache');
  const eyes = feature('eyes');
  const kind = small ? (feminine ? 'girl' : 'boy') : feminine ? 'woman' : 'man';
  const fair = tone === 'light' || tone === 'medium-light';
  const chance = random.fork('hair');
  const usualColour = age === 'old' ? '#dcdad6' : chance.pick(fair ? FAIR : NATURAL);
  const hairColour = paintOf(HAIR, hair?.colours[0]) ?? role['hairColour'] ?? usualColour;
  const mood = moodOf(entity) ?? role['mood'];
  const { build } = entity.looks ?? {};
  return {
    human: true,
    being: 'person',
    ...(tone === undefined ? {} : { tone }),
    age,
    feminine,
    hair: hairOf(hair, age, feminine) ?? role['hair'] ?? usualHair(kind, age, chance),
    hairColour,
    ...(beard === undefined && role['beard'] !== undefined && !feminine
      ? { beard: role['beard'] }
      : beardOf(beard, age, feminine, random.fork('beard'))),
    ...(beard?.colours[0] && hair?.colours[0] === undefined
      ? { hairColour: paintOf(HAIR, beard.colours[0])! }
      : {}),
    eyes:
      paintOf(EYES, eyes?.colours[0]) ??
      random
        .fork('eyes')
        .pick(fair ? ['#5d3f2a', '#4f7fb5', '#5f8a4f', '#6b4426'] : ['#4a3020', '#5d3f2a']),
    ...(mood === undefined ? {} : { mood }),
    ...(feature('freckles') && !feature('freckles')!.absent ? { freckles: true } : {}),
    ...(build === undefined ? {} : { build: build === 'muscular' ? 'strong' : build }),
  };
}

function paintOf(
  table: Partial<Record<ColourName, string>>,
  colour: ColourName | undefined,
): string | undefined {
  return colour === undefined ? undefined : (table[colour] ?? paintColour(colour).hex);
}

/** Ages that drawings of people have. */
function ageOf({ looks, noun, qualities }: Entity, art: string, role: Recipe['options']): string {
  if (/toddler/.test(noun)) return 'toddler';
  if (noun.startsWith('teen') || qualities.includes('teenage')) return 'teen';
  const said = looks?.age;
  if (said === 'baby' || said === 'child' || said === 'teen' || said === 'old') return said;
  if (typeof role['age'] === 'string') return role['age'];
  if (art.endsWith(':baby')) return 'baby';
  if (/:(?:boy|girl|child)$/.test(art)) return 'child';
  return /:old(?:er)?-/.test(art) ? 'old' : 'adult';
}

function isFeminine({ looks, noun, names, phrase }: Entity, art: string, random: Random): boolean {
  if (looks?.gender !== undefined) return looks.gender === 'female';
  if (/\b(?:female|she|her)\b/i.test(phrase)) return true;
  for (const name of [noun, ...names]) {
    if (GIRLISH.test(name)) return true;
    if (BOYISH.test(name)) return false;
  }
  if (/:(?:woman|girl|old-woman|mrs)/.test(art)) return true;
  return /:(?:man|boy|old-man)\b/.test(art) ? random.chance(0.25) : random.chance(0.5);
}

function usualHair(kind: keyof typeof USUAL, age: string, random: Random): HairName {
  if (age === 'baby') return 'baby';
  if (age === 'old')
    return kind === 'woman'
      ? random.pick(['bun', 'curly', 'bob'])
      : random.pick(['balding', 'short', 'balding', 'bald']);
  return random.pick(USUAL[kind]);
}

/** The style that the words about hair ask for. */
function hairOf(hair: Feature | undefined, age: string, feminine: boolean): HairName | undefined {
  if (hair === undefined) return undefined;
  if (hair.absent) return 'bald';
  const said = hair.qualities.join(' ');
  const long = /\blong\b|flowing|waist/.test(said);
  const short = /\bshort\b|cropped|buzz/.test(said);
  const styles: readonly (readonly [RegExp, HairName])[] = [
    [/mohawk/, 'mohawk'],
    [/afro/, 'afro'],
    [/dread/, 'dreadlocks'],
    [/pigtail|bunches/, 'pigtails'],
    [/pony/, 'ponytail'],
    [/braid|plait/, 'braids'],
    [/\bbun\b|updo|chignon/, 'bun'],
    [/\bbob\b/, 'bob'],
    [/fringe|bangs/, 'fringed'],
    [/spik|messy|wild|tousled/, 'spiky'],
    [/curl|frizz/, long || (feminine && !short) ? 'long curly' : 'curly'],
    [/wav/, short ? 'parted' : 'wavy'],
    [/buzz|shaved|crew/, 'cropped'],
    [/straight/, short ? 'short' : 'long'],
  ];
  const style = styles.find(([pattern]) => pattern.test(said))?.[1];
  if (style !== undefined) return style;
  if (long) return 'long';
  if (short) return feminine ? 'pixie' : 'short';
  return age === 'baby' ? 'short' : undefined;
}

function beardOf(
  beard: Feature | undefined,
  age: string,
  feminine: boolean,
  random: Random,
): Recipe['options'] {
  if (beard !== undefined) {
    if (beard.absent) return { beard: 'none' };
    const said = beard.qualities.join(' ');
    if (beard.kind === 'moustache')
      return { beard: /curl|handlebar|twirl/.test(said) ? 'handlebar' : 'moustache' };
    if (/long|bushy|flowing/.test(said)) return { beard: 'long' };
    if (/goatee|pointed/.test(said)) return { beard: 'goatee' };
    return { beard: /stubbl/.test(said) ? 'stubble' : 'full' };
  }
  const grown = (age === 'adult' || age === 'old') && !feminine;
  return grown && random.chance(0.28)
    ? { beard: random.pick(['stubble', 'full', 'moustache', 'goatee']) }
    : {};
}
