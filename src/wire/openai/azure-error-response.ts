import { z } from 'zod';

/** What Azure's gateway answers itself, before a request reaches the service behind it. */
export const azureErrorResponse = z.strictObject({
  error: z.strictObject({
    code: z.string().describe('`401`, `404` or `DeploymentNotFound`.'),
    message: z.string(),
  }),
});

export type AzureErrorResponse = z.output<typeof azureErrorResponse>;
