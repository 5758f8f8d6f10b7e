import type { ComponentProps, ReactNode } from 'react';

import { Workbench } from '../app/workbench.tsx';
import { CodePanel } from '../code/code-panel.tsx';
import { Failure } from '../design/failure.tsx';
import { ModelChooser } from '../form/model-chooser.tsx';
import { RefusedNotice } from '../form/refused-notice.tsx';
import { RequestControls } from '../form/request-controls.tsx';
import { PictureSource } from '../pictures/prepare/picture-source.tsx';
import { PictureWell } from '../pictures/prepare/picture-well.tsx';
import type { PictureForm } from './use-picture-form.ts';

type Bench = ComponentProps<typeof Workbench>;
type Source = ComponentProps<typeof PictureSource>;

interface PictureWorkbenchProps
  extends
    Pick<Bench, 'title' | 'lead' | 'narrow' | 'onSubmit' | 'action' | 'stage'>,
    Pick<Source, 'roleOf' | 'pads'> {
  readonly of: PictureForm;
  /** What stands between the pictures and the model. */
  readonly children?: ReactNode;
  /** Fields that are not shown. */
  readonly without?: readonly string[];
  /** What would be sent; nothing, as long as there is no picture. */
  readonly request: ComponentProps<typeof CodePanel>['request'];
}

/** How views are laid out that start from pictures. */
export function PictureWorkbench(props: PictureWorkbenchProps) {
  const { of, children, without, request, roleOf, pads, ...bench } = props;
  const { form, modelsError, pictures, needs, most, dragging } = of;
  const { model } = form;
  return (
    <Workbench
      {...bench}
      form={
        <>
          {modelsError !== null && <Failure error={modelsError} />}
          <RefusedNotice form={form} />
          {model && <PictureSource {...{ pictures, model, needs, most, dragging, roleOf, pads }} />}
          {children}
          <ModelChooser form={form} />
          <RequestControls form={form} {...(without && { without })} />
        </>
      }
      code={<CodePanel request={request} />}
    />
  );
}

/** Where the first picture of a form goes in. */
export function FirstPicture({ of: { pictures, most, dragging } }: { readonly of: PictureForm }) {
  return (
    <PictureWell
      several={most > 1}
      busy={pictures.busy && pictures.listed.length > 0}
      dragging={dragging}
      onFiles={(files) => void pictures.add(files)}
    />
  );
}
