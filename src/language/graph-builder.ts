import { attachmentSite, continuesList, doerOf, sharesRelation, type Reach } from './attachment.ts';
import {
  draftOf,
  isBodyPart,
  isBuilding,
  isGarment,
  isLiving,
  isPart,
  isScenery,
  type Draft,
  type DraftRelation,
} from './draft.ts';
import type { Description, Element } from './elements.ts';
import { timeWords } from './lexicon/atmosphere.ts';
import { locativeKinds, type PrepositionKind } from './lexicon/prepositions.ts';
import { positions } from './lexicon/parts.ts';
import { buildingParts, impliedPlaces, moverPlaces } from './lexicon/places.ts';
import { materials } from './lexicon/materials.ts';
import { expressionVerbs, statives, transitiveVerbs } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { RelationKind } from './scene.ts';
import { objectRelation, plainRelation, verbPreposition } from './verb-relations.ts';
import type { Word } from './words.ts';

/** Words to be shown, and the thing that carries them. */
export interface DraftText {
  readonly text: string;
  readonly script: string;
  on: Draft | undefined;
}

export interface Graph {
  readonly drafts: readonly Draft[];
  readonly relations: readonly DraftRelation[];
  readonly texts: readonly DraftText[];
  /** Times, weather and places that were named without being things: "at sunset". */
  readonly circumstances: readonly NounPhrase[];
  /** Describing words that found no noun. */
  readonly strayWords: readonly string[];
}

interface VerbUse {
  readonly base: string;
  readonly words: string;
  readonly passive: boolean;
  readonly doers: readonly Draft[];
}

/** A verb or preposition that waits for its noun phrase. */
interface Pending {
  readonly kind: PrepositionKind;
  readonly words: string;
  readonly from: readonly Draft[] | undefined;
  readonly reversed: boolean;
  readonly preposition: string | undefined;
  /** A verb of giving, which may name the receiver before the gift. */
  readonly gives: boolean;
  /** It opens its sentence: "on the table is a vase". */
  readonly fronted: boolean;
}

/**
 * Reads elements from left to right and links each thing to what came before it. State is what a
 * listener keeps in mind: the subject, the last thing named, and the verb or preposition in the air.
 */
export class GraphBuilder {
  readonly #drafts: Draft[] = [];
  readonly #relations: DraftRelation[] = [];
  readonly #related = new Map<string, DraftRelation>();
  readonly #texts: DraftText[] = [];
  readonly #circumstances: NounPhrase[] = [];
  readonly #stray: string[] = [];

  #topic: readonly Draft[] = [];
  /** What this sentence named first on its own. */
  #tops: readonly Draft[] = [];
  #subject: Draft[] = [];
  #last: Draft[] = [];
  #lastLink: Pending | undefined;
  /** What the last link came to mean: `in` a tuxedo is wearing it. */
  #lastKind: RelationKind = 'with';
  #pending: Pending | undefined;
  #verb: VerbUse | undefined;
  /** The comma just read is one of a list that an "and" ends. */
  #listing = false;
  #joined: 'no' | 'comma' | 'conjunction' = 'no';
  /** The subject has done something already; another one starts a clause of its own. */
  #acted = false;
  #relative = false;
  #subordinate = false;
  #being = false;
  #negation = false;
  #naming = false;
  #waitingTexts: DraftText[] = [];
  #orphanVerbs: Word[] = [];
  #fronted: { readonly pending: Pending; readonly draft: Draft }[] = [];

