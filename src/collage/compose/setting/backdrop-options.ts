import type { ColourName, Entity, Scene } from '../../../language/scene.ts';
import { isTable } from './scenery.ts';
import type { BackdropChoice } from './backdrop-choice.ts';
import type { Seen } from './seen.ts';
import type { Backdrop, BackdropKind } from '../plan.ts';
import { backdropOptions } from '../../render/backdrop-options.ts';
import type { Random } from '../../../numerics/random.ts';

type Options = Record<string, number | string | boolean>;

/** The option of a kind that takes a colour, and the words of scenery whose colour it is. */
const COLOURED: Readonly<Partial<Record<BackdropKind, { option: string; words: RegExp }>>> = {
  room: { option: 'wall', words: /^(?:wall|room|background|interior)$/ },
  'pool-room': { option: 'wall', words: /^(?:wall|room|background)$/ },
  interior: { option: 'wall', words: /^(?:wall|room|background|interior)$/ },
  office: { option: 'wall', words: /^(?:wall|office|room|background)$/ },
  kitchen: { option: 'cabinets', words: /^(?:kitchen|cabinet|cupboard)$/ },
  stage: { option: 'curtain', words: /^(?:curtain|stage)$/ },
  studio: { option: 'tone', words: /^(?:background|wall|backdrop|studio)$/ },
};

/** Options that single words of the prompt ask for. */
const ASKED: readonly { kind: BackdropKind; words: RegExp; set: Options }[] = [
  { kind: 'meadow', words: /\bwheat|cornfield|barley\b/, set: { cover: 'wheat' } },
  { kind: 'meadow', words: /\blavender\b/, set: { cover: 'lavender' } },
  { kind: 'meadow', words: /\bpath|\btrail|\bhik(?:e|ing)/, set: { path: true } },
  {
    kind: 'meadow',
    words: /\b(?:on|atop|upon) (?:a|the|top of a|top of the) (?:\w+ )?hill/,
    set: { hill: true },
  },
  {
    kind: 'mountains',
    words: /\b(?:on|atop|upon) (?:a|the|top of a|top of the) (?:\w+ )?(?:mountain|cliff|peak|hill)/,
    set: { hill: true },
  },
  { kind: 'park', words: /\bpond|\bducks?\b/, set: { pond: true } },
  { kind: 'park', words: /\bflower|\bspring/, set: { flowers: 0.9 } },
  { kind: 'lake', words: /\bdock|\bpier|\bjetty|\bfishing/, set: { jetty: true } },
  { kind: 'sports-field', words: /\btennis/, set: { sport: 'tennis' } },
  { kind: 'sports-field', words: /\bbaseball|\bsoftball|\bcricket/, set: { sport: 'baseball' } },
  { kind: 'sports-field', words: /\bbasketball/, set: { sport: 'basketball' } },
  {
    kind: 'sports-field',
    words: /\brace|\brunn(?:er|ing)|\btrack|\bsprint/,
    set: { sport: 'track' },
  },
  { kind: 'road', words: /\bdirt|\bcountry|\bpath|\btrail|\blane\b/, set: { way: 'dirt' } },
  { kind: 'road', words: /\brail|\btrains?\b|\blocomotive/, set: { way: 'rails' } },
  { kind: 'road', words: /\bdesert|\broute 66|\barizona/, set: { land: 'desert' } },
  { kind: 'road', words: /\bmountain|\balp(?:s|ine)\b|\bhairpin/, set: { beyond: 'mountains' } },
  { kind: 'park', words: /\bpool\b/, set: { pond: true } },
  { kind: 'canyon', words: /\briver/, set: { river: true } },
  { kind: 'cave', words: /\bcrystal|\bgem|\btreasure|\bjewel|\bdragon/, set: { crystals: 'cyan' } },
  { kind: 'street', words: /\balley/, set: { form: 'alley' } },
  { kind: 'street', words: /\bmarket|\bbazaar/, set: { form: 'market' } },
  { kind: 'meadow', words: /\bflowers?\b|\bgarden\b|\bblossom/, set: { flowers: 0.95 } },
  { kind: 'forest', words: /\bsnow/, set: { season: 'winter' } },
  { kind: 'forest', words: /\bpath|\btrail|\broad\b/, set: { path: true } },
  { kind: 'mountains', words: /\blake|\breflect/, set: { lake: true } },
  { kind: 'space', words: /\bmars\b|\bmartian/, set: { ground: 'mars' } },
  { kind: 'space', words: /\bon the moon\b|\bmoon surface|\blunar/, set: { ground: 'moon' } },
  { kind: 'desert', words: /\bcanyon|\bmesa|\bred rock/, set: { form: 'mesas', sand: 'red' } },
  { kind: 'desert', words: /\bdunes?\b|\bsahara/, set: { form: 'dunes' } },
  { kind: 'sea', words: /\bstorm/, set: { waves: 'stormy' } },
  { kind: 'sea', words: /\bcalm|\bstill\b|\bquiet/, set: { waves: 'calm' } },
  { kind: 'city', words: /\broad|\bstreet|\btraffic/, set: { ground: 'road' } },
  { kind: 'city', words: /\bpark\b|\bgrass|\blawn/, set: { ground: 'grass' } },
  { kind: 'street', words: /\bcobble/, set: { road: 'cobbles' } },
  { kind: 'sky', words: /\bmountain|\bhills?\b|\bridge/, set: { ridges: true } },
  { kind: 'clouds', words: /\bmountain|\bpeaks?\b/, set: { ridges: true } },
  { kind: 'room', words: /\btiles?\b|\btiled/, set: { floor: 'tiles' } },
  { kind: 'room', words: /\bcarpet/, set: { floor: 'carpet' } },
  { kind: 'room', words: /\bwooden floor|\bplank/, set: { floor: 'planks' } },
  { kind: 'room', words: /\brugs?\b/, set: { rug: true } },
  { kind: 'room', words: /\bwindow/, set: { windows: 2 } },
  { kind: 'room', words: /\bcurtain/, set: { curtains: true } },
  { kind: 'room', words: /\bwallpaper|\bstriped wall/, set: { finish: 'stripes' } },
  { kind: 'room', words: /\bpanell?ed|\bwainscot|\blibrary/, set: { finish: 'panels' } },
  {
    kind: 'room',
    words: /\b(?:sea|ocean|beach) view|\bview of the sea|\bby the sea/,
    set: { outlook: 'sea' },
  },
  { kind: 'interior', words: /\bwindow/, set: { windows: 2 } },
  { kind: 'room', words: /\bmountain/, set: { outlook: 'hills' } },
  { kind: 'room', words: /\bwindowless|\bno windows?\b|\bmuseum|\bgallery/, set: { windows: 0 } },
];

