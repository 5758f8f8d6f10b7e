import type { NamedBlob } from '../../api/planned-request.ts';
import type { Picture } from '../../pictures/picture.ts';
import { RunList } from '../../runs/run-list.tsx';
import type { Run } from '../../runs/run.ts';
import { EditResults } from './edit-results.tsx';
import type { Began, EditRunsOfPage } from './use-edit-runs.ts';

interface EditRunsProps {
  readonly runs: EditRunsOfPage;
  readonly onGoOn: (picture: NamedBlob) => void;
  readonly onUseAgain: (run: Run, began: Began) => void;
  readonly onUseSeed: (run: Run, picture: Picture) => void;
}

/** The edits of this page, newest first. */
export function EditRuns({ runs, onGoOn, onUseAgain, onUseSeed }: EditRunsProps) {
  const withBeginning = (run: Run, act: (began: Began) => void): void => {
    const began = runs.beganOf(run);
    if (began) act(began);
  };
  return (
    <RunList
      runs={runs}
      onRetry={(run) => withBeginning(run, (began) => runs.start(run.planned, run, began))}
      onUseAgain={(run) => withBeginning(run, (began) => onUseAgain(run, began))}
      onUseSeed={onUseSeed}
      show={(run, pictures) => {
        const began = runs.beganOf(run);
        return (
          began && (
            <EditResults
              began={began}
              pictures={pictures}
              onGoOn={onGoOn}
              onUseSeed={(picture) => onUseSeed(run, picture)}
            />
          )
        );
      }}
    />
  );
}