  build(elements: readonly Element[]): Graph {
    elements.forEach((element, at) => this.#read(element, elements, at));
    return {
      drafts: this.#drafts,
      relations: this.#relations,
      texts: this.#texts,
      circumstances: this.#circumstances,
      strayWords: this.#stray,
    };
  }

  #read(element: Element, elements: readonly Element[], at: number): void {
    const next = elements[at + 1];
    const previous = elements[at - 1];
    switch (element.type) {
      case 'phrase':
        this.#phrase(element.phrase, next);
        break;
      case 'pronoun':
        this.#pronoun(element.word);
        break;
      case 'verb':
        this.#readVerb(element.word, element.finite, previous);
        break;
      case 'having':
        this.#pending = this.#wait('with', 'has', this.#doers(undefined, true));
        this.#relative = false;
        break;
      case 'being':
        if (this.#joined !== 'no') this.#waitingTexts = [];
        this.#being = true;
        this.#negation ||= element.negated;
        break;
      case 'preposition':
        this.#preposition(element.kind, element.word, next);
        break;
      case 'frame':
        this.#frame(element.word.frame ?? 'middle');
        break;
      case 'description':
        this.#description(element.description);
        break;
      case 'lettering':
        this.#lettering(element.word);
        break;
      case 'relative':
        this.#relative = true;
        break;
      case 'conjunction':
        this.#joined = 'conjunction';
        this.#pending = undefined;
        this.#verb = undefined;
        break;
      case 'comma':
        if (this.#joined === 'no') this.#joined = 'comma';
        this.#listing = continuesList(elements, at);
        // What a verb or preposition was waiting for does not come after a comma.
        this.#pending = undefined;
        this.#verb = undefined;
        break;
      case 'subordinator':
        this.#subordinate = true;
        break;
      case 'negation':
        this.#negation = true;
        break;
      case 'stop':
        this.#endSentence();
        break;
    }
  }

  // Things

  #phrase(phrase: NounPhrase, next: Element | undefined): void {
    const pending = this.#pending;
    if (this.#naming) {
      // "a dog called Rex": a name, and no second thing.
      this.#settled();
      return;
    }
    if (onlookers.has(phrase.noun) && phrase.definite) {
      this.#settled();
      return;
    }
    if (this.#isCircumstance(phrase)) {
      this.#circumstances.push(phrase);
      this.#settled();
      return;
    }
    if (pending?.kind === 'made-of' && materials.has(phrase.head) && phrase.owner === undefined) {
      const from = this.#attach(pending, undefined);
      for (const draft of from) draft.material = materials.get(phrase.head);
      for (const draft of from) for (const colour of phrase.colours) draft.colours.add(colour);
      this.#settled();
      return;
    }
    const owner =
      this.#ownerOf(phrase) ??
      (isOf(next) || pending?.kind === 'of' ? undefined : this.#wholeOf(phrase));
    const folded = this.#fold(phrase, owner);
    const draft = folded ?? this.#recall(phrase) ?? this.#add(phrase);
    if (owner && !folded) {
      if (isPart(draft)) this.#relate('of', draft, owner, "'s");
      else if (!pending) this.#relate('with', owner, draft, "'s");
    }
    if (folded && owner && phrase.owner !== 'pronoun' && !pending) this.#subject.push(draft);
    this.#place(draft, next, Boolean(owner) && !folded, folded && phrase.noun);
    if (phrase.content) {
      const content = this.#add(phrase.content);
      this.#relate('contains', draft, content, 'of');
    }
  }

  /** Links a thing to what waits for it, or makes it a subject. */
  #place(
    draft: Draft,
    next: Element | undefined,
    owned: boolean,
    folded: string | undefined,
  ): void {
    const pending = this.#pending;
    const joined = this.#joined;
    if (pending?.kind === 'with' && next?.type === 'frame' && next.word.frame !== 'middle') {
      // "with a mountain in the background": the mountain stands by itself.
      draft.topLevel = true;
      this.#last = [draft];
      this.#lastLink = undefined;
    } else if (folded && pending && grips.has(folded)) {
      for (const other of this.#attach(pending, draft)) this.#hold(draft, other, pending.words);
    } else if (pending?.fronted === true) {
      this.#fronted.push({ pending, draft });
      this.#last = [draft];
    } else if (pending) {
      this.#link(
        pending.gives && next?.type === 'phrase' ? { ...pending, kind: 'with' } : pending,
        draft,
      );
      // "a sign on its chest that says …": what comes next is still about the sign.
      if (folded === undefined) this.#last = [draft];
    } else if (joined === 'no' && this.#lastLink?.gives === true && this.#last.length > 0) {
      // "gives a wombat an orange": the first thing named is who gets the second.
      this.#link({ ...this.#wait('holding', this.#lastLink.words, this.#last) }, draft);
    } else if (this.#isTag(draft)) {
      this.#last = [draft];
      this.#lastLink = undefined;
    } else if (
      joined !== 'no' &&
      this.#lastLink &&
      sharesRelation(draft, next, this.#reach(), this.#lastLink.kind)
    ) {
      this.#link(this.#lastLink, draft);
      this.#last.push(draft);
    } else {
      // "an EXIT sign": the thing right after the words carries them.
      if (joined === 'no') for (const text of this.#waitingTexts.splice(0)) text.on = draft;
      const likened = (this.#relative ? this.#last : this.#subject)[0];
      const continues = joined !== 'no' && !this.#lastLink && !this.#acted;
      const denied = draft.negated && this.#subject.length > 0;
      if (!denied && (!owned || this.#subject.length === 0)) draft.topLevel = true;
      if (denied) this.#relate('with', this.#subject[0] as Draft, draft, 'no');
      else if (continues && this.#subject.length > 0) this.#subject.push(draft);
      else if (this.#being && likened) this.#relate('looks-like', likened, draft, 'is');
      else {
        this.#subject = [draft];
        this.#acted = false;
      }
      if (this.#tops.length === 0) this.#tops = [draft];
      this.#last = continues ? [...this.#last, draft] : [draft];
      this.#lastLink = undefined;
      for (const word of this.#orphanVerbs.splice(0)) this.#act(word, [draft]);
      for (const front of this.#fronted.splice(0)) {
        this.#link({ ...front.pending, from: [draft] }, front.draft);
      }
      this.#lastLink = undefined;
    }
    if (this.#negation) draft.negated = true;
    this.#settled();
  }

  /** "…, park bench, autumn leaves": named beside the subject, in no relation to it. */
  #isTag({ phrase }: Draft): boolean {
    return (
      this.#joined === 'comma' && !this.#listing && !phrase.determined && this.#subject.length > 0
    );
  }

  /** "with a spoon in one hand": what was with it is held by it. */
  #hold(holder: Draft, thing: Draft, words: string): void {
    const known = this.#relations.findIndex(({ from, to }) => from === holder && to === thing);
    const held: DraftRelation = { kind: 'holding', from: holder, to: thing, words };
    if (known < 0) this.#relate('holding', holder, thing, words);
    else if (this.#relations[known]?.kind === 'with') this.#relations[known] = held;
  }

  #link(pending: Pending, draft: Draft): void {
    if (this.#waitingTexts.length > 0) {
      // "the word X on the door": the door carries the word; that is all it says.
      for (const text of this.#waitingTexts.splice(0)) text.on = draft;
      this.#lastLink = { ...pending, from: [] };
      return;
    }
    const from = this.#attach(pending, draft);
    if (pending.kind === 'without') draft.negated = true;
    for (const other of from) {
      const kind = this.#kindFor(pending, other, draft);
      if (pending.reversed) this.#relate(kind, draft, other, pending.words);
      else this.#relate(kind, other, draft, pending.words);
    }
    const [first] = from;
    this.#lastLink = { ...pending, from };
    this.#lastKind = first ? this.#kindFor(pending, first, draft) : plainRelation(pending.kind);
  }

  /** The site to which a pending verb or preposition ties its object. */
  #attach(pending: Pending, draft: Draft | undefined): readonly Draft[] {
    return pending.from ?? attachmentSite(plainRelation(pending.kind), draft, this.#reach());
  }

  /** "in a tuxedo" and "with sunglasses" mean wearing, on whoever can wear. */
  #kindFor(pending: Pending, from: Draft, to: Draft): RelationKind {
    const { kind } = pending;
    if (isGarment(to) && to.index > from.index && !(isRoomy(to) && kind === 'in')) {
      if (kind === 'in' || (kind === 'with' && isLiving(from))) return 'wearing';
    }
    if (kind === 'from' && pending.words.startsWith('hang')) return 'under';
    return plainRelation(kind);
  }

  #add(phrase: NounPhrase): Draft {
    const draft = draftOf(phrase, this.#drafts.length);
    this.#drafts.push(draft);
    return draft;
  }

  /** "The sloth …": a definite phrase whose noun was named before is that thing again. */
  #recall(phrase: NounPhrase): Draft | undefined {
    if (!phrase.definite || phrase.owner !== undefined) return undefined;
    const known = this.#drafts.findLast(
      (draft) => draft.noun === phrase.noun && !draft.negated && draft.phrase.start < phrase.start,
    );
    const sameColours = phrase.colours.every((colour) => known?.colours.has(colour));
    if (!known || !sameColours) return undefined;
    for (const quality of phrase.qualities) known.qualities.add(quality);
    return known;
  }

  /** The thing before 's, or whom "its" means. */
  #ownerOf(phrase: NounPhrase): Draft | undefined {
    const { owner } = phrase;
    if (owner === undefined) return undefined;
    if (owner !== 'pronoun') {
      if ((isGarment(phrase) || isLiving(phrase)) && !owner.definite) return undefined;
      return this.#recall(owner) ?? this.#add(owner);
    }
    return this.#referent(isBodyPart(phrase) ? 'his' : 'its')[0];
  }

  /** "a computer … on the screen": a definite part belongs to what was named last. */
  #wholeOf(phrase: NounPhrase): Draft | undefined {
    if (!phrase.definite || !isPart(phrase) || isBodyPart(phrase)) return undefined;
    const known = this.#drafts.some(({ noun }) => noun === phrase.noun);
    const fits = (draft: Draft): boolean =>
      buildingParts.has(phrase.noun)
        ? isBuilding(draft) || moverPlaces.has(impliedPlaces.get(draft.noun) ?? '')
        : !isScenery(draft) && !isLiving(draft) && !isGarment(draft);
    const nearby = [...this.#last, ...this.#subject, ...this.#tops, ...this.#drafts.slice(0, 1)];
    return known ? undefined : nearby.find(fits);
  }

  /** "in one hand", "a corgi's head": a plain body part is its owner. */
  #fold(phrase: NounPhrase, owner: Draft | undefined): Draft | undefined {
    if (positions.has(phrase.noun) && owner) return owner;
    if (!isBodyPart(phrase) || phrase.negated) return undefined;
    const plain =
      phrase.colours.length === 0 && phrase.qualities.length === 0 && phrase.size === 'usual';
    if (!plain || this.#pending?.kind === 'with' || this.#pending?.kind === 'without')
      return undefined;
    if (owner) return owner;
    const living = [...this.#last, ...this.#subject, ...this.#topic].find(isLiving);
    return this.#pending ? living : undefined;
  }

  // Pronouns

  #pronoun(word: string): void {
    if (/^(?:i|you|we|us|me|itself|himself|herself|themselves)$/u.test(word)) return;
    const found = this.#referent(word);
    if (found.length === 0) return;
    if (this.#waitingTexts.length > 0) {
      // "a sign with X on it": the sign carries the words already.
      for (const text of this.#waitingTexts.splice(0)) text.on ??= found[0];
      this.#settled();
    } else if (this.#pending?.fronted === true) {
      for (const draft of found) this.#fronted.push({ pending: this.#pending, draft });
      this.#pending = undefined;
    } else if (this.#pending) {
      for (const draft of found) this.#link(this.#pending, draft);
      this.#pending = undefined;
      this.#verb = undefined;
    } else {
      this.#subject = [...found];
      this.#last = [...found];
    }
    this.#joined = 'no';
  }

  /** Whom a pronoun means. */
  #referent(word: string): readonly Draft[] {
    const pending = this.#pending;
    const from =
      pending && !pending.fronted
        ? (pending.from ?? attachmentSite(plainRelation(pending.kind), undefined, this.#reach()))
        : undefined;
    // "a van with a cityscape painted on it": not the cityscape itself but what has it.
    const owns = word === 'its' || word === 'his';
    if (from && from.length > 0 && word !== 'his') {
      let link = this.#relations.findLast(({ to }) => from.includes(to));
      while (link?.kind === 'of') {
        const { from: whole } = link;
        link = this.#relations.findLast(({ to }) => to === whole);
      }
      if (link && !(word === 'its' && isLiving(link.from))) return [link.from];
    }
    const others = [this.#subject, this.#last, this.#tops, this.#topic].find(
      (group) => group.length > 0 && (owns || !from?.includes(group[0] as Draft)),
    );
    return (word === 'it' || owns ? others?.slice(0, 1) : others) ?? [];
  }

  // Doings

  #readVerb(word: Word, finite: boolean, previous: Element | undefined): void {
    // "the word X written on": the lettering is what is written.
    if (this.#waitingTexts.length > 0 && word.form === 'part') return;
    this.#waitingTexts = [];
    const doers = this.#doers(word, finite, previous);
    if (doers.length === 0) this.#orphanVerbs.push(word);
    this.#act(word, doers);
    this.#acted ||= doers.some((doer) => this.#subject.includes(doer));
    const passive = word.form === 'part';
    this.#naming = naming.has(word.lemma) && word.form !== 'ing';
    this.#verb = { base: word.lemma, words: word.word, passive, doers };
    this.#pending = passive
      ? undefined
      : {
          ...this.#wait(
            objectRelation(word.lemma),
            word.word,
            doers.length > 0 ? doers : undefined,
          ),
          gives: giving.has(word.lemma),
        };
    if (!passive) this.#lastLink = undefined;
    this.#joined = 'no';
    this.#relative = false;
    this.#subordinate = false;
    this.#being = false;
  }

  #doers(word: Word | undefined, finite: boolean, previous?: Element): readonly Draft[] {
    const relative = this.#relative || previous?.type === 'relative';
    return doerOf(
      word,
      { finite, relative, joined: this.#joined !== 'no' || this.#subordinate },
      this.#reach(),
    );
  }

  #act(word: Word, doers: readonly Draft[]): void {
    const { lemma, form } = word;
    for (const doer of doers) {
      if (expressionVerbs.has(lemma))
        doer.qualities.add(lemma.endsWith('e') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`);
      else if (statives.has(word.word)) doer.actions.add(statives.get(word.word) as string);
      else if (form === 'part') addParticiple(doer, word);
      else if (!possessing.has(lemma)) doer.actions.add(lemma);
    }
  }

  #preposition(kind: PrepositionKind, word: string, next: Element | undefined): void {
    const verb = this.#verb;
    const direct = verb !== undefined && this.#verbIsOpen();
    const pair = direct ? verbPreposition(verb.base, word, verb.passive) : undefined;
    const words = direct ? `${verb.words} ${word}` : word;
    if (direct && pair?.kind === 'looks-like') {
      for (const doer of verb.doers) doer.actions.delete(verb.base);
    }
    // "in blue": colours of the thing before it, unless a noun follows.
    if (next?.type === 'description' && !pair) return;
    // "…, with a mountain": after a comma it is the subject that has it.
    const aside = this.#joined === 'comma' && kind === 'with' && this.#subject.length > 0;
    const from =
      direct && verb.doers.length > 0 ? verb.doers : aside ? [...this.#subject] : undefined;
    const first = this.#subject.length === 0 && this.#last.length === 0;
    this.#pending = {
      fronted:
        first &&
        !direct &&
        locativeKinds.has(plainRelation(kind)) &&
        this.#waitingTexts.length === 0,
      kind: pair?.kind ?? kind,
      words,
      from,
      reversed: pair?.reversed === true,
      preposition: word,
      gives: false,
    };
    this.#verb = undefined;
  }

  /** The verb was the last thing said; nothing stands between it and the preposition. */
  #verbIsOpen(): boolean {
    return this.#joined === 'no';
  }

  // Describing words and lettering

  #description({ colours, size, qualities, words }: Description): void {
    const described =
      this.#pending?.from ?? (this.#being && !this.#relative ? this.#subject : this.#last);
    if (described.length === 0) this.#stray.push(...words);
    for (const draft of described) {
      for (const colour of colours) draft.colours.add(colour);
      for (const quality of qualities) draft.qualities.add(quality);
      if (size) draft.size = size;
    }
    this.#being = false;
    this.#relative = false;
    this.#joined = 'no';
  }

  #lettering(word: Word): void {
    if (!word.lettering) return;
    const before = this.#texts.at(-1);
    const shared = this.#joined !== 'no' ? before?.on : undefined;
    const said = this.#verb?.doers[0] ?? this.#pending?.from?.[0];
    const text: DraftText = { ...word.lettering, on: said ?? shared ?? this.#last.at(-1) };
    this.#texts.push(text);
    // "a sign that says X on a gate": the sign says it wherever it is.
    const spoken =
      transitiveVerbs.get(this.#verb?.base ?? '') === 'saying' || this.#verb?.base === 'read';
    this.#waitingTexts = spoken ? [] : [text];
    this.#pending = undefined;
    this.#verb = undefined;
    this.#joined = 'no';
  }

  // Sentences

  #endSentence(): void {
    if (this.#subject.length > 0) this.#topic = this.#subject;
    this.#subject = [];
    this.#last = [];
    this.#lastLink = undefined;
    this.#waitingTexts = [];
    this.#fronted = [];
    this.#tops = [];
    this.#acted = false;
    this.#relative = false;
    this.#subordinate = false;
    this.#settled();
  }

  #settled(): void {
    this.#pending = undefined;
    this.#verb = undefined;
    this.#joined = 'no';
    this.#being = false;
    this.#negation = false;
    this.#naming = false;
  }

  #wait(kind: PrepositionKind, words: string, from: readonly Draft[] | undefined): Pending {
    return {
      kind,
      words,
      from,
      reversed: false,
      preposition: undefined,
      gives: false,
      fronted: false,
    };
  }

  /** "in the background": the thing just named stands there, seen from the first subject. */
  #frame(frame: NonNullable<Draft['frame']>): void {
    const named = this.#last.length > 0 ? this.#last : this.#subject;
    const [first] = this.#drafts;
    for (const draft of named) {
      draft.frame = frame;
      const kind = frameKinds[frame];
      if (first && kind && draft !== first && draft.topLevel) {
        this.#relate(kind, draft, first, `in the ${frame}`);
      }
    }
    this.#pending = undefined;
    this.#verb = undefined;
  }

  /** "at sunset", "on a cloudy day", "in the morning": no thing to draw. */
  #isCircumstance(phrase: NounPhrase): boolean {
    if (!timeWords.has(phrase.noun) && !timeWords.has(phrase.head)) return false;
    const led = /^(?:at|in|on|during|by|under|from|of|until|before|after)$/u;
    return (
      led.test(this.#pending?.preposition ?? '') ||
      dayNouns.has(phrase.noun) ||
      (this.#joined === 'comma' && !this.#listing)
    );
  }

  #reach(): Reach {
    return {
      subject: this.#subject,
      topic: this.#topic,
      last: this.#last,
      link: this.#lastLink && { kind: this.#lastKind, from: this.#lastLink.from ?? [] },
    };
  }

  /** Two things are related once: "a van that has a cat painted on it" says nothing twice. */
  #relate(kind: RelationKind, from: Draft, to: Draft, words: string): void {
    if (from === to) return;
    const relation = { kind, from, to, words };
    const key = (a: Draft, b: Draft): string => `${a.index} ${b.index}`;
    const back = this.#related.get(key(to, from));
    if (back?.kind === 'with' && locativeKinds.has(kind)) {
      // "a towel with a cat on it": where the cat is says more than that there is one.
      this.#relations[this.#relations.indexOf(back)] = relation;
    } else if (this.#related.has(key(from, to))) {
      return;
    } else {
      this.#relations.push(relation);
    }
    this.#related.set(key(from, to), relation);
  }
}

const possessing = wordSet(
  'wear, have, contain, include, feature, resemble, hold, say, spell, state, don, do, be',
);
const dayNouns = wordSet(
  'day, daytime, night, nighttime, morning, evening, afternoon, golden hour, blue hour, magic hour',
);
/** A mouse in a shoe does not wear it. */
const isRoomy = ({ phrase }: Draft): boolean => !phrase.plural && roomyGarments.has(phrase.noun);
const roomyGarments = wordSet(
  'shoe, boot, sandal, slipper, sneaker, sock, stocking, backpack, rucksack, purse, handbag, satchel, glove, mitten',
);

const isOf = (next: Element | undefined): boolean =>
  next?.type === 'preposition' && next.kind === 'of';

function addParticiple(doer: Draft, word: Word): void {
  if (!silent.has(word.lemma)) doer.qualities.add(word.word);
}
/** Who sees the picture is not in it. */
const onlookers = new Set(['viewer', 'camera', 'beholder']);

/** Body parts that hold things. */
const grips = new Set(['hand', 'paw', 'fist', 'arm', 'claw', 'talon', 'mouth', 'beak', 'trunk']);

const giving = new Set(['give', 'hand', 'offer', 'bring', 'show', 'throw', 'feed']);

/** Where a place in the frame lies as seen from the picture's first thing. */
const frameKinds: Readonly<Partial<Record<NonNullable<Draft['frame']>, RelationKind>>> = {
  back: 'behind',
  front: 'in-front-of',
  left: 'left-of',
  right: 'right-of',
};

/** Verbs after which a name follows. */
const naming = new Set(['call', 'name', 'title']);

/** Participles that only lead to what follows them. */
const silent = wordSet(`
  make, dress, fill, surround, write, call, name, title, show, set, place, see, take, hold, wear, clad, put, locate, say, follow,
  chase, have, compose, form, build, turn, cover, use, find, depict, view
`);
