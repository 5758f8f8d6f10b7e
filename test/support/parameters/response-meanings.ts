import type { Meaning } from './meanings.ts';
import type { Asked } from './verdict.ts';

/** What one answer of `POST /v1/responses` is made into, to be compared. */
interface Shown {
  readonly data?: readonly unknown[];
  readonly said?: readonly string[];
  readonly first?: string;
  readonly kept?: number;
}

const shownIn = ({ body }: Asked): Shown => body as Shown;

/** Without it a picture would have come and with it words alone, or the other way round. */
export const decidesWhetherToDraw: Meaning = async ({ value, without, given }) => {
  const [before = 0, now = 0] = [without, given].map((one) => shownIn(one).data?.length);
  const draws = value === 'required' ? 1 : 0;
  if (now !== draws || before === draws) return `got ${before} pictures without, ${now} with it`;
  return draws || shownIn(given).said?.length ? undefined : 'nothing was said';
};

/** The same comes, later; the answer itself has nothing yet. */
export const goesOnAlone: Meaning = async ({ without, given }) => {
  const { first = '' } = shownIn(given);
  const same = given.pictures[0]?.bytes.equals(without.pictures[0]?.bytes ?? Buffer.alloc(0));
  if (!same) return 'the picture is another';
  return ['queued', 'in_progress'].includes(first) ? undefined : `it was ${first} at once`;
};

/** What goes on from a picture hands it to the engine. */
export const goesOnFromPicture: Meaning = async ({ without, given }) => {
  const [before, now] = [without, given].map(({ drawn = [] }) => drawn[0]?.source);
  return before === undefined && now !== undefined ? undefined : 'no picture was gone on from';
};

export const isForgotten: Meaning = async ({ without, given }) => {
  const [before, now] = [shownIn(without).kept, shownIn(given).kept];
  return before === 200 && now === 404 ? undefined : `its address answered ${before}, then ${now}`;
};

export const isFilledUp: Meaning = async ({ without, given }) => {
  const [before, now] = [without, given].map(({ text }) => text.includes('"filled":true'));
  return now && !before ? undefined : 'no event was filled up, or each one was before';
};
