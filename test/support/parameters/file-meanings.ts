import type { Meaning } from './meanings.ts';
import type { Asked } from './verdict.ts';

/** What a file says of itself. */
interface ShownFile {
  readonly bytes: number;
  readonly purpose: string;
  readonly created_at: number;
  readonly expires_at?: number;
}

const fileIn = ({ body }: Asked): ShownFile => body as ShownFile;

export const isAnotherFile: Meaning = async ({ without, given }) =>
  fileIn(given).bytes === fileIn(without).bytes ? 'the file is the same' : undefined;

export const isForPurpose: Meaning = async ({ value, given }) =>
  fileIn(given).purpose === value ? undefined : `it is for ${fileIn(given).purpose}`;

/** After as many seconds as were said; without it never. */
export const expiresThen: Meaning = async ({ value, without, given }) => {
  const { created_at: made, expires_at: end = Number.NaN } = fileIn(given);
  const { seconds } = value as { readonly seconds: number };
  return end - made === seconds && fileIn(without).expires_at === undefined
    ? undefined
    : `it lives for ${end - made} s`;
};
