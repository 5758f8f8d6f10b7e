import { readAbstract } from './abstract.ts';
import type { Draft } from './draft.ts';
import { readElements } from './elements.ts';
import type { Graph } from './graph.ts';
import { withDrinkingGlasses } from './drinking-glasses.ts';
import { GraphBuilder } from './graph-builder.ts';
import { readLooks, type DraftLooks } from './looks.ts';
import { leaveOutPictureTalk } from './picture-talk.ts';
import { readPattern, readColouring } from './pattern.ts';
import { readWords } from './read-words.ts';
import { assignRoles } from './roles.ts';
import type { Entity, Looks, Scene, SceneText, Setting, Style } from './scene.ts';
import { readSetting } from './setting.ts';
import { readStyle } from './style.ts';
import type { Word } from './words.ts';

/** Characters of a prompt that are read. */
const longest = 20_000;

/** Things that are kept: composing them takes far longer than reading, and grows faster than they do. */
const mostThings = 250;

/**
 * Reads an English prompt as a scene. Pure and deterministic; never throws, whatever the text: what
 * cannot be read ends up in `leftover`, or `readable` is false. Time grows linearly with the text, of
 * which no more than the first 20 000 characters are read, and no more than 250 things kept: no picture
 * shows more.
 *
 * The first call loads the tagger (about 0.2 s and 60 MB).
 */
export function readPrompt(prompt: string): Scene {
  const text = prompt
    .slice(0, longest)
    .replaceAll(/\p{Surrogate}/gu, ' ')
    .replaceAll(/\n\s+/gu, '\n')
    .normalize('NFC');
  const words = readWords(text);
  const styled = readStyle(words);
  const graph = new GraphBuilder().build(readElements(styled.words));
  leaveOutPictureTalk(graph, text);
  graph.leaveOut(({ index }) => index >= mostThings);
  const ids = new Map(graph.drafts.map((draft, index) => [draft, `e${index + 1}`] as const));
  const roles = assignRoles(graph.drafts, graph.relations);
  const entities = graph.drafts.map((draft) => {
    const looks = readLooks(draft, graph.relations, phraseOf(draft, text));
    return {
      ...entityOf(draft, ids.get(draft) ?? '', roles.get(draft) ?? 'object', text),
      ...surfaceOf(draft, graph, text),
      looks: looks && looksOf(looks, ids),
    };
  });
  const relations = graph.relations.map(({ kind, from, to, words }) => ({
    kind,
    from: ids.get(from) ?? '',
    to: ids.get(to) ?? '',
    words,
  }));
  const setting = readSetting(
    graph.drafts,
    graph.relations,
    graph.circumstances,
    looseWords(words, styled.style),
  );
  const texts = textsOf(graph, ids, words);
  const abstract = texts.length > 0 ? undefined : readAbstract(graph, setting, styled.style);
  const whole = abstract?.whole === true;
  return {
    prompt,
    entities: whole ? [] : withDrinkingGlasses(entities, relations),
    relations: whole ? [] : relations,
    setting,
    texts,
    style: styled.style,
    abstract,
    leftover: leftoverOf(graph, words, text),
    readable:
      entities.length > 0 || whole || texts.length > 0 || saysSomething(setting, styled.style),
  };
}

const phraseOf = ({ phrase }: Draft, text: string): string => text.slice(phrase.start, phrase.end);

type Surface = Pick<Entity, 'colouring' | 'pattern'>;

function entityOf(
  draft: Draft,
  id: string,
  role: Entity['role'],
  text: string,
): Omit<Entity, keyof Surface | 'looks'> {
  return {
    id,
    noun: draft.noun,
    names: draft.names,
    phrase: phraseOf(draft, text),
    role,
    count: draft.count,
    colours: [...draft.colours],
    size: draft.size,
    material: draft.material,
    qualities: [...draft.qualities],
    actions: [...draft.actions],
    negated: draft.negated,
  };
}

function surfaceOf(draft: Draft, { relations }: Graph, text: string): Surface {
  const pattern = readPattern(draft, relations);
  return { pattern, colouring: readColouring(draft, pattern, phraseOf(draft, text)) };
}

function looksOf({ features, ...looks }: DraftLooks, ids: ReadonlyMap<Draft, string>): Looks {
  return {
    ...looks,
    features: features.map((feature) => ({
      ...feature,
      part: feature.part && ids.get(feature.part),
    })),
  };
}

/** Describing words anywhere, which may tell time, weather and mood. */
function looseWords(words: readonly Word[], style: Style): string[] {
  return words
    .filter(({ cls }) => cls === 'adjective' || cls === 'adverb' || cls === 'verb')
    .map(({ word }) => word)
    .concat(style.words);
}

function textsOf(
  graph: Graph,
  ids: ReadonlyMap<Draft, string>,
  words: readonly Word[],
): SceneText[] {
  if (graph.texts.length === 0 && graph.drafts.length === 0) {
    // A prompt that is just a number can only mean the number itself.
    const [first, ...others] = words.filter(({ cls }) => cls !== 'stop' && cls !== 'comma');
    if (first && others.length === 0 && /^\d+$/u.test(first.word)) {
      const plain = { on: undefined, colours: [], material: undefined, script: 'Latn' };
      return [{ text: first.word, ...plain }];
    }
  }
  return graph.texts.map(({ text, on, colours, material, script }) => ({
    text,
    on: on && ids.get(on),
    colours: [...colours],
    material,
    script,
  }));
}

/** Words in other scripts, noise, and describing words that nothing was found for. */
function leftoverOf(graph: Graph, words: readonly Word[], text: string): string[] {
  const unread = words
    .filter(({ cls, word }) => cls === 'nothing' && /[\p{L}\p{Extended_Pictographic}]/u.test(word))
    .map(({ start, end }) => text.slice(start, end));
  return [...unread, ...graph.strayWords];
}

function saysSomething(setting: Setting, style: Style): boolean {
  return (
    style.medium !== undefined ||
    style.words.length > 0 ||
    setting.place !== undefined ||
    setting.time !== undefined ||
    setting.weather.length > 0 ||
    setting.moods.length > 0
  );
}