/** Swimmers need water where there is a choice. */
const bathes = ({ facts }: Seen): boolean =>
  facts.bearing === 'swims' || facts.bearing === 'floats';

/** Options of the backdrop: what the prompt asks for; the painter's seed fills in the rest. */
export function optionsOf(
  choice: BackdropChoice,
  scene: Scene,
  seen: readonly Seen[],
  random: Random,
): Backdrop['options'] {
  const options: Options = { ...choice.options };
  const known = backdropOptions[choice.kind];
  const text = positiveText(scene);
  for (const { kind, words, set } of ASKED) {
    if (kind === choice.kind && words.test(text)) Object.assign(options, set);
  }
  const { season } = scene.setting;
  if (season !== undefined && 'season' in known) options['season'] = season;
  if (season === 'winter' && 'outlook' in known) options['outlook'] = 'snow';
  // A skyline that is the picture itself is best seen from across the water.
  if (choice.kind === 'city' && seen.length === 0 && random.chance(0.5)) {
    options['ground'] = 'water';
  }
  if (choice.kind === 'lake' && seen[0] && bathes(seen[0])) options['size'] = 'open';
  if (choice.kind === 'mountains' && seen.some(bathes)) options['lake'] = true;
  const colour = colourAsked(choice.kind, scene.entities);
  if (colour) options[colour.option] = colour.value;
  // Whoever asks for a plain background of a colour wants nothing else there.
  if (colour?.option === 'tone' || (choice.kind === 'studio' && /background/.test(text))) {
    options['set'] = 'sweep';
  }
  if ('side' in known) options['side'] = random.pick(['left', 'left', 'right', 'middle']);
  if (choice.table) options['table'] = tableTop(scene, random);
  return options;
}

function tableTop(scene: Scene, random: Random): string {
  const table = scene.entities.find((entity) => isTable(entity, scene));
  if (table?.colours.includes('white')) return 'white';
  if (table?.material === 'stone' || table?.material === 'marble') return 'stone';
  if (table?.material === 'wood' || table?.colours.includes('brown')) return 'wood';
  return random.pick(['wood', 'wood', 'white', 'stone']);
}

function colourAsked(
  kind: BackdropKind,
  entities: readonly Entity[],
): { readonly option: string; readonly value: ColourName } | undefined {
  const rule = COLOURED[kind];
  const value = rule && entities.find((e) => !e.negated && rule.words.test(e.noun))?.colours[0];
  return rule && value ? { option: rule.option, value } : undefined;
}

/** The prompt in lower case without the phrases of what must not be there. */
function positiveText(scene: Scene): string {
  const unwanted = scene.entities.filter((entity) => entity.negated);
  return unwanted.reduce(
    (text, entity) => text.replaceAll(entity.phrase.toLowerCase(), ' '),
    scene.prompt.toLowerCase(),
  );
}
