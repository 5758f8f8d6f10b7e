import type { z } from 'zod';

import type { TaskInputs } from '../../../../kernel/image-task.ts';
import { editRequest } from '../../../../wire/openai/edit-request.ts';
import type { AppDependencies } from '../../../dependencies.ts';
import type { Draft } from '../../../drawing/draft.ts';
import type { PictureKind } from '../../../drawing/draw-from-pictures.ts';
import { createFormReader, takeForEdit, type UploadNeeds } from '../../../drawing/serve-upload.ts';
import { createCompatibleDrafter } from './compatible-drafter.ts';
import { withDeployment } from '../azure/deployment.ts';
import { withEditModel } from './edit-model.ts';
import { OPENAI } from './image-dialect.ts';

export type EditNeeds = UploadNeeds &
  Pick<AppDependencies, 'compatibility' | 'signer' | 'presigner' | 'publicUrl'>;

type Body = z.output<ReturnType<typeof editRequest>>;

/** Edits whose pictures come as files of a form. */
export function createEditByForm(deps: EditNeeds): PictureKind<Body, Draft<Body>> {
  const { intake } = deps;
  const take = (draft: Draft<Body>): Promise<TaskInputs> => takeForEdit(intake, draft);
  const draft = createCompatibleDrafter({
    ...deps,
    operation: 'edit',
    schemaOf: editRequest,
    settle: withEditModel,
    prove: async (proved) => intake.release(await take(proved)),
  });
  return {
    read: createFormReader(deps),
    draft: (form, request) => draft(request, withDeployment(request, form)),
    take,
    dialect: () => OPENAI,
  };
}
