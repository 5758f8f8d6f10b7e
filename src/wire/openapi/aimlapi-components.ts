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
import { alternatives } from './alternatives.ts';
import type { DocumentedModel } from './documented-model.ts';
import { componentsOf, schemaOf, type JsonSchema } from './json-schema.ts';

/** What is answered, by the name of its component. */
const ANSWERS = {
  AimlImagesResponse: aimlImagesResponse,
  AimlModels: aimlModelList,
  AimlModel: aimlModelReply,
  AimlBilling: aimlBilling,
  AimlBillingDetail: aimlBillingDetail,
  AimlBalance: aimlBalance,
  AimlTransactions: aimlTransactions,
  AimlUsage: aimlUsage,
  AimlUsageDetail: aimlUsageDetail,
  AimlLogs: aimlLogs,
  AimlKey: aimlKeyReply,
  AimlKeys: aimlKeyList,
  AimlError: aimlErrorResponse,
};

/** The schemas of the AI/ML API dialect. */
export function aimlComponents(models: readonly DocumentedModel[]) {
  const drawing = models.filter(({ rules }) => rules.operations.includes('generate'));
  // AI/ML API edits with the GPT Image family alone.
  const editing = models.filter(({ rules }) => rules.gpt && rules.operations.includes('edit'));
  return {
    AimlImageRequest: alternatives(
      drawing.map(({ id, rules }) => schemaOf(aimlGenerationRequest(id, rules), 'input')),
    ),
    AimlImageEditRequest:
      editing.length === 0
        ? NOTHING
        : alternatives(
            editing.map(({ id, rules }) => schemaOf(aimlEditRequest(id, rules), 'input')),
          ),
    ...componentsOf(ANSWERS, 'output'),
  } as const satisfies Record<string, JsonSchema>;
}

/** What a server takes that serves no model for it. */
const NOTHING: JsonSchema = { not: {} };
