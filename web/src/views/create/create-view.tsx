import { useState, type FormEvent } from 'react';

import { errorAt } from '../../api/error-at.ts';
import { useEstimate } from '../../api/estimate.ts';
import type { ImagesRequest } from '../../api/draw.ts';
import { useModels } from '../../api/models.ts';
import { useBroughtAlong } from '../../app/use-brought-along.ts';
import { Workbench } from '../../app/workbench.tsx';
import { CodePanel } from '../../code/code-panel.tsx';
import { Failure } from '../../design/failure.tsx';
import { ModelChooser } from '../../form/model-chooser.tsx';
import { RefusedNotice } from '../../form/refused-notice.tsx';
import { RequestControls } from '../../form/request-controls.tsx';
import { useRequestForm, type RequestFormState } from '../../form/use-request-form.ts';
import type { Picture } from '../../pictures/picture.ts';
import { strings } from '../../strings.ts';
import { DrawAction } from '../../runs/draw-action.tsx';
import { expectedOf } from '../../runs/expected-of.ts';
import { ExampleGallery } from './example-gallery.tsx';
import { PromptField } from './prompt-field.tsx';
import { RunList } from '../../runs/run-list.tsx';
import type { Run } from '../../runs/run.ts';
import { ShareLink } from './share-link.tsx';
import type { Expected } from '../../runs/runs.ts';
import { useRuns } from '../../runs/use-runs.ts';

/** Stands for a prompt where there is none yet: no price depends on it. */
const ANY_PROMPT = 'a cat';

/** Pictures from words. */
export default function CreateView() {
  const models = useModels();
  const form = useRequestForm(models.data, 'generate', { keepAs: 'create' });
  useBroughtAlong('create', form);
  const runs = useRuns('create');
  const [asked, setAsked] = useState(false);
  const [sent, setSent] = useState<string>();
  const planned = form.plan();
  const priced = { ...planned, body: { ...planned.body, prompt: ANY_PROMPT } };
  const estimate = useEstimate(form.model ? priced : undefined);

  const last = runs.list.find(({ id }) => id === sent);
  const errors = errorsOf(form, estimate.error, last);

  const start = (request: ImagesRequest, expected: Expected) =>
    setSent(runs.start(request, expected));
  const submit = (event: FormEvent<HTMLElement>) => {
    event.preventDefault();
    const isReady = form.troubles.size === 0 && form.model !== undefined;
    setAsked(!isReady);
    if (!isReady) {
      focusFirstTrouble(event.currentTarget);
      return;
    }
    start({ ...planned, operation: 'generate' }, expectedOf(planned, estimate.data));
  };

  const missing = form.troubles.get('prompt')?.is === 'missing';
  const wrong = missing ? strings.create.promptFirst : strings.create.fixFirst;
  return (
    <Workbench
      title={strings.create.title}
      lead={strings.create.lead}
      onSubmit={submit}
      form={
        <>
          {models.error && <Failure error={models.error} />}
          <PromptField form={form} error={errors['prompt']} asked={asked} />
          <ModelChooser form={form} error={errors['model']} />
          <RequestControls form={form} errors={errors} />
          <ShareLink body={planned.body} />
        </>
      }
      action={
        <>
          <RefusedNotice form={form} />
          <DrawAction
            estimate={estimate.data}
            trouble={asked && form.troubles.size > 0 ? wrong : estimate.error?.message}
          />
        </>
      }
      stage={
        runs.list.length === 0 ? (
          <ExampleGallery model={form.model} onChoose={(prompt) => form.set('prompt', prompt)} />
        ) : (
          <RunList
            runs={runs}
            onRetry={(run) => start(run.planned, run)}
            onUseAgain={(run) => form.fillIn(run.planned.body)}
            onUseSeed={(run, { seed }: Picture) => form.fillIn({ ...run.planned.body, seed })}
          />
        )
      }
      code={<CodePanel request={'prompt' in planned.body ? planned : undefined} />}
    />
  );
}

/** What the server said of fields, as long as they are as they were. */
function errorsOf(
  form: RequestFormState,
  ofEstimate: unknown,
  last: Run | undefined,
): Readonly<Record<string, string>> {
  const ofRun = last?.state.is === 'failed' ? last.state.error : undefined;
  return Object.fromEntries(
    ['model', ...form.fields.map(({ name }) => name)].flatMap((name) => {
      const value = name === 'model' ? form.model?.id : form.values[name];
      const isAsSent = last?.planned.body[name] === value;
      const text = errorAt(ofEstimate, name) ?? (isAsSent ? errorAt(ofRun, name) : undefined);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** Once it is marked. */
function focusFirstTrouble(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}
