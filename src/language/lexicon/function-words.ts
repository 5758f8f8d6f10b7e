import { wordMap } from './word-list.ts';

/** What a closed-class word does in a sentence. */
export type FunctionClass =
  'det' | 'poss' | 'pron' | 'aux' | 'conj' | 'rel' | 'sub' | 'neg' | 'adv' | 'filler';

/**
 * Closed classes: these always win over a statistical tag. `sub` starts a clause about the subject
 * (`while`), `filler` says nothing about the picture (`please`).
 */
export const functionWords: ReadonlyMap<string, FunctionClass> = wordMap(`
  det: a, an, the, this, these, those, each, every, some, any, all, both, another, other, such
  poss: its, his, her, their, my, your, our, whose
  pron: it, he, she, they, them, him, i, you, we, us, me, itself, himself, herself, themselves,
    everyone, everybody, everything, something, someone, who's
  aux: is, are, was, were, be, been, being, am, has, have, had, having, can, could, will, would,
    shall, should, may, might, must, do, does, did, 're, 'm, isn't, aren't, wasn't, weren't,
    doesn't, don't, didn't, hasn't, haven't, can't, cannot, won't
  conj: and, or, &, plus, but, then
  rel: that, which, who, whom, where
  sub: while, whilst, when, because, if, although, though, since, until, so that, as if
  neg: no, not, never, nor, neither, zero, none
  adv: very, really, quite, so, too, extremely, highly, super, extra, slightly, away, together,
    there, here, up, down, out, off, forward, backward, backwards, forwards, upwards,
    downwards, upside, sideways, just, only, also, even, almost, nearly, still, again, ever, once,
    twice, how, why, what, however, now, alone, apart, ahead, aside, abroad, overhead, indeed,
    maybe, perhaps, instead, otherwise, more, most, less, least, much, well, rather, hungrily,
    as well, not only, at once, at all, for example, such as, of course, side by side,
    one another, each other
  filler: please, plz, hi, hello, thanks, thank, etc, e.g, i.e, ok, okay, um, uh, oh, lol, featuring
`);

/** Auxiliaries that mean having: what follows belongs to the subject. */
export const havingWords: ReadonlySet<string> = new Set(['has', 'have', 'had', 'having']);

/** Auxiliaries that carry a negation. */
export const negatedAuxiliaries: ReadonlySet<string> = new Set([
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "doesn't",
  "don't",
  "didn't",
  "hasn't",
  "haven't",
]);
