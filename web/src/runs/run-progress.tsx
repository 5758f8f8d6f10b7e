import { X } from 'lucide-react';

import { useModels } from '../api/models.ts';
import { Button } from '../design/button.tsx';
import { Spinner } from '../design/spinner.tsx';
import { gridLook } from '../pictures/grid-look.ts';
import { PictureFrame } from '../pictures/picture-frame.tsx';
import { useObjectUrl } from '../pictures/use-object-url.ts';
import { strings } from '../strings.ts';
import styles from './run-progress.module.css';
import type { Run } from './run.ts';
import { useClock } from './use-clock.ts';
import { useQueued } from './use-queued.ts';

/** The engine of local models, and after how many seconds it may be loading one. */
const LOCAL = 'diffusion';
const LOADING_S = 5;

interface RunProgressProps {
  readonly run: Run;
  readonly onCancel: () => void;
}

/** How long it has been, and the way to leave off. */
export function RunProgress({ run, onCancel }: RunProgressProps) {
  const { since, state } = run;
  const now = useClock(true);
  const isQueued = useQueued(run);
  const isCancelling = state.is === 'running' && state.cancelling;
  const words = strings.create;
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  const isSlow = useIsLocal(run) && seconds >= LOADING_S;
  const drawing = isSlow ? words.drawingLocally : words.drawing;
  const doing = isQueued ? words.waiting : drawing;
  return (
    <div className={styles['progress']}>
      <p role="status">
        <Spinner /> {isCancelling ? words.cancelling : doing}
      </p>
      <span className={styles['seconds']} aria-hidden="true">
        {words.elapsed(seconds)}
      </span>
      <Button size="small" icon={<X />} disabled={isCancelling} onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

/** Whether a model of this machine draws, which takes seconds to load; until it has shown something. */
function useIsLocal({ planned, state }: Run): boolean {
  const { data: models = [] } = useModels();
  const model = models.find(({ id }) => id === planned.body['model']);
  return model?.engine === LOCAL && state.is === 'running' && state.states.length === 0;
}

/** The room of pictures to come, in their shape from the first moment. */
export function PicturesToCome({ run: { count, size, state } }: Pick<RunProgressProps, 'run'>) {
  const states = state.is === 'running' ? state.states : [];
  return (
    <div {...gridLook(count, size)}>
      {Array.from({ length: count }, (_, at) => (
        <PictureFrame key={at} {...size} waiting>
          {at === 0 &&
            // A later state is laid over the earlier ones.
            // oxlint-disable-next-line react/no-array-index-key -- they only ever get more
            states.map((one, number) => <StateOnTheWay key={number} blob={one} number={number} />)}
        </PictureFrame>
      ))}
    </div>
  );
}

function StateOnTheWay({ blob, number }: { readonly blob: Blob; readonly number: number }) {
  const url = useObjectUrl(blob);
  if (url === undefined) return null;
  return <img className={styles['state']} src={url} alt={strings.create.state(number + 1)} />;
}
