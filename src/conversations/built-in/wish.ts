/** What the last messages of a conversation want of its pictures. */
export type Wish =
  | { readonly kind: 'change' }
  /** A picture of its own, whatever there was before. */
  | { readonly kind: 'new'; readonly prompt: string }
  /** The last one once more, as chance will have it. */
  | { readonly kind: 'again' }
  /** An earlier one; `change` is what is to be done to it, if anything. */
  | { readonly kind: 'back'; readonly to: BackTo; readonly change: string };

/** The one before, the very first, or the last that shows something. */
export type BackTo = 'previous' | 'first' | { readonly shows: string };

const AGAIN =
  /^(?:(?:please )?(?:do|draw|make|paint|generate|create|show|try|give|render)(?: (?:me|it|that|this|the (?:image|picture)))*\s+)?(?:(?:once )?again|(?:just )?(?:one more|another)(?: (?:one|time|try|attempt|go|take|version|variation|variant|option|picture|image))?|once more|a(?:nother)? (?:new|different|second|fresh) (?:one|version|variation|variant|try|attempt|take|option)|one more (?:time|version|variation|like (?:this|that|it))|the same (?:thing |picture |image )?again|something similar|(?:a )?variations?(?: of (?:it|this|that))?)[\s.!?]*$|^(?:retry|redo(?: (?:it|that|this))?|re-?(?:roll|generate|draw|do)(?: (?:it|that|this|the (?:image|picture)))?|try (?:it )?(?:again|once more|another(?: one)?)|(?:more|another) like (?:this|that|it)|not quite,? try again)[\s.!?]*$/iu;

const WHICH_BACK =
  '(?:(?:the|my|that|your) )?(?<which>first|original|initial|very first|starting|previous|former|earlier|prior|last|older|other|one before|(?:version|picture|image|one) before(?: (?:that|this|it))?)(?: (?:one|version|picture|image|drawing|state|photo))?(?: (?:before|again|instead|please))*';
const BACK: readonly RegExp[] = [
  /^(?:undo|revert|roll back|take back)(?:\s+(?:that|this|it|(?:the|that|this|my|your) (?:last|previous|latest)?\s?(?:change|edit|step|one|thing)?))?(?:\s+(?:last|again|please))*(?=$|[\s]*[,.;!?]|\s+(?:and|but)\b)/iu,
  /^(?:go|take me|step|change|put|turn|switch|bring|get|roll)?\s*(?:it |me |that )?back(?: one step| a step| once| again)?(?=$|[\s]*[,.;!?]|\s+(?:and|but)\b)/iu,
  new RegExp(
    `^(?:(?:go|come|switch|change|revert|return|roll|turn|step|take (?:me|it)|bring (?:me|it)|get)?\\s*(?:it )?(?:back )?to|return to|restore|bring back|use|take|keep|show(?: me)?|give me(?: back)?|i (?:liked?|preferred?|want|prefer)|(?:let's )?(?:go|stick) with|start(?: over| again)? from)\\s+${WHICH_BACK}(?: (?:was |is |looked )?(?:better|more|best))?(?=$|[\\s]*[,.;!?]|\\s+(?:and|but)\\b)`,
    'iu',
  ),
  new RegExp(
    `^${WHICH_BACK} (?:was|is|looked) (?:better|nicer|best|good)(?=$|[\\s]*[,.;!?]|\\s+(?:and|but)\\b)`,
    'iu',
  ),
  /^(?:the )?(?<which>first|original|previous|earlier)(?: one| version| picture| image)?[\s,]*(?:please|again)?(?=$|[.!?])/iu,
];
/** "Go back to the castle" */
const BACK_TO_THING =
  /^(?:(?:go|come|switch|change|return|take me)\s+)?back to the\s+(?:(?:one|picture|image|version) (?:with|of) (?:the |an? )?)?([\p{L}-]+)$/iu;
const THEN = /^[\s,.;!?]*(?:(?:and|but)(?: then)?|then)?\s*/iu;

