import { attachmentSite, continuesList, doerOf, sharesRelation } from './attachment.ts';
import { Attention, waiting, type Pending } from './attention.ts';
import { givingVerbs, namingVerbs, noteDoing } from './doing.ts';
import { isGarment, isLiving, isPart, type Draft } from './draft.ts';
import type { Description, Element } from './elements.ts';
import { Graph, type DraftText } from './graph.ts';
import { timeWords } from './lexicon/atmosphere.ts';
import { roomyGarments } from './lexicon/clothing.ts';
import { hairStyles } from './lexicon/features.ts';
import { impliedPlaces, moverPlaces } from './lexicon/implied-places.ts';
import { materials } from './lexicon/materials.ts';
import { locativeKinds, type PrepositionKind } from './lexicon/prepositions.ts';
import { linkingVerbs, transitiveVerbs } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-list.ts';
import { deedOf } from './light-verbs.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { foldedInto, ownerOf, referentOf, wholeOf } from './reference.ts';
import type { ColourName, RelationKind } from './scene.ts';
import { objectRelation, plainRelation, verbPreposition } from './verb-relations.ts';
import type { Word } from './words.ts';

/** Reads elements from left to right and links each thing to what came before it. */
export class GraphBuilder {
  readonly #graph = new Graph();
  readonly #mind = new Attention();

  build(elements: readonly Element[]): Graph {
    elements.forEach((element, at) => this.#read(element, elements, at));
    return this.#graph;
  }

  #read(element: Element, elements: readonly Element[], at: number): void {
    const mind = this.#mind;
    const next = elements[at + 1];
    switch (element.type) {
      case 'phrase':
        this.#phrase(element.phrase, next);
        break;
      case 'pronoun':
        this.#pronoun(element.word, next);
        break;
      case 'verb':
        this.#verb(element.word, element.finite, next);
        break;
      case 'having':
        mind.pending = waiting('with', 'has', this.#doers(undefined, true));
        mind.relative = false;
        break;
      case 'being':
        if (mind.joined !== 'no') mind.texts = [];
        mind.being = true;
        mind.negation ||= element.negated;
        break;
      case 'preposition':
        this.#preposition(element.kind, element.word, next);
        break;
      case 'frame':
        this.#frame(element.word.frame ?? 'middle');
        break;
      case 'description':
        this.#description(element.description, next);
        break;
      case 'lettering':
        this.#lettering(element.word);
        break;
      case 'relative':
        mind.relative = true;
        break;
      case 'conjunction':
        mind.join('conjunction');
        break;
      case 'comma':
        mind.join('comma');
        mind.listing = continuesList(elements, at);
        break;
      case 'subordinator':
        mind.subordinate = true;
        break;
      case 'negation':
        mind.negation = true;
        break;
      case 'stop':
        mind.endSentence();
        break;
    }
  }

  // Things

  #phrase(phrase: NounPhrase, next: Element | undefined): void {
    const mind = this.#mind;
    const graph = this.#graph;
    const { pending } = mind;
    if (this.#isDeed(phrase)) return;
    const unseen = mind.naming || (onlookers.has(phrase.noun) && phrase.definite);
    if (
      unseen ||
      this.#isCircumstance(phrase) ||
      this.#isMaterial(phrase) ||
      this.#isTypeface(phrase)
    ) {
      mind.settle();
      return;
    }
    const partOfNext = next?.type === 'preposition' && next.kind === 'of';
    const owner =
      ownerOf(phrase, mind, graph) ??
      (partOfNext || pending?.kind === 'of' ? undefined : wholeOf(phrase, mind, graph));
    // "whose hair is blue": what follows describes the hair.
    const described = owner !== undefined && isPart(phrase) && next?.type === 'being';
    const folded = described ? undefined : foldedInto(phrase, owner, mind);
    const known = folded ?? graph.recall(phrase);
    const draft = known ?? graph.add(phrase);
    draft.recalled = known !== undefined;
    if (owner && !folded) {
      if (isPart(draft)) graph.relate('of', draft, owner, "'s");
      else if (!pending) graph.relate('with', owner, draft, "'s");
    }
    const style = folded && hairStyles.get(phrase.noun);
    // "her hair in a bun" is one thing.
    if (style) for (const hair of mind.last) hair.qualities.add(style);
    if (mind.negation) draft.negated = true;
    if (described && !pending) this.#placeOwned(draft);
    else if (pending) this.#placeObject(draft, pending, next, folded ? phrase.noun : undefined);
    else this.#placeFree(draft, next, owner !== undefined && !folded);
    mind.settle();
    if (phrase.content) graph.relate('contains', draft, graph.add(phrase.content), 'of');
  }

  /** Links a thing to the verb or preposition that waits for it. */
  #placeObject(
    draft: Draft,
    pending: Pending,
    next: Element | undefined,
    folded: string | undefined,
  ): void {
    const mind = this.#mind;
    if (pending.kind === 'with' && next?.type === 'frame' && next.word.frame !== 'middle') {
      // "with a mountain in the background": the mountain stands by itself.
      draft.topLevel = true;
      mind.rest(draft);
    } else if (folded !== undefined && grips.has(folded)) {
      // "with a spoon in one hand": what was with it is held by it.
      for (const held of this.#site(pending, draft)) {
        // "a child holding her father's hand": the hand itself is what is held.
        if (mind.verb?.base === 'hold' && isLiving(held))
          this.#graph.relate('next-to', held, draft, 'holding hands with');
        else this.#graph.relate('holding', draft, held, pending.words);
      }
    } else if (pending.fronted) {
      mind.fronted.push({ pending, draft });
      mind.last = [draft];
    } else {
      const receives = pending.gives && next?.type === 'phrase';
      this.#link(receives ? { ...pending, kind: 'with' } : pending, draft);
      // "a sign on its chest that says …": what comes next is still about the sign.
      if (folded === undefined) mind.last = [draft];
    }
  }

