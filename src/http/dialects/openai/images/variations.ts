import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';

import type { TaskInputs } from '../../../../kernel/image-task.ts';
import { variationRequest } from '../../../../wire/openai/variation-request.ts';
import type { AppDependencies } from '../../../dependencies.ts';
import type { Draft } from '../../../drawing/draft.ts';
import { serveUpload, type UploadNeeds } from '../../../drawing/serve-upload.ts';
import { acceptForms } from '../../../uploads/accept-forms.ts';
import { createCompatibleDrafter } from './compatible-drafter.ts';
import { withDeployment } from '../azure/deployment.ts';
import { OPENAI } from './image-dialect.ts';

/** `POST /v1/images/variations`. */
export async function serveVariations(
  app: FastifyInstance,
  deps: UploadNeeds & Pick<AppDependencies, 'compatibility'>,
): Promise<void> {
  const { intake } = deps;
  await acceptForms(app);
  const take = ({ body, model }: VariationDraft): Promise<TaskInputs> => {
    const { anyPictures, uploadLimit } = model.rules;
    const image = [body.image].flat();
    return anyPictures
      ? intake.takeForGptEdit({ image, mask: undefined }, uploadLimit)
      : intake.takeForVariation(image, uploadLimit);
  };
  const draft = createCompatibleDrafter({
    ...deps,
    operation: 'vary',
    schemaOf: variationRequest,
    prove: async (proved) => intake.release(await take(proved)),
  });
  serveUpload(app, deps, '/images/variations', {
    draft: (form, request) => draft(request, withDeployment(request, form)),
    take,
    dialect: () => OPENAI,
  });
}

type VariationDraft = Draft<z.output<ReturnType<typeof variationRequest>>>;
