import { singleSpaced } from '../single-spaced.ts';

const VERB =
  '(?:add|put|place|insert|include|remove|delete|erase|get rid of|take (?:away|out)|make|turn|change|convert|transform|render|redraw|draw|paint|write|colou?r|dye|give|let|set|replace|swap|move|flip|zoom)';

/** Where one instruction ends and the next begins. */
const BETWEEN = new RegExp(
  `\\s*(?:(?<!\\b(?:no|nr))[.;!?]+(?=\\s|$)|[;\\n]+|,?\\s*\\b(?:and then|then|and|but)\\b(?=\\s+(?:please |also |now |then )?${VERB}\\b)|,(?=\\s*(?:please |also |now |then )?${VERB}\\b))\\s*`,
  'iu',
);

const POLITE =
  /^(?:(?:please|now|also|next|can you|could you|would you|can we|could we|and|but|then|instead|maybe|perhaps|just|try to|try|kindly|let's|have|how about|what about|i(?:'d| would)? (?:really )?(?:like|love|want|need)(?: you)?(?: to)?(?: (?:see|have))?|what if(?= (?:it|the|there))|the same,? but|same,? but|same (?:picture|image|thing|scene),? but|keep everything (?:else )?(?:the same|as it is),? but)(?![\p{L}-])[\s,:]*)+/iu;
const AFTER =
  /[\s,]*\b(?:please|thanks|thank you|if you can|if possible|for me|right now)[\s.!?]*$/iu;

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
  return hidden
    .split(BETWEEN)
    .map((part) => {
      const whole = part.trim();
      const lead = POLITE.exec(whole)?.[0] ?? '';
      const text = whole
        .slice(lead.length)
        .replace(AFTER, '')
        .replace(/[\s,.:!?]+$/u, '');
      return { text: shown(text.trim()), lead: lead.trim().toLowerCase() };
    })
    .filter(({ text }) => text !== '');
}