  /** "Her eyes are green": told of the eyes, while she stays who the sentence is about. */
  #placeOwned(draft: Draft): void {
    const mind = this.#mind;
    mind.last = [draft];
    mind.lastLink = undefined;
    mind.owned = draft;
  }

  /** Finds out what a thing is that no verb or preposition waits for. */
  #placeFree(draft: Draft, next: Element | undefined, owned: boolean): void {
    const mind = this.#mind;
    const { lastLink, joined } = mind;
    if (joined === 'no' && lastLink?.gives === true && mind.last.length > 0) {
      // "gives a wombat an orange": the first thing named is who gets the second.
      this.#link(waiting('holding', lastLink.words, mind.last), draft);
    } else if (this.#isTag(draft)) {
      draft.aside = true;
      mind.rest(draft);
    } else if (
      joined !== 'no' &&
      lastLink &&
      sharesRelation(draft, next, mind.reach, lastLink.kind)
    ) {
      this.#link(lastLink, draft);
      mind.last.push(draft);
    } else {
      this.#placeSubject(draft, next, owned);
    }
  }

  #placeSubject(draft: Draft, next: Element | undefined, owned: boolean): void {
    const mind = this.#mind;
    const [subject] = mind.subject;
    // "…, the cup is blue and the saucer is yellow": of each by itself.
    const told = draft.recalled && next?.type === 'being' && !next.plural;
    const continues = mind.joined !== 'no' && !mind.lastLink && !mind.acted && !told;
    const likened = mind.being ? (mind.relative ? mind.last[0] : subject) : undefined;
    const denied = draft.negated && subject !== undefined;
    // "an EXIT sign": the thing right after the words carries them.
    if (mind.joined === 'no') for (const text of mind.texts.splice(0)) text.on = draft;
    if (!denied && (!owned || !subject)) draft.topLevel = true;
    if (denied) {
      this.#graph.relate('with', subject, draft, 'no');
    } else if (continues && subject) {
      mind.subject.push(draft);
    } else if (likened) {
      this.#graph.relate('looks-like', likened, draft, 'is');
    } else {
      mind.subject = [draft];
      mind.acted = false;
    }
    if (mind.tops.length === 0) mind.tops = [draft];
    mind.last = continues ? [...mind.last, draft] : [draft];
    for (const word of mind.orphanVerbs.splice(0)) noteDoing(word, [draft]);
    for (const front of mind.fronted.splice(0)) {
      this.#link({ ...front.pending, from: [draft] }, front.draft);
    }
    mind.lastLink = undefined;
  }

  #link(pending: Pending, draft: Draft): void {
    const mind = this.#mind;
    if (mind.texts.length > 0) {
      // "the word X on the door": the door carries the word; that is all it says.
      for (const text of mind.texts.splice(0)) text.on = draft;
      mind.lastLink = { ...pending, from: [] };
      return;
    }
    const from = this.#site(pending, draft);
    if (pending.kind === 'without') draft.negated = true;
    mind.lastLink = { ...pending, from };
    mind.lastKind = plainRelation(pending.kind);
    for (const other of from) {
      const kind = steers(pending, other, draft) ?? relationBetween(pending, other, draft);
      if (pending.reversed) this.#graph.relate(kind, draft, other, pending.words);
      else this.#graph.relate(kind, other, draft, pending.words);
      mind.lastKind = kind;
    }
  }

  /** What a pending verb or preposition ties its object to. */
  #site(pending: Pending, draft: Draft | undefined): readonly Draft[] {
    return pending.from ?? attachmentSite(plainRelation(pending.kind), draft, this.#mind.reach);
  }

  /** "at sunset", "on a cloudy day", "in the morning", "in autumn": no thing to draw. */
  #isCircumstance(phrase: NounPhrase): boolean {
    const season = seasonNouns.has(phrase.noun);
    if (!season && !timeWords.has(phrase.noun) && !timeWords.has(phrase.head)) return false;
    const { pending, joined, listing } = this.#mind;
    const led = season
      ? /^(?:in|during|of|throughout)$/u
      : /^(?:at|in|on|during|by|under|from|of|until|before|after)$/u;
    const told = led.test(pending?.preposition ?? '') || (joined === 'comma' && !listing);
    if (!told && !dayNouns.has(phrase.noun)) return false;
    this.#graph.circumstances.push(phrase);
    return true;
  }

  /** "taking a picture of a cat" is a doing that may go on to its object; no picture is there yet. */
  #isDeed(phrase: NounPhrase): boolean {
    const { verb, pending } = this.#mind;
    const doers = pending?.from?.filter(isLiving) ?? [];
    const base = verb?.base ?? (pending?.words === 'has' ? 'have' : '');
    const deed = doers.length > 0 && !verb?.passive ? deedOf(base, phrase) : undefined;
    if (deed === undefined) return false;
    for (const { actions } of doers) {
      actions.delete(base);
      actions.add(deed);
    }
    this.#mind.settle();
    this.#mind.verb = { base: deed, words: deed, passive: false, doers };
    return true;
  }

  /** "made of red glass" tells of what is made of it; no glass stands beside it. */
  #isMaterial(phrase: NounPhrase): boolean {
    const { pending } = this.#mind;
    const material = materials.get(phrase.head);
    if (pending?.kind !== 'made-of' || material === undefined || phrase.owner) return false;
    const made = this.#mind.texts.length > 0 ? this.#mind.texts : this.#site(pending, undefined);
    for (const thing of made) {
      thing.material = material;
      for (const colour of phrase.colours) thing.colours.add(colour);
    }
    return true;
  }

  /** "LOVE in big red letters" tells how the words look. */
  #isTypeface(phrase: NounPhrase): boolean {
    const text = this.#graph.texts.at(-1);
    if (!text || !/^(?:in|with)$/u.test(this.#mind.pending?.preposition ?? '')) return false;
    if (!typefaces.has(phrase.noun)) return false;
    describeText(text, phrase.colours, phrase.words);
    return true;
  }

  /** "…, park bench, autumn leaves": named beside the subject, in no relation to it. */
  #isTag({ phrase }: Draft): boolean {
    const { joined, listing, subject } = this.#mind;
    return joined === 'comma' && !listing && !phrase.determined && subject.length > 0;
  }

  #pronoun(word: string, next: Element | undefined): void {
    const mind = this.#mind;
    if (/^(?:i|you|we|us|me|itself|himself|herself|themselves)$/u.test(word)) return;
    const found = referentOf(word, mind, this.#graph);
    const { pending } = mind;
    if (found.length === 0) return;
    if (word === 'one' && next?.type === 'description') for (const one of found) one.apart = true;
    if (mind.texts.length > 0) {
      // "a sign with X on it": the sign carries the words already.
      for (const text of mind.texts.splice(0)) text.on ??= found[0];
      mind.settle();
    } else if (pending?.fronted === true) {
      for (const draft of found) mind.fronted.push({ pending, draft });
      mind.pending = undefined;
    } else if (pending) {
      for (const draft of found) this.#link(pending, draft);
      mind.pending = undefined;
      mind.verb = undefined;
    } else {
      mind.subject = [...found];
      mind.last = [...found];
    }
    mind.joined = 'no';
  }

  // Doings

  #verb(word: Word, finite: boolean, next: Element | undefined): void {
    const mind = this.#mind;
    const passive = word.form === 'part';
    // "the word X written on": the lettering is what is written.
    if (mind.texts.length > 0 && passive) return;
    mind.texts = [];
    const doers = this.#doers(word, finite);
    if (doers.length === 0) mind.orphanVerbs.push(word);
    const links = next?.type === 'description' && linkingVerbs.has(word.lemma);
    // "not smiling": said only to deny it.
    if (!links && !mind.negation) noteDoing(word, doers);
    mind.acted ||= doers.some((doer) => mind.subject.includes(doer));
    mind.naming = namingVerbs.has(word.lemma) && word.form !== 'ing';
    mind.verb = { base: word.lemma, words: word.word, passive, doers };
    const object = waiting(
      objectRelation(word.lemma),
      word.word,
      doers.length > 0 ? doers : undefined,
    );
    mind.pending = passive ? undefined : { ...object, gives: givingVerbs.has(word.lemma) };
    if (!passive) mind.lastLink = undefined;
    mind.joined = 'no';
    mind.relative = false;
    mind.subordinate = false;
    mind.being = false;
  }

  #doers(word: Word | undefined, finite: boolean): readonly Draft[] {
    const { relative, joined, subordinate, reach } = this.#mind;
    return doerOf(word, { finite, relative, joined: joined !== 'no' || subordinate }, reach);
  }

  #preposition(kind: PrepositionKind, word: string, next: Element | undefined): void {
    const mind = this.#mind;
    const { verb, subject } = mind;
    const pair = verb && verbPreposition(verb.base, word, verb.passive);
    // "looks like" is no looking.
    if (pair?.kind === 'looks-like') verb?.doers.forEach((doer) => doer.actions.delete(verb.base));
    // "in blue": colours of the thing before it, unless a noun follows.
    if (next?.type === 'description' && !pair) return;
    // "…, with a mountain": after a comma it is the subject that has it.
    const aside = mind.joined === 'comma' && kind === 'with' && subject.length > 0;
    const doers = verb && verb.doers.length > 0 ? verb.doers : undefined;
    const own = aside
      ? [...subject]
      : mind.relative && mind.last.length > 0
        ? [...mind.last]
        : undefined;
    mind.pending = {
      ...waiting(pair?.kind ?? kind, verb ? `${verb.words} ${word}` : word, undefined),
      from: doers ?? own,
      reversed: pair?.reversed === true,
      preposition: word,
      fronted:
        !verb &&
        subject.length === 0 &&
        mind.last.length === 0 &&
        mind.texts.length === 0 &&
        locativeKinds.has(plainRelation(kind)),
    };
    mind.verb = undefined;
  }

  // Describing words, places in the frame, lettering

  #description(description: Description, next: Element | undefined): void {
    const { colours, size, qualities, words } = description;
    const mind = this.#mind;
    if (mind.negation) {
      // "that isn't black"
      mind.settle();
      return;
    }
    if (next?.type === 'lettering' && mind.last.length === 0) {
      mind.textLook = description;
      return;
    }
    if (mind.texts.length > 0 && mind.last.length === 0) {
      for (const text of mind.texts) describeText(text, colours, qualities);
      return;
    }
    const ofSubject = mind.being && !mind.relative;
    const described = mind.owned
      ? [mind.owned]
      : (mind.pending?.from ?? (ofSubject ? mind.subject : mind.last));
    if (described.length === 0) this.#graph.strayWords.push(...words);
    for (const draft of described) {
      for (const colour of colours) draft.colours.add(colour);
      for (const quality of qualities) draft.qualities.add(quality);
      if (size) draft.size = size;
    }
    mind.being = false;
    mind.relative = false;
    mind.joined = 'no';
  }

  /** "in the background": the thing just named stands there, seen from the first subject. */
  #frame(frame: NonNullable<Draft['frame']>): void {
    const mind = this.#mind;
    const [first] = this.#graph.drafts;
    // "a peel on the track in the background": the peel, of which the track says where.
    const located = mind.lastLink !== undefined && locativeKinds.has(mind.lastKind);
    const named = (located ? mind.subject.length > 0 : mind.last.length === 0)
      ? mind.subject
      : mind.last;
    for (const draft of named) {
      draft.frame = frame;
      const kind = frameKinds[frame];
      if (first && kind && draft.topLevel)
        this.#graph.relate(kind, draft, first, `in the ${frame}`);
    }
    mind.pending = undefined;
    mind.verb = undefined;
  }

  #lettering({ lettering }: Word): void {
    const mind = this.#mind;
    if (!lettering) return;
    const shared = mind.joined === 'no' ? undefined : this.#graph.texts.at(-1)?.on;
    const said = mind.verb?.doers[0] ?? mind.pending?.from?.[0];
    const text: DraftText = {
      ...lettering,
      on: said ?? shared ?? mind.last.at(-1),
      colours: new Set(),
      material: undefined,
    };
    if (mind.textLook) describeText(text, mind.textLook.colours, mind.textLook.qualities);
    mind.textLook = undefined;
    this.#graph.texts.push(text);
    // "a sign that says X on a gate": the sign says it wherever it is.
    const base = mind.verb?.base ?? '';
    const spoken = transitiveVerbs.get(base) === 'saying' || /^(?:read|call|name)$/u.test(base);
    mind.texts = spoken ? [] : [text];
    mind.naming = false;
    mind.pending = undefined;
    mind.verb = undefined;
    mind.joined = 'no';
  }
}

