import { Shapes } from 'lucide-react';
import { useMemo, useState, type FormEvent } from 'react';

import { useEstimate } from '../../api/estimate.ts';
import { useModels } from '../../api/models.ts';
import { useBroughtAlong } from '../../app/use-brought-along.ts';
import { Workbench } from '../../app/workbench.tsx';
import { CodePanel } from '../../code/code-panel.tsx';
import { Failure } from '../../design/failure.tsx';
import { ModelChooser } from '../../form/model-chooser.tsx';
import { RefusedNotice } from '../../form/refused-notice.tsx';
import { RequestControls } from '../../form/request-controls.tsx';
import { useRequestForm } from '../../form/use-request-form.ts';
import { ANYTHING, needsOf } from '../../pictures/prepare/picture-needs.ts';
import { PictureSource } from '../../pictures/prepare/picture-source.tsx';
import { namedFiles, PictureWell } from '../../pictures/prepare/picture-well.tsx';
import { useDroppedFiles } from '../../pictures/prepare/use-dropped-files.ts';
import { usePictures } from '../../pictures/prepare/use-pictures.ts';
import { strings } from '../../strings.ts';
import { DrawAction } from '../../runs/draw-action.tsx';
import { expectedOf } from '../../runs/expected-of.ts';
import { RunList } from '../../runs/run-list.tsx';
import { useRuns } from '../../runs/use-runs.ts';
import { Originals } from './originals.tsx';
import { planVariation } from './plan-variation.ts';
import styles from './vary-view.module.css';

const texts = strings.vary;

/** Other pictures like one that there is, or between two. */
export default function VaryView() {
  const models = useModels();
  const form = useRequestForm(models.data, 'vary', { keepAs: 'vary' });
  const { model } = form;
  const needs = useMemo(() => (model ? needsOf(model, 'vary') : ANYTHING), [model]);
  const most = model?.blends === true ? 2 : 1;
  const pictures = usePictures(needs, most, 'vary');
  useBroughtAlong('vary', form, pictures.replace);
  const dragging = useDroppedFiles((files) => void pictures.add(namedFiles(files)));
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
    <Workbench
      title={strings.app.views.vary}
      lead={texts.lead}
      narrow={prepared.length === 0 ? 'stage-first' : 'form-first'}
      onSubmit={submit}
      form={
        <>
          {models.error && <Failure error={models.error} />}
          <RefusedNotice form={form} />
          {model && (
            <PictureSource
              pictures={pictures}
              model={model}
              needs={needs}
              most={most}
              dragging={dragging}
              // Nothing would fill the bands.
              pads={false}
              roleOf={(place) => (place === 0 ? texts.role.first : texts.role.other)}
            />
          )}
          {most > 1 && listed.length === 1 && <p className={styles['hint']}>{texts.second}</p>}
          <ModelChooser form={form} />
          <RequestControls form={form} without={listed.length > 1 ? [] : ['blend']} />
        </>
      }
      action={
        <DrawAction
          estimate={estimate.data}
          trouble={asked && missing !== undefined ? missing : estimate.error?.message}
          label={texts.submit}
          icon={<Shapes />}
        />
      }
      code={<CodePanel request={prepared.length > 0 ? planned : undefined} />}
      stage={
        <div className={styles['stage']}>
          {prepared.length === 0 && runs.list.length === 0 && (
            <PictureWell
              several={most > 1}
              busy={pictures.busy && listed.length > 0}
              dragging={dragging}
              onFiles={(files) => void pictures.add(files)}
            />
          )}
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
    />
  );
}

function missingOf(hasPicture: boolean, isRight: boolean): string | undefined {
  if (!hasPicture) return texts.missing;
  return isRight ? undefined : strings.edit.missing.rest;
}
