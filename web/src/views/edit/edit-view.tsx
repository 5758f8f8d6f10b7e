import { WandSparkles } from 'lucide-react';
import { useState, type FormEvent } from 'react';

import { useEstimate } from '../../api/estimate.ts';
import type { NamedBlob } from '../../api/planned-request.ts';
import { Segmented } from '../../design/segmented.tsx';
import { FirstPicture, PictureWorkbench } from '../../from-pictures/picture-workbench.tsx';
import { usePictureForm } from '../../from-pictures/use-picture-form.ts';
import { useKeptMask } from '../../mask/kept-mask.ts';
import { MaskEditor } from '../../mask/mask-editor.tsx';
import { useMask } from '../../mask/use-mask.ts';
import { DrawAction } from '../../runs/draw-action.tsx';
import { expectedOf } from '../../runs/expected-of.ts';
import { strings } from '../../strings.ts';
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
  const pictureForm = usePictureForm('edit', (one) => one.pictures.most);
  const { form, pictures, needs } = pictureForm;
  const { model } = form;
  const [first] = pictures.prepared;
  const { mask, masked } = useMask(first, needs.opaque);
  const listedFirst = pictures.listed.find(({ opened }) => opened === first?.opened);
  useKeptMask('edit', listedFirst, mask);
  const maskFile = useMaskFile(mask, masked);
  const runs = useEditRuns();
  const [asked, setAsked] = useState(false);
  const [pane, setPane] = useState<'mask' | 'result'>('mask');

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
    <PictureWorkbench
      of={pictureForm}
      title={strings.app.views.edit}
      lead={texts.lead}
      narrow="stage-first"
      onSubmit={(event) => void submit(event)}
      pads
      roleOf={(place) => (place === 0 ? texts.role.first : texts.role.other(place))}
      request={first && planned}
      action={
        <DrawAction
          estimate={estimate.data}
          trouble={asked && missing !== undefined ? missing : estimate.error?.message}
          label={texts.submit}
          icon={<WandSparkles />}
        />
      }
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
              <FirstPicture of={pictureForm} />
            ))}
        </div>
      }
    >
      <EditPrompt form={form} asked={asked} />
    </PictureWorkbench>
  );
}

function whatIsMissing(there: Record<keyof typeof texts.missing, boolean>): string | undefined {
  const parts = ['picture', 'mask', 'prompt', 'rest'] as const;
  const missing = parts.find((part) => !there[part]);
  return missing && texts.missing[missing];
}