/**
 * "Flying a kite" keeps whoever flies it on the ground; "flying a plane" puts the pilot into it. The
 * doing is the kite's and the plane's.
 */
function steers({ kind, words }: Pending, from: Draft, to: Draft): RelationKind | undefined {
  if (
    kind === 'with' &&
    isLiving(from) &&
    !isLiving(to) &&
    /^(?:fight|fought|duel|battl|attack)\w* with$/u.test(words)
  ) {
    return 'holding';
  }
  if (kind !== 'with' || !/^(?:fly|flies|flying|flew)$/u.test(words)) return undefined;
  if (!isLiving(from) || isLiving(to)) return undefined;
  if (from.actions.delete('fly')) to.actions.add('fly');
  return moverPlaces.has(impliedPlaces.get(to.noun) ?? '') ? 'riding' : undefined;
}

/** "in a tuxedo" and "with sunglasses" mean wearing; a mouse in a shoe does not wear it. */
function relationBetween({ kind, words }: Pending, from: Draft, to: Draft): RelationKind {
  if (isGarment(to) && to.index > from.index) {
    const inside = !to.phrase.plural && roomyGarments.has(to.noun);
    if ((kind === 'in' && !inside) || (kind === 'with' && isLiving(from))) return 'wearing';
  }
  return kind === 'from' && words.startsWith('hang') ? 'under' : plainRelation(kind);
}

const dayNouns = wordSet(
  'day, daytime, night, nighttime, morning, evening, afternoon, golden hour, blue hour, magic hour',
);

const seasonNouns = wordSet(
  'spring, springtime, summer, summertime, autumn, fall, winter, wintertime, season',
);

/** Colours and material that describing words give to words to write. */
function describeText(
  text: DraftText,
  colours: readonly ColourName[],
  words: readonly string[],
): void {
  for (const colour of colours) text.colours.add(colour);
  text.material ??= words.map((word) => materials.get(word)).find((found) => found !== undefined);
}

const typefaces = wordSet(
  'letter, lettering, text, font, type, writing, character, paint, ink, chalk, neon',
);

/** Who sees the picture is not in it. */
const onlookers = wordSet('viewer, camera, beholder');

/** Body parts that hold things. */
const grips = wordSet('hand, paw, fist, arm, claw, talon, mouth, beak, trunk');

/** Where a place in the frame lies as seen from the picture's first thing. */
const frameKinds: Readonly<Partial<Record<NonNullable<Draft['frame']>, RelationKind>>> = {
  back: 'behind',
  front: 'in-front-of',
  left: 'left-of',
  right: 'right-of',
};
