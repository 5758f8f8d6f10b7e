import { fusedKinds, kindAdjectives, literalKinds, namedKinds } from './lexicon/compounds.ts';
import type { Word } from './words.ts';

export interface KindNames {
  /** The noun with what narrows it, most telling first, and the bare noun last. */
  readonly names: readonly string[];
  /** The describing words that still describe; "red" in "red panda" does not. */
  readonly describing: readonly Word[];
}

/** Forms in which a thing is shown rather than things themselves: "a pizza icon" shows a pizza. */
const depictions: ReadonlySet<string> = new Set([
  'icon',
  'logo',
  'emoji',
  'sticker',
  'symbol',
  'shape',
  'emblem',
  'badge',
  'clipart',
  'pictogram',
  'doodle',
  'figurine',
  'plushie',
]);

/**
 * Names a thing by ever fewer of the words before its noun: `rainbow waterfall`, `waterfall`. Nouns
 * always narrow; adjectives only where the pair is a known kind (`polar bear`) or says where the kind
 * is from (`siamese cat`).
 */
export function nameKinds(describing: readonly Word[], nouns: readonly Word[]): KindNames {
  const head = nouns.at(-1);
  if (!head) return { names: [], describing };
  const modifiers = nouns.slice(0, -1).map((word) => word.word);
  const names = modifiers.map((_, index) => [...modifiers.slice(index), head.lemma].join(' '));
  if (depictions.has(head.lemma) && modifiers.length > 0) names.push(modifiers.join(' '));
  names.push(head.lemma);
  const kind = fusedKinds.get(head.lemma);
  if (kind !== undefined) names.push(kind);

  let kept = describing;
  const before: string[] = [];
  for (let at = describing.length - 1; at >= 0; at -= 1) {
    const word = describing[at] as Word;
    before.unshift(word.word);
    const shortest = [...before, head.lemma].join(' ');
    const longest = [...before, ...modifiers, head.lemma].join(' ');
    const inner = [...before, modifiers[0] ?? ''].join(' ');
    const known = [shortest, longest, inner].find((name) => namedKinds.has(name));
    if (known !== undefined) {
      // "golden retriever puppy": the kind may be part of the name.
      const named = known === inner ? longest : known;
      names.unshift(named);
      if (!literalKinds.has(known))
        kept = [...kept.slice(0, at), ...kept.slice(at + before.length)];
      break;
    }
    const adjective = describing[at] as Word;
    if (kindAdjectives.has(adjective.word)) {
      if (modifiers.length > 0) names.unshift(`${adjective.word} ${head.lemma}`);
      names.unshift([adjective.word, ...modifiers, head.lemma].join(' '));
    }
    if (before.length >= 3) break;
  }
  return { names: [...new Set(names)], describing: kept };
}
