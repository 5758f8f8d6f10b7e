import {
  aimlBalance,
  aimlBilling,
  aimlBillingDetail,
  aimlTransactions,
} from '../aimlapi/billing-response.ts';
import { aimlEditRequest } from '../aimlapi/edit-request.ts';
import { aimlErrorResponse } from '../aimlapi/error-response.ts';
import { aimlGenerationRequest } from '../aimlapi/generation-request.ts';
import { aimlImagesResponse } from '../aimlapi/images-response.ts';
import { aimlKeyList, aimlKeyReply } from '../aimlapi/key-response.ts';
import { aimlModelList, aimlModelReply } from '../aimlapi/models-response.ts';
import { aimlLogs, aimlUsage, aimlUsageDetail } from '../aimlapi/usage-response.ts';
import type { DocumentedModel } from './documented-model.ts';
import { schemaOf, type JsonSchema } from './json-schema.ts';

/** The schemas of the AI/ML API dialect. */
export function aimlComponents(models: readonly DocumentedModel[]) {
  const drawing = models.filter(({ rules }) => rules.operations.includes('generate'));
  // AI/ML API edits with the GPT Image family alone.
  const editing = models.filter(({ rules }) => rules.gpt && rules.operations.includes('edit'));
  return {
    AimlImageRequest: {
      anyOf: drawing.map(({ id, rules }) => schemaOf(aimlGenerationRequest(id, rules), 'input')),
    },
    AimlImageEditRequest:
      editing.length === 0
        ? NOTHING
        : { anyOf: editing.map(({ id, rules }) => schemaOf(aimlEditRequest(id, rules), 'input')) },
    AimlImagesResponse: schemaOf(aimlImagesResponse, 'output'),
    AimlModels: schemaOf(aimlModelList, 'output'),
    AimlModel: schemaOf(aimlModelReply, 'output'),
    AimlBilling: schemaOf(aimlBilling, 'output'),
    AimlBillingDetail: schemaOf(aimlBillingDetail, 'output'),
    AimlBalance: schemaOf(aimlBalance, 'output'),
    AimlTransactions: schemaOf(aimlTransactions, 'output'),
    AimlUsage: schemaOf(aimlUsage, 'output'),
    AimlUsageDetail: schemaOf(aimlUsageDetail, 'output'),
    AimlLogs: schemaOf(aimlLogs, 'output'),
    AimlKey: schemaOf(aimlKeyReply, 'output'),
    AimlKeys: schemaOf(aimlKeyList, 'output'),
    AimlError: schemaOf(aimlErrorResponse, 'output'),
  } as const satisfies Record<string, JsonSchema>;
}

/** What a server takes that serves no model for it. */
const NOTHING: JsonSchema = { not: {} };
