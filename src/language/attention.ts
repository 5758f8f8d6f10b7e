import type { Reach } from './attachment.ts';
import type { Draft } from './draft.ts';
import type { Description } from './elements.ts';
import type { DraftText } from './graph.ts';
import type { PrepositionKind } from './lexicon/prepositions.ts';
import type { RelationKind } from './scene.ts';
import type { Word } from './words.ts';

/** A verb or preposition that waits for its noun phrase. */
export interface Pending {
  readonly kind: PrepositionKind;
  readonly words: string;
  /** What it ties its object to, when that is settled already. */
  readonly from: readonly Draft[] | undefined;
  /** The object is the one that acts: "surrounded by". */
  readonly reversed: boolean;
  readonly preposition: string | undefined;
  /** A verb of giving, which may name the receiver before the gift. */
  readonly gives: boolean;
  /** It opens its sentence: "on the table is a vase". */
  readonly fronted: boolean;
}

export interface VerbUse {
  readonly base: string;
  readonly words: string;
  readonly passive: boolean;
  readonly doers: readonly Draft[];
}

/** A {@link Pending} with nothing special about it. */
export function waiting(
  kind: PrepositionKind,
  words: string,
  from: readonly Draft[] | undefined,
): Pending {
  const plain = { reversed: false, preposition: undefined, gives: false, fronted: false };
  return { kind, words, from, ...plain };
}

/**
 * What a listener keeps in mind while a sentence goes by: its subject, the last thing named, and the
 * verb or preposition in the air.
 */
export class Attention {
  /** Subject of the sentence before. */
  topic: readonly Draft[] = [];
  subject: Draft[] = [];
  /** What this sentence named first on its own. */
  tops: readonly Draft[] = [];
  last: Draft[] = [];
  /** How the last thing was linked to what came before it. */
  lastLink: Pending | undefined;
  /** What that link came to mean: `in` a tuxedo is wearing it. */
  lastKind: RelationKind = 'with';
  pending: Pending | undefined;
  /** The verb just said; nothing stands between it and what comes. */
  verb: VerbUse | undefined;
  joined: 'no' | 'comma' | 'conjunction' = 'no';
  /** The comma just read is one of a list that an "and" ends. */
  listing = false;
  /** The subject has done something already; another one starts a clause of its own. */
  acted = false;
  /** A part of somebody that is about to be described: "her eyes are". */
  owned: Draft | undefined;
  relative = false;
  subordinate = false;
  being = false;
  negation = false;
  /** A name follows: "a dog called". */
  naming = false;
  /** Lettering whose carrier may still be named. */
  texts: DraftText[] = [];
  /** How words look that are about to come: "a giant red letter A". */
  textLook: Description | undefined;
  /** Verbs said before who does it: "looking out of a window, a cat …". */
  orphanVerbs: Word[] = [];
  fronted: { readonly pending: Pending; readonly draft: Draft }[] = [];

  get reach(): Reach {
    const { subject, topic, last, lastLink } = this;
    const link = lastLink && { kind: this.lastKind, from: lastLink.from ?? [] };
    return { subject, topic, last, link };
  }

  /** What was waited for has come. */
  settle(): void {
    this.pending = undefined;
    this.verb = undefined;
    this.joined = 'no';
    this.being = false;
    this.negation = false;
    this.naming = false;
  }

  /** A comma or "and": verbs and prepositions in the air do not reach over it. */
  join(by: 'comma' | 'conjunction'): void {
    if (by === 'conjunction' || this.joined === 'no') this.joined = by;
    this.pending = undefined;
    this.verb = undefined;
  }

  /** The thing named stands by itself, in no relation that others could share. */
  rest(draft: Draft): void {
    this.last = [draft];
    this.lastLink = undefined;
  }

  endSentence(): void {
    if (this.subject.length > 0) this.topic = this.subject;
    this.subject = [];
    this.tops = [];
    this.last = [];
    this.lastLink = undefined;
    this.acted = false;
    this.relative = false;
    this.subordinate = false;
    this.texts = [];
    this.owned = undefined;
    this.fronted = [];
    this.settle();
  }
}
