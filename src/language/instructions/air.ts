import type { Clause } from './clauses.ts';
import type { Hour, Instruction, Season, Tone, Weather } from './instruction.ts';

/** Words that say only that the whole picture is meant, or that it is to become something. */
export const ABOUT_ALL =
  /^(?:make|turn|change|convert|transform|render|redraw|draw|paint|set|let|give|use|do|it|its|it's|this|that|the|a|an|into|in|to|at|as|if|like|look|looks|be|is|was|were|of|for|by|on|during|with|some|there|should|whole|entire|photo|photograph|image|picture|scene|background|sky|weather|lighting|light|time|set|more|instead|again|back|now|please|version|style|effect|look|happening|take|place|season|add|see|feel|feels|have)$/iu;

const HOURS: ReadonlyMap<string, Hour> = new Map<string, Hour>([
  ...listed<Hour>('night', 'night nighttime night-time midnight moonlit moonlight nocturnal'),
  ...listed<Hour>('sunset', 'sunset sundown dusk evening twilight golden-hour'),
  ...listed<Hour>('dawn', 'dawn sunrise morning daybreak early-morning'),
  ...listed<Hour>('day', 'day daytime daylight noon midday afternoon'),
]);
const WEATHERS: ReadonlyMap<string, Weather> = new Map<string, Weather>([
  ...listed<Weather>('rain', 'rain rainy raining drizzle pouring'),
  ...listed<Weather>('snow', 'snow snowy snowing snowfall blizzard'),
  ...listed<Weather>('fog', 'fog foggy mist misty haze hazy'),
  ...listed<Weather>('storm', 'storm stormy thunderstorm lightning'),
  ...listed<Weather>('cloudy', 'cloudy overcast'),
  ...listed<Weather>('rainbow', 'rainbow'),
  ...listed<Weather>('sunny', 'sunny sunshine clear-sky clear cloudless'),
]);
const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ...listed<Season>('spring', 'spring springtime'),
  ...listed<Season>('summer', 'summer summertime'),
  ...listed<Season>('autumn', 'autumn fall autumnal'),
  ...listed<Season>('winter', 'winter wintry wintertime'),
]);

function listed<T>(meaning: T, words: string): readonly (readonly [string, T])[] {
  return words.split(' ').map((word) => [word, meaning] as const);
}

/** Words that are a little more than how strong something is. */
const DEGREE =
  /^(?:heavy|heavily|light|lightly|thick|dense|little|bit|lot|very|late|deep|dark|bright|soft|hour|beautiful|nice|wonderful|pouring|wonderland|real|really|full|kind|starry)$/iu;
const ENDED =
  /^(?:stop|no(?: more)?|without|remove|end|get rid of|take away|delete)\s+(?:the\s+|any\s+|all\s+(?:the\s+)?)?(?:rain|raining|snow|snowing|snowfall|fog|mist|haze|storm|thunderstorm|clouds|bad weather)$|^let it stop (?:raining|snowing)$/iu;

/** An hour, a weather, a season or several of them, when a clause speaks of nothing else. */
export function airs({ text }: Clause): readonly Instruction[] | undefined {
  const clause = text.replace(/\s+instead$/iu, '');
  // With the snow that falls goes what lies.
  if (ENDED.test(clause)) {
    const snow = /snow/iu.test(clause);
    return [snow ? { kind: 'season', season: 'summer' } : { kind: 'weather', weather: 'sunny' }];
  }
  const joined = clause
    .replace(/\btime of (?:the )?day\b/iu, 'time')
    .replace(/\bgolden hour\b/iu, 'golden-hour')
    .replace(/\bearly morning\b/iu, 'early-morning')
    .replace(
      /\b(?:with|and|under) (?:(?:lots of|many|some|bright|a few|the) )*stars(?: in the sky)?\b/iu,
      '',
    )
    .replace(/\bstarry (?:night|sky)\b/iu, 'night')
    .replace(/\bclear (?:blue )?sk(?:y|ies)\b/iu, 'clear-sky');
  const telling = tellingWords(joined).filter((word) => !DEGREE.test(word));
  const airs = telling.map(airOf);
  if (airs.length === 0 || airs.includes(undefined)) return undefined;
  const told = new Map(airs.flatMap((air) => (air ? [[JSON.stringify(air), air] as const] : [])));
  // A sunny day may be meant of a winter or a storm, but is no other hour than there is.
  const sure = [...told.values()].filter((air) => told.size === 1 || !isPlainDay(air));
  const kinds = new Set(sure.map(({ kind }) => kind));
  return kinds.size === sure.length ? sure : undefined;
}

const isPlainDay = (air: Instruction): boolean => air.kind === 'relight' && air.time === 'day';

function airOf(word: string): Instruction | undefined {
  const [time, weather, season] = [HOURS.get(word), WEATHERS.get(word), SEASONS.get(word)];
  if (time) return { kind: 'relight', time };
  if (weather) return { kind: 'weather', weather };
  return season && { kind: 'season', season };
}

const TONES: readonly (readonly [RegExp, Tone])[] = [
  [
    /^(?:(?:a )?(?:bit |little )?too dark|bright(?:er)?|light(?:er|en)|brighten|more light|lighten up|brighten(?: it)? up|lighten it up|brighten it|not (?:so|as) dark|less dark)$/u,
    'brighter',
  ],
  [
    /^(?:(?:a )?(?:bit |little )?too (?:bright|light)|dark(?:er|en)|darken it|dim(?:mer)?|less (?:bright|light)|not (?:so|as) bright)$/u,
    'darker',
  ],
  [
    /^(?:more (?:colou?rful|vibrant|vivid|saturated|saturation|colou?r)|(?:colou?rful|vibrant|vivid|saturated)|(?:stronger|richer|brighter|bolder|more intense) colou?rs)$/u,
    'richer',
  ],
  [
    /^(?:less (?:colou?rful|vibrant|vivid|saturated|saturation|colou?r)|muted(?: colou?rs)?|(?:softer|paler|duller|more muted|pastel) colou?rs|desaturated?|paler|more muted)$/u,
    'paler',
  ],
  [/^(?:warm(?:er)?(?: (?:colou?rs|tones|light))?|more warmth|warm it up)$/u, 'warmer'],
  [/^(?:cool(?:er)?|cold(?:er)?)(?: (?:colou?rs|tones|light))?$/u, 'cooler'],
  [/^(?:more contrast|higher contrast|more dramatic)$/u, 'harder'],
  [/^(?:less contrast|lower contrast|softer)$/u, 'softer'],
];
const OF_ALL =
  /^(?:(?:make|turn|give|use|add|with)\s+)?(?:(?:it|this|everything|the (?:whole |entire )?(?:image|picture|photo|scene|colou?rs|lighting|light))\s+)?(?:(?:should be|look|be)\s+)?(?:(?:a (?:little|bit|lot)|slightly|much|even|way|some)\s+)*/iu;

/** How bright and colourful the whole is to be. */
export function toneIn(clause: string): Instruction | undefined {
  const said = clause
    .toLowerCase()
    .replace(/^(?:it|this|that)(?:['’]s| is| looks)\s+(?:still |(?:a )?(?:bit|little) )*/u, '')
    .replace(OF_ALL, '')
    .replace(/\s+(?:overall|please)$/u, '');
  const tone = TONES.find(([words]) => words.test(said))?.[1];
  return tone && { kind: 'tone', tone };
}

/** The words of a clause that say more than that the picture is meant. */
export function tellingWords(clause: string): readonly string[] {
  return (clause.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []).filter(
    (word) => !ABOUT_ALL.test(word),
  );
}
