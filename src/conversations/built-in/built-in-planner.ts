import type { Conversation, Planner, PlanRules, ResponsePlan, ShownPicture } from '../planner.ts';
import { fault } from '../../kernel/errors.ts';
import { NO_TOOL } from '../no-tool.ts';
import { manneredBy } from './guidance.ts';
import { askedIn, type Asked } from './asked.ts';
import { picturesMeant } from './pictures-meant.ts';
import { isInstruction, isManner, namesIn, wholeAfter, wholeOf } from './whole-prompt.ts';
import { AS_IT_WAS, toldOf, versionsIn } from './versions.ts';
import { BARE, startsOver, wishOf, type BackTo, type Wish } from './wish.ts';

/** How many pictures one edit works on. */
const MOST_PICTURES = 16;
/** UTF-16 code units of a prompt of 32 000 characters, which is as much as any model takes. */
const LONGEST_PROMPT = 64_000;
/** Characters of a text that are read for what it wants. */
const LONGEST_WISH = 4000;
const NOTHING_ASKED = 'Tell me what to draw, or what to change about the picture.';

/**
 * The planner that needs nothing but the conversation: it goes by the words, cannot see what pictures
 * show, and says nothing besides. English is understood; any other language is passed on as it is.
 */
export function createBuiltInPlanner(): Planner {
  return {
    plan: (conversation, rules) =>
      new Promise((resolve) => {
        resolve(planned(conversation, rules));
      }),
  };
}

function planned(conversation: Conversation, rules: PlanRules): ResponsePlan {
  if (rules.mayDraw === false) return { kind: 'say', text: NO_TOOL };
  const asked = askedIn(conversation);
  const versions = versionsIn(asked.earlier);
  const known = [...asked.earlier.flatMap(({ pictures }) => pictures), ...asked.brought];
  if (rules.action === 'edit' && known.length === 0) throw fault('edit_without_picture', {});
  const told = asked.texts.join('\n');
  // Nothing draws that much; whoever checks the prompt says so.
  if (told.length > LONGEST_PROMPT) return generate(told);
  const anew = asked.texts.findLastIndex(startsOver);
  const texts = asked.texts.slice(anew + 1);
  if (texts.length === 0) return withoutWords(asked, rules, conversation);
  if (known.length === 0 || rules.action === 'generate' || anew >= 0) {
    const last = anew >= 0 ? undefined : versions.at(-1);
    return drawing(wholeOf(texts), last, rules, conversation);
  }
  const text = texts.join('\n');
  const wish = wishIn(text, asked, versions, rules);
  switch (wish.kind) {
    case 'new':
      return wish.prompt === ''
        ? { kind: 'say', text: NOTHING_ASKED }
        : generate(manneredBy(conversation, wish.prompt));
    case 'again':
      return drawnAgain(versions, conversation) ?? change(text, asked, versions);
    case 'back':
      return broughtBack(wish, versions) ?? change(text, asked, versions);
    case 'change':
    default:
      return change(text, asked, versions);
  }
}

/** A message that is all thanks, or only a picture. */
function withoutWords(
  { written }: Asked,
  { forced }: PlanRules,
  conversation: Conversation,
): ResponsePlan {
  // Whoever wants a picture in any case gets what the words say, however little that is.
  if (!forced || written === '') return { kind: 'say', text: NOTHING_ASKED };
  return generate(manneredBy(conversation, written));
}

/** What the last picture shows counts where the words lean on it, though it is to be drawn anew. */
function drawing(
  text: string,
  last: ShownPicture | undefined,
  rules: PlanRules,
  conversation: Conversation,
): ResponsePlan {
  const before = toldOf(last?.drawn);
  const whole =
    rules.action === 'generate' && before !== undefined && wish(text, before).kind === 'change'
      ? (wholeAfter(before, text) ?? text)
      : text;
  return generate(manneredBy(conversation, whole));
}

function wishIn(
  text: string,
  asked: Asked,
  versions: readonly ShownPicture[],
  rules: PlanRules,
): Wish {
  const read = wish(text, toldOf(versions.at(-1)?.drawn));
  // What came with its words is what they are about; and who asked for an edit gets one.
  const bound = asked.brought.length > 0 || rules.action === 'edit';
  return read.kind === 'new' && bound ? { kind: 'change' } : read;
}

/** Of a long text the beginning says it; the rest is what it says it about. */
function wish(text: string, whole: string | undefined): Wish {
  const names = namesIn(whole);
  const read = wishOf(text.slice(0, LONGEST_WISH), names, { isManner, isInstruction });
  const rest = text.slice(LONGEST_WISH);
  if (read.kind === 'new') return { ...read, prompt: read.prompt + rest };
  return read.kind === 'back' ? { ...read, change: read.change + rest } : read;
}

const generate = (prompt: string): ResponsePlan => ({
  kind: 'draw',
  action: 'generate',
  prompt,
  pictures: [],
});

function change(text: string, asked: Asked, versions: readonly ShownPicture[]): ResponsePlan {
  const all = [...versions, ...asked.brought];
  const meant = picturesMeant(asChange(text), asked.brought, all, versions.at(-1));
  const pictures = meant.pictures.slice(0, MOST_PICTURES);
  const before = pictures.length === 1 ? toldOf(pictures[0]?.drawn) : undefined;
  const whole = before === undefined ? undefined : wholeAfter(before, meant.text);
  return edit(meant.text, pictures, whole);
}

/** "A hat on the cat" as the change that it is where there is a cat. */
function asChange(text: string): string {
  return BARE.test(text) && !isManner(text) && !isInstruction(text) ? `add ${text}` : text;
}

function edit(
  prompt: string,
  pictures: readonly ShownPicture[],
  wholePrompt: string | undefined,
): Extract<ResponsePlan, { readonly kind: 'draw' }> {
  return {
    kind: 'draw',
    action: 'edit',
    prompt,
    ...(wholePrompt !== undefined && { wholePrompt }),
    pictures: pictures.map(({ id }) => id),
  };
}

/** The same call once more; a change is done again to what there was before it. */
function drawnAgain(
  versions: readonly ShownPicture[],
  conversation: Conversation,
): ResponsePlan | undefined {
  const [before, last] = [versions.at(-2), versions.at(-1)];
  const drawn = last?.drawn;
  if (drawn === undefined) return undefined;
  if (drawn.action === 'edit' && drawn.prompt !== AS_IT_WAS && before !== undefined) {
    return edit(drawn.prompt, [before], drawn.wholePrompt);
  }
  const whole = toldOf(drawn);
  return whole === undefined ? undefined : generate(manneredBy(conversation, whole));
}

function broughtBack(
  { to, change: asked }: Extract<Wish, { readonly kind: 'back' }>,
  versions: readonly ShownPicture[],
): ResponsePlan | undefined {
  const target = versionMeant(to, versions);
  if (target === undefined) return undefined;
  const before = toldOf(target.drawn);
  if (asked === '') return { ...edit(AS_IT_WAS, [target], before), unchanged: true };
  return edit(asked, [target], before === undefined ? undefined : wholeAfter(before, asked));
}

function versionMeant(to: BackTo, versions: readonly ShownPicture[]): ShownPicture | undefined {
  if (to === 'first') return versions[0];
  if (to === 'previous') return versions.at(-2) ?? versions[0];
  return versions.findLast(({ drawn }) => namesIn(toldOf(drawn))(to.shows));
}
