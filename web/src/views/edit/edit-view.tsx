import { WandSparkles } from 'lucide-react';
import { useMemo, useState, type FormEvent } from 'react';

import { useEstimate } from '../../api/estimate.ts';
import { useModels } from '../../api/models.ts';
import type { NamedBlob } from '../../api/planned-request.ts';
import { useBroughtAlong } from '../../app/use-brought-along.ts';
import { Workbench } from '../../app/workbench.tsx';
import { CodePanel } from '../../code/code-panel.tsx';
import { Failure } from '../../design/failure.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { ModelChooser } from '../../form/model-chooser.tsx';
import { RefusedNotice } from '../../form/refused-notice.tsx';
import { RequestControls } from '../../form/request-controls.tsx';
import { useRequestForm } from '../../form/use-request-form.ts';
import { MaskEditor } from '../../mask/mask-editor.tsx';
import { useMask } from '../../mask/use-mask.ts';
import { ANYTHING, needsOf } from '../../pictures/prepare/picture-needs.ts';
import { PictureSource } from '../../pictures/prepare/picture-source.tsx';
import { namedFiles, PictureWell } from '../../pictures/prepare/picture-well.tsx';
import { useDroppedFiles } from '../../pictures/prepare/use-dropped-files.ts';
import { usePictures } from '../../pictures/prepare/use-pictures.ts';
import { strings } from '../../strings.ts';
import { DrawAction } from '../../runs/draw-action.tsx';
import { expectedOf } from '../../runs/expected-of.ts';
import { EditPrompt } from './edit-prompt.tsx';
import { EditRuns } from './edit-runs.tsx';
import styles from './edit-view.module.css';
import { useEditRuns } from './use-edit-runs.ts';
import { maskFileOf, useMaskFile } from './use-mask-file.ts';

const texts = strings.edit;

/** Stands for a prompt where there is none yet: no price depends on it. */
const ANY_PROMPT = 'a cat';

/** A picture, what of it is to change, and what should be there. */
export default function EditView() {
  const models = useModels();
  const form = useRequestForm(models.data, 'edit', { keepAs: 'edit' });
  const { model } = form;
  const needs = useMemo(() => (model ? needsOf(model, 'edit') : ANYTHING), [model]);
  const most = model?.pictures.most ?? 1;
  const pictures = usePictures(needs, most, 'edit');
  useBroughtAlong('edit', form, pictures.replace);
  const dragging = useDroppedFiles((files) => void pictures.add(namedFiles(files)));
  const [first] = pictures.prepared;
  const { mask, facts } = useMask(first, needs.opaque);
  const maskFile = useMaskFile(mask, facts);
  const runs = useEditRuns();
  const [asked, setAsked] = useState(false);
  const [pane, setPane] = useState<'mask' | 'result'>('mask');

  const masked = facts.selected > 0;
  const planned = form.plan(pictures.prepared, masked ? maskFile : undefined);
  const estimate = useEstimate(
    model && { ...planned, body: { ...planned.body, prompt: ANY_PROMPT } },
    first && `${first.width}x${first.height}`,
  );
  const missing = whatIsMissing({
    picture: first !== undefined,
    mask: masked || model?.pictures.mask_required !== true,
    prompt: form.troubles.get('prompt')?.is !== 'missing',
    rest: form.troubles.size === 0,
  });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(missing !== undefined);
    if (!first || !mask || !model || missing !== undefined || pictures.busy) return;
    setPane('result');
    const file = masked ? await maskFileOf(mask) : undefined;
    const request = { ...form.plan(pictures.prepared, file), operation: 'edit' } as const;
    const began = { picture: first, listed: pictures.listed, masked };
    runs.start(request, expectedOf(request, estimate.data), began);
  };

  const goOn = (picture: NamedBlob): void => {
    void pictures.replace([picture]);
    setPane('mask');
  };

  const showsMask = pane === 'mask' || runs.list.length === 0;
  return (
    <Workbench
      title={strings.app.views.edit}
      lead={texts.lead}
      narrow="stage-first"
      onSubmit={(event) => void submit(event)}
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
              pads
              roleOf={(place) => (place === 0 ? texts.role.first : texts.role.other(place))}
            />
          )}
          <EditPrompt form={form} asked={asked} />
          <ModelChooser form={form} />
          <RequestControls form={form} />
        </>
      }
      action={
        <DrawAction
          estimate={estimate.data}
          trouble={asked && missing !== undefined ? missing : estimate.error?.message}
          label={texts.submit}
          icon={<WandSparkles />}
        />
      }
      code={<CodePanel request={first && planned} />}
      stage={
        <div className={styles['stage']}>
          {runs.list.length > 0 && (
            <div className={styles['panes']}>
              <Segmented
                label={texts.shown}
                hideLabel
                value={pane}
                onChange={setPane}
                choices={[
                  { value: 'mask', label: texts.panes.mask },
                  { value: 'result', label: texts.panes.result(runs.list.length) },
                ]}
              />
            </div>
          )}
          {!showsMask && (
            <EditRuns
              runs={runs}
              onGoOn={goOn}
              onUseAgain={({ planned: { body } }, { listed }) => {
                pictures.restore(listed);
                form.fillIn(body);
                setPane('mask');
              }}
              onUseSeed={({ planned: { body } }, { seed }) => form.fillIn({ ...body, seed })}
            />
          )}
          {showsMask &&
            (first && mask ? (
              <MaskEditor
                key={mask.id}
                picture={first}
                mask={mask}
                nothing={model?.pictures.mask_required === true ? undefined : texts.maskOptional}
              />
            ) : (
              <PictureWell
                several={most > 1}
                busy={pictures.busy && pictures.listed.length > 0}
                dragging={dragging}
                onFiles={(files) => void pictures.add(files)}
              />
            ))}
        </div>
      }
    />
  );
}

function whatIsMissing(there: Record<keyof typeof texts.missing, boolean>): string | undefined {
  const parts = ['picture', 'mask', 'prompt', 'rest'] as const;
  const missing = parts.find((part) => !there[part]);
  return missing && texts.missing[missing];
}