const START_OVER =
  /^(?:(?:let's |please )?(?:start(?:ing)? (?:over|again|afresh|anew|from scratch|fresh)|(?:begin|do it) from scratch|forget (?:that|it|this|everything|about (?:that|it|this)|all (?:of )?that|the (?:last|previous|old) (?:one|picture|image))|never ?mind(?: that)?|scrap (?:that|it|this)|(?:now )?(?:for )?something (?:completely |totally |entirely |very )?(?:different|else|new)|new (?:topic|idea|request|picture|image|one|prompt)|a new one|next (?:one|picture|image)))\b(?:\s*(?:with|:|[,.;!–—-])+\s*|\s+(?:and|now)\s+|\s*$)/iu;
const DRAW =
  '(?:draw|paint|sketch|generate|create|imagine|illustrate|render|design|produce|show(?: me)?|depict|picture)';
/** What follows is another picture, not a thing in this one. */
const NEW_PICTURE = new RegExp(
  `^(?:now |next |then |instead,? )*(?:${DRAW}|make|give me|do|i(?:'d like| would like| want| need)|how about|what about|let me see|can i (?:have|get|see))?\\s*(?:me |us )?(?:an?|another|one more|a second)\\s+(?:(?:completely |totally |whole |brand )?(?:new|different|other|separate|second)\\s+)?(?:image|picture|photo|photograph|drawing|painting|illustration|sketch|portrait|scene|poster|logo|icon|wallpaper)\\s+(?:of|with|showing|that shows|depicting|where|for|in which)\\b`,
  'iu',
);
const DRAWN_NEW = new RegExp(
  `^(?:now |next |then |instead,? )*(?:(?:${DRAW})(?: me| us)?|make(?= me\\b| us\\b| an?\\b)(?: me| us)?|give me|(?:i(?:'d like| would like| want| need))(?: to see)?|how about|what about)\\s+(?!(?:it|this|that|these|them|the|him|her|his|their|its|my|your|as|in|to be|like)\\b)`,
  'iu',
);
/** A thing by itself: "now a castle", "two dogs in a park". */
export const BARE =
  /^(?:(?:now|next|then|instead|okay|and now)[\s,]+)*(?:an?|some|one|two|three|four|five|six|several|many|\d+)\s+\p{L}/iu;
/** It goes on from what there is. */
const LEANS =
  /\b(?:it|its|this|that|these|those|them|him|her|his|their|same|too|also|as well|instead of the|the (?:other|same|picture|image|scene|photo|background|foreground|sky)|more|another|less|fewer|again)\b/iu;
const THE = /\b(?:the|my|your)\s+([\p{L}-]+(?:\s[\p{L}-]+)?)/giu;
/** "Three cats" */
const COUNTED =
  /^(?:now |only |just )*(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d+)\s+([\p{L}-]+)[\s.!?]*$/iu;
const INSTEAD = /[\s,]*\binstead\b[\s.!?]*$/iu;

/** What words mean, for whoever can read them. */
export interface Reads {
  /** Whether a text says how a picture is made, when or in which weather, and names no thing. */
  readonly isManner: (text: string) => boolean;
  /** Whether a text says, in so many words, what is to be done to a picture. */
  readonly isInstruction: (text: string) => boolean;
}

/** True for words that only say that everything is to begin anew. */
export function startsOver(text: string): boolean {
  const over = START_OVER.exec(text);
  return over !== null && over[0].length === text.length;
}

/**
 * What a message wants of a conversation that has a picture.
 * @param names whether a phrase names something that the picture is known to show.
 */
export function wishOf(text: string, names: (phrase: string) => boolean, reads: Reads): Wish {
  if (AGAIN.test(text)) return { kind: 'again' };
  for (const pattern of BACK) {
    const found = pattern.exec(text);
    if (!found) continue;
    const which = found.groups?.['which'] ?? 'previous';
    const to = /first|original|initial|starting/iu.test(which) ? 'first' : 'previous';
    return { kind: 'back', to, change: text.slice(found[0].length).replace(THEN, '') };
  }
  const shows = BACK_TO_THING.exec(text)?.[1];
  if (shows !== undefined) return { kind: 'back', to: { shows }, change: '' };
  const over = START_OVER.exec(text);
  if (over) return { kind: 'new', prompt: text.slice(over[0].length).replace(/^[\s:,]+/u, '') };
  if (NEW_PICTURE.test(text)) return leans(text, names) ? { kind: 'change' } : fresh(text);
  const isNew = DRAWN_NEW.test(text) || BARE.test(text);
  return isNew && !reads.isManner(text) && !reads.isInstruction(text) && !leans(text, names)
    ? fresh(text)
    : { kind: 'change' };
}

const fresh = (text: string): Wish => ({
  kind: 'new',
  prompt: text
    .replace(/^(?:(?:now|next|then|instead|okay|and now)[\s,]+)+/iu, '')
    .replace(INSTEAD, ''),
});

function leans(text: string, names: (phrase: string) => boolean): boolean {
  const plain = text.replaceAll(/(["“„«]).*?(["”“»])/gu, '').replace(INSTEAD, '');
  if (LEANS.test(plain)) return true;
  const counted = COUNTED.exec(plain)?.[1];
  if (counted !== undefined && names(counted)) return true;
  return [...plain.matchAll(THE)].some(([, phrase = '']) =>
    phrase.split(' ').some((word) => names(word)),
  );
}
