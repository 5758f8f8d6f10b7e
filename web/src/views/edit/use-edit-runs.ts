import type { ImagesRequest } from '../../api/draw.ts';
import type { ListedPicture } from '../../pictures/prepare/listed-picture.ts';
import type { PreparedPicture } from '../../pictures/prepare/prepare-picture.ts';
import type { Run } from '../../runs/run.ts';
import type { Expected } from '../../runs/runs.ts';
import { useRuns, type RunsOfPage } from '../../runs/use-runs.ts';

/** What an edit began with. */
export interface Began {
  /** The picture that is changed, as it was sent. */
  readonly picture: PreparedPicture;
  readonly listed: readonly ListedPicture[];
  readonly masked: boolean;
}

export interface EditRunsOfPage extends Omit<RunsOfPage, 'start'> {
  readonly start: (planned: ImagesRequest, expected: Expected, began: Began) => string;
  readonly beganOf: (run: Run) => Began | undefined;
}

/** For as long as the requests are on the page. */
const beginnings = new WeakMap<ImagesRequest, Began>();

/** The edits of this page, with what each began with. */
export function useEditRuns(): EditRunsOfPage {
  const runs = useRuns('edit');
  return {
    ...runs,
    start: (planned, expected, began) => {
      beginnings.set(planned, began);
      return runs.start(planned, expected);
    },
    beganOf: ({ planned }) => beginnings.get(planned),
  };
}
