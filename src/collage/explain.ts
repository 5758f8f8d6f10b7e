import type { Entity, Scene } from '../language/scene.ts';
import type { Account, Shown } from './compose/account.ts';
import type { BackdropKind } from './compose/plan.ts';
import { readPrompt } from '../language/read-prompt.ts';
import { composition } from './compose/composition.ts';
import { openWorkshop } from './compose/open-workshop.ts';
import { stylesOf } from './styles/style-for.ts';
import { styles } from './styles/styles.ts';

/** What was understood of a prompt and what becomes of it in the picture. Plain JSON. */
export interface Explanation {
  readonly prompt: string;
  readonly readable: boolean;
  readonly things: readonly ExplainedThing[];
  readonly relations: readonly {
    readonly from: string;
    readonly words: string;
    readonly to: string;
  }[];
  readonly setting: Scene['setting'] & { readonly backdrop: BackdropKind };
  readonly texts: readonly string[];
  readonly style: Scene['style'] & {
    /** How the picture is made, in plain words: `an oil painting`; none is the engine's own way. */
    readonly made: readonly string[];
  };
  /** What the picture will not show, and why. */
  readonly notDrawn: readonly { readonly what: string; readonly why: string }[];
}

interface ExplainedThing {
  readonly phrase: string;
  /** With what narrows it: `bucket hat`. */
  readonly name: string;
  readonly count: Entity['count'];
  readonly colours: Entity['colours'];
  readonly shown: Shown;
  /** The art that shows it, and how its word led there. */
  readonly art: string | undefined;
  readonly matched: 'name' | 'alias' | 'hypernym' | 'nothing';
}

/** Explains a prompt without painting it. The setting's free choices may differ between seeds. */
export function explainPrompt(prompt: string): Explanation {
  const scene = readPrompt(prompt);
  const workshop = openWorkshop();
  const { plan, accounts } = composition(scene, { width: 1, height: 1 }, 1, workshop);
  const accountOf = new Map(accounts.map((account) => [account.entity, account]));
  const phraseOf = new Map(scene.entities.map(({ id, phrase }) => [id, phrase]));
  const things = scene.entities.map((entity) => ({
    phrase: entity.phrase,
    name: entity.names[0] ?? entity.noun,
    count: entity.count,
    colours: entity.colours,
    shown: accountOf.get(entity.id)?.shown ?? 'missing',
    art: accountOf.get(entity.id)?.art,
    matched: workshop.match(entity).how,
  }));
  return {
    prompt,
    readable: scene.readable,
    things,
    relations: scene.relations.map(({ from, words, to }) => ({
      from: phraseOf.get(from) ?? from,
      words,
      to: phraseOf.get(to) ?? to,
    })),
    setting: { ...scene.setting, backdrop: plan.backdrop.kind },
    texts: scene.texts.map(({ text }) => text),
    style: { ...scene.style, made: madeAs(scene) },
    notDrawn: notDrawn(scene, accounts),
  };
}

function madeAs(scene: Scene): string[] {
  return stylesOf(scene).map((name) => styles.get(name)!.title);
}

/** Media that the engine's own soft modelling is, and abstract art where it is drawn as such. */
const OWN_MANNER = new Set(['3d-render', 'illustration', 'abstract']);
const NO_STYLE: Readonly<Record<string, string>> = {
  photo: 'the engine models its pictures softly, which is as near as it comes to a photograph',
};

function notDrawn(scene: Scene, accounts: readonly Account[]): Explanation['notDrawn'] {
  const phraseOf = new Map(scene.entities.map(({ id, phrase }) => [id, phrase]));
  const things = accounts
    .filter(({ shown }) => shown === 'missing' || shown === 'lettered' || shown === 'left-out')
    .map(({ entity, shown, note }) => ({
      what: phraseOf.get(entity) ?? entity,
      why:
        note ??
        (shown === 'left-out' ? 'the prompt asks for a picture without it' : 'nothing shows it'),
    }));
  const words = scene.leftover.map((what) => ({ what, why: 'the word was not understood' }));
  const { medium } = scene.style;
  const unmade =
    medium !== undefined && !OWN_MANNER.has(medium) && stylesOf(scene).length === 0
      ? [{ what: medium, why: NO_STYLE[medium] ?? 'the engine knows no such style' }]
      : [];
  return [...things, ...words, ...unmade];
}

/** An explanation as lines for a terminal. */
export function formatExplanation(explanation: Explanation): string {
  const { readable, things, relations, setting, texts, style, notDrawn: missing } = explanation;
  const lines: string[] = [];
  const section = (title: string, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push(`${title}:`, ...rows.map((row) => `  ${row}`), '');
  };
  if (!readable)
    lines.push('No word of this prompt could be read: it gets an abstract picture.', '');
  section('Things', things.map(formatThing));
  section(
    'Relations',
    relations.map(({ from, words, to }) => `${from} — ${words} — ${to}`),
  );
  section('Setting', formatSetting(setting));
  section(
    'Lettering',
    texts.map((text) => `“${text}”`),
  );
  section('Style', style.made);
  section(
    'Not in the picture',
    missing.map(({ what, why }) => `${what}: ${why}`),
  );
  return lines.join('\n').trimEnd();
}

const HOW = { name: '', alias: ', by a near relation', hypernym: ', by its kind', nothing: '' };

function formatThing(thing: ExplainedThing): string {
  const { value, vague } = thing.count;
  const count = vague ? 'some' : String(value);
  const art = thing.art ? ` as ${thing.art}${HOW[thing.matched]}` : '';
  const colours = thing.colours.filter((colour) => !thing.name.includes(colour));
  return `${count} × ${[...colours, thing.name].join(' ')}: ${SHOWN[thing.shown]}${art}`;
}

const SHOWN: Readonly<Record<Shown, string>> = {
  drawn: 'drawn',
  attached: 'worn or carried',
  scenery: 'scenery',
  part: 'part of another thing',
  lettered: 'lettered',
  'left-out': 'left out on request',
  missing: 'not drawn',
};

function formatSetting({ backdrop, time, weather, moods }: Explanation['setting']): string[] {
  return [`backdrop: ${backdrop}`, ...(time ? [`time: ${time}`] : [])].concat(
    weather.length > 0 ? [`weather: ${weather.join(', ')}`] : [],
    moods.length > 0 ? [`mood: ${moods.join(', ')}`] : [],
  );
}
