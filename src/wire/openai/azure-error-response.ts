import { z } from 'zod';

import { errorResponse } from './error-response.ts';

/** What Azure's gateway answers itself, before a request reaches the service behind it. */
export const azureErrorResponse = z.strictObject({
  error: z.strictObject({
    code: z.string().describe('`401`, `404` or `DeploymentNotFound`.'),
    message: z.string(),
  }),
});

export type AzureErrorResponse = z.output<typeof azureErrorResponse>;

/** Where both may be meant: Azure's for a URL without its `api-version`, OpenAI's for what it names. */
export const azureOrOpenAiError = z
  .union([azureErrorResponse, errorResponse])
  .meta({ description: 'An error of Azure’s own, or one in OpenAI’s form.' });
