import { singleSpaced } from '../single-spaced.ts';

const VERB =
  '(?:add|put|place|insert|include|throw in|remove|delete|erase|get rid of|lose|take (?:away|out|off)|make|turn|change|convert|transform|render|redraw|draw|paint|write|brighten|darken|lighten|soften|warm|colou?r|dye|give|let|set|replace|swap|move|flip|zoom)';

/** Where one instruction ends and the next begins. */
const BETWEEN = new RegExp(
  `\\s*(?:(?<!\\b(?:no|nr))[.;!?]+(?=\\s|$)|[;\\n]+|,?\\s*\\b(?:and then|then|and|but)\\b(?=\\s+(?:please |also |now |then )?${VERB}\\b)|,(?=\\s*(?:please |also |now |then )?${VERB}\\b))\\s*`,
  'iu',
);

const POLITE =
  /^(?:(?:please|pls|plz|now|also|next|oh|ah|hmm+|well|so|okay|ok|actually|i think|i guess|can (?:you|u|we|i)|could (?:you|u|we|i)|would (?:you|u)|and|but|then|instead|maybe|perhaps|just|try to|try|kindly|let's(?: see)?|have(?!\s+(?:the|him|her|it|them)\b)|how about|what about|i(?:'d| would)? (?:really )?(?:like|love|want|need)(?: you)?(?: to)?(?: (?:see|have))?|what if(?= (?:it|the|there))|the same,? but|same,? but|same (?:picture|image|thing|scene),? but|keep everything (?:else )?(?:the same|as it is),? but)(?![\p{L}-])[\s,:]*)+/iu;
const AFTER =
  /[\s,]*\b(?:please|pls|plz|thanks|thank you|if you can|if possible|for me|right now)[\s.!?]*$/iu;

/** An instruction in its plain words, and how it was said. */
export interface Clause {
  readonly text: string;
  /** What was left out before it: `and`, `how about`, `i want`. */
  readonly lead: string;
}

/** The instructions of a prompt one by one, without politeness. What is quoted is never cut. */
export function clausesOf(prompt: string): readonly Clause[] {
  const quotes: string[] = [];
  const hidden = singleSpaced(prompt).replaceAll(
    /"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|(?<!\p{L})'[^'\n]+'(?!\p{L})/gu,
    (quote) => {
      quotes.push(quote);
      return `\u{E000}${quotes.length - 1}\u{E001}`;
    },
  );
  const shown = (text: string): string =>
    text.replaceAll(
      /\u{E000}(\d+)\u{E001}/gu,
      (mark, index: string) => quotes[Number(index)] ?? mark,
    );
  return withoutDislike(hidden)
    .split(BETWEEN)
    .map((part) => {
      const whole = part.trim();
      const lead = POLITE.exec(whole)?.[0] ?? '';
      const text = whole
        .slice(lead.length)
        .replace(AFTER, '')
        .replace(/[\s,.:!?]+$/u, '');
      return plainly({ text: shown(text.trim()), lead: lead.trim().toLowerCase() });
    })
    .filter(({ text }) => text !== '');
}

const COMPLAINT =
  /^(?:it|this|that)(?:['’]?s| is| looks)\s+(?:a (?:bit|little)|too|so|very|quite|rather)\s+(?:too )?[\p{L}-]+(?:\s*[,.;!]\s*(?=\p{L})|\s+(?=(?:make|please|can|could|add|let|brighten|darken|remove)\b))/iu;

/** "I don't like the hat, get rid of it": what is disliked is what the rest is about. */
function withoutDislike(written: string): string {
  const prompt = written.trim().replace(COMPLAINT, '');
  const disliked =
    /^(?:hmm+,?\s*)?i (?:don['’]?t|do not) (?:really |quite )?like (?<what>(?:the|that|this|his|her|its)\s[\p{L} -]+?)(?:[,.;!]+|\s+(?:so|and))\s+(?<rest>.*\b(?:it|that|them|him|her)\b.*)$/iu;
  const { what, rest } = disliked.exec(prompt)?.groups ?? {};
  if (what === undefined || rest === undefined) return prompt;
  return rest.replace(/\b(?:it|that|them|him|her)\b/iu, what);
}

const WOULD_BE =
  /\s+would (?:also )?be (?:nice|great|cool|lovely|good|perfect|fun|awesome)(?: too| as well| also| there)*$/iu;
const ASKED =
  /^(?:can|could|should|would|may)\s+(?<what>(?:the|my|its|his|her|their|one of the)\s[\p{L} -]+?|it|he|she|they)\s+(?<verb>be|have|wear|look|stand|sit|go|get)\b/iu;
const RATHER = /,?\s*(?:and\s+)?(?:not|instead of|rather than)\s+[\p{L}]+$/iu;

/** A question or a wish as the statement that it stands for. */
function plainly({ text, lead }: Clause): Clause {
  if (WOULD_BE.test(text)) return { text: text.replace(WOULD_BE, ''), lead: `${lead} want`.trim() };
  const stated = text.replace(ASKED, '$<what> should $<verb>');
  // "Blue, not red" says nothing more than "blue".
  const said = /\bshould be\b/iu.test(stated) ? stated.replace(RATHER, '') : stated;
  return { text: said, lead };
}
