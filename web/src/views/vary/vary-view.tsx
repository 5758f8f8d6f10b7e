import { Shapes } from 'lucide-react';
import { useState, type FormEvent } from 'react';

import { useEstimate } from '../../api/estimate.ts';
import { FirstPicture, PictureWorkbench } from '../../from-pictures/picture-workbench.tsx';
import { usePictureForm } from '../../from-pictures/use-picture-form.ts';
import { DrawAction } from '../../runs/draw-action.tsx';
import { expectedOf } from '../../runs/expected-of.ts';
import { RunList } from '../../runs/run-list.tsx';
import { useRuns } from '../../runs/use-runs.ts';
import { strings } from '../../strings.ts';
import { Originals } from './originals.tsx';
import { planVariation } from './plan-variation.ts';
import styles from './vary-view.module.css';

const texts = strings.vary;

/** Other pictures like one that there is, or between two. */
export default function VaryView() {
  const pictureForm = usePictureForm('vary', ({ blends }) => (blends ? 2 : 1));
  const { form, pictures, most } = pictureForm;
  const { model } = form;
  const runs = useRuns('vary');
  const [asked, setAsked] = useState(false);

  const { prepared, listed } = pictures;
  const planned = planVariation(form.plan(prepared));
  const estimate = useEstimate(model && planned);
  const missing = missingOf(prepared.length > 0, form.troubles.size === 0);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(missing !== undefined);
    if (missing !== undefined || !model || pictures.busy) return;
    const request = { ...planned, operation: 'vary' } as const;
    runs.start(request, expectedOf(request, estimate.data));
  };

  return (
    <PictureWorkbench
      of={pictureForm}
      title={strings.app.views.vary}
      lead={texts.lead}
      narrow={prepared.length === 0 ? 'stage-first' : 'form-first'}
      onSubmit={submit}
      // Nothing would fill the bands.
      pads={false}
      roleOf={(place) => (place === 0 ? texts.role.first : texts.role.other)}
      without={listed.length > 1 ? [] : ['blend']}
      request={prepared.length > 0 ? planned : undefined}
      action={
        <DrawAction
          estimate={estimate.data}
          trouble={asked && missing !== undefined ? missing : estimate.error?.message}
          label={texts.submit}
          icon={<Shapes />}
        />
      }
      stage={
        <div className={styles['stage']}>
          {prepared.length === 0 && runs.list.length === 0 && <FirstPicture of={pictureForm} />}
          {prepared.length > 0 && runs.list.length === 0 && <Originals pictures={prepared} />}
          {runs.list.length > 0 && (
            <RunList
              runs={runs}
              onRetry={(run) => runs.start(run.planned, run)}
              onUseAgain={({ planned: { body, images } }) => {
                void pictures.replace(images);
                form.fillIn(body);
              }}
              onUseSeed={({ planned: { body } }, { seed }) => form.fillIn({ ...body, seed })}
            />
          )}
        </div>
      }
    >
      {most > 1 && listed.length === 1 && <p className={styles['hint']}>{texts.second}</p>}
    </PictureWorkbench>
  );
}

function missingOf(hasPicture: boolean, isRight: boolean): string | undefined {
  if (!hasPicture) return texts.missing;
  return isRight ? undefined : strings.edit.missing.rest;
}
