import { draftOf, type Draft, type DraftRelation } from './draft.ts';
import { locativeKinds } from './lexicon/prepositions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { ColourName, Material, RelationKind } from './scene.ts';

/** Words to be shown, and the thing that carries them. */
export interface DraftText {
  readonly text: string;
  readonly script: string;
  on: Draft | undefined;
  readonly colours: Set<ColourName>;
  material: Material | undefined;
}

/** What has been understood so far: things, relations and texts, in order of mention. */
export class Graph {
  readonly drafts: Draft[] = [];
  readonly relations: DraftRelation[] = [];
  readonly texts: DraftText[] = [];
  /** Times that were named without being things: "at sunset". */
  readonly circumstances: NounPhrase[] = [];
  /** Describing words that found no noun. */
  readonly strayWords: string[] = [];
  readonly #related = new Map<string, DraftRelation>();

  add(phrase: NounPhrase): Draft {
    const draft = draftOf(phrase, this.drafts.length);
    this.drafts.push(draft);
    return draft;
  }

  /** "The sloth …": a definite phrase whose noun was named before is that thing again. */
  recall(phrase: NounPhrase): Draft | undefined {
    if (!phrase.definite || phrase.owner !== undefined) return undefined;
    const known = this.drafts.findLast(({ noun, negated }) => noun === phrase.noun && !negated);
    if (!known || !phrase.colours.every((colour) => known.colours.has(colour))) return undefined;
    for (const quality of phrase.qualities) known.qualities.add(quality);
    return known;
  }

  /**
   * Relates two things, once in each direction: "a van that has a cat painted on it" says nothing
   * twice. Where a thing is, or that it is held, says more than that there is one.
   */
  relate(kind: RelationKind, from: Draft, to: Draft, words: string): void {
    if (from === to) return;
    const relation = { kind, from, to, words };
    const said = this.#related.get(key(from, to));
    const back = this.#related.get(key(to, from));
    if (back?.kind === 'with' && locativeKinds.has(kind)) this.#replace(back, relation);
    else if (said?.kind === 'with' && kind === 'holding') this.#replace(said, relation);
    else if (said) return;
    else this.relations.push(relation);
    this.#related.set(key(from, to), relation);
  }

  /** Lets go of things and of all their relations; what their words tell of hour and mood stays. */
  leaveOut(unwanted: (draft: Draft) => boolean): void {
    const gone = new Set(this.drafts.filter(unwanted));
    if (gone.size === 0) return;
    this.circumstances.push(...[...gone].map(({ phrase }) => phrase));
    retain(this.drafts, (draft) => !gone.has(draft));
    retain(this.relations, ({ from, to }) => !gone.has(from) && !gone.has(to));
  }

  /** Who has these things, past pictures of them: for "a ball with a drawing of a cat on it", the ball. */
  holderOf(things: readonly Draft[]): Draft | undefined {
    let link = this.relations.findLast(({ to }) => things.includes(to));
    while (link?.kind === 'of') {
      const { from: whole } = link;
      link = this.relations.findLast(({ to }) => to === whole);
    }
    return link?.from;
  }

  #replace(old: DraftRelation, relation: DraftRelation): void {
    this.relations[this.relations.indexOf(old)] = relation;
  }
}

function retain<T>(list: T[], wanted: (one: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(wanted));
}

const key = (from: Draft, to: Draft): string => `${from.index} ${to.index}`;
