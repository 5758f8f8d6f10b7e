import { singleSpaced } from '../../language/single-spaced.ts';

/** Words of greeting and approval, which say nothing of a picture where a pause follows them. */
const CHAT =
  "(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|thanks(?: a lot| so much)?|thank you(?: very much| so much)?|thx|ty|great(?: job| work)?|good(?: job| work)?|well done|perfect|awesome|amazing|excellent|fantastic|wonderful|beautiful|brilliant|gorgeous|lovely|nice(?: one| work| job)?|cool|sweet|neat|yay|haha+|lol|ugh(?: no)?|nope|no|ooh+(?: nice)?|aww+|wow|ok(?:ay)?|alright|all right|sure|yes|yeah|yep|hmm+|oh|ah|well|so|actually|(?:that|this|it)(?:'s| is| looks?) (?:really |very |so |just |pretty |already )?(?:great|good|perfect|nice|awesome|amazing|beautiful|lovely|cool|better|wonderful)|i (?:really )?(?:like|love) (?:it|that|this)(?: a lot| so much| very much)?|not bad|much better|good start|looks? (?:great|good|nice))";
/** Whom a greeting is for. */
const NAMED = '(?:\\s+(?:there|gala|again|everyone|all|assistant|bot))?';
const GREETING = new RegExp(`^${CHAT}${NAMED}\\s*(?:[,.!?:;)–—-]+\\s*|\\n+|$)`, 'iu');
const BUT =
  /^(?:but|and)\s+(?=(?:now|please|can|could|would|make|add|remove|change|turn|give|let|put)\b)/iu;
const ASKING =
  /^(?:please\b[\s,]*|pls\b[\s,]*|(?:can|could|would|will) you\b(?:\s+(?:please|kindly|maybe|perhaps|also|now|just))*[\s,]*|(?:would|do) you mind\s+|i(?:'d| would) (?:like|love) you to\s+|i (?:want|need) you to\s+|go ahead and\s+|let's\s+(?=(?:make|add|remove|change|turn|give|put|try)\b))/iu;
const CLOSING =
  /[\s,;.!–—-]*(?:\b(?:please|pls|thanks(?: a lot| so much| in advance)?|thank you(?: very much| so much)?|thx|ty|cheers|if you can|if (?:that's )?possible)\b|[:;]-?[)D(]|🙏|❤️|😊|🙂)[\s.!?]*$/iu;

/** Characters at either end of a text in which talk is looked for. */
const REACH = 200;

/** Times that each end is looked at: a text of nothing but thanks must not take long. */
const ROUNDS = 12;

/**
 * What a message asks for, without the talk around it: "make it night" of "Lovely! Could you please
 * make it night? Thanks!" A message without such talk comes back as it is, but for white space where
 * there is a great deal of it.
 */
export function plainRequest(text: string): string {
  let left = withoutGaps(text).trim();
  let asked = false;
  for (let round = 0; round < ROUNDS; round++) {
    const before = left;
    left = left.replace(GREETING, '').replace(BUT, '');
    const request = left.replace(ASKING, '');
    asked ||= request !== left;
    left = atEnd(request, CLOSING).trim();
    if (left === before) break;
  }
  return asked ? atEnd(left, /[\s?]+$/u) : left;
}

/** More space than anybody leaves between words or lines. */
const GAP = /\s{5,}/gu;

const withoutGaps = (text: string): string => text.replaceAll(GAP, singleSpaced);

/** Without what a pattern finds at the end: looked for all over a long text it would take minutes. */
const atEnd = (text: string, pattern: RegExp): string =>
  text.slice(0, -REACH) + text.slice(-REACH).replace(pattern, '');
