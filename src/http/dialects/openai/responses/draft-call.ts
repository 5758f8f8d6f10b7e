import type { ResponsePlan } from '../../../../conversations/planner.ts';
import type { Catalogue, Model } from '../../../../catalogue/catalogue.ts';
import { fault } from '../../../../kernel/errors.ts';
import { countCodePoints } from '../../../../wire/code-points.ts';
import {
  TOOL_AT,
  type RequestTool,
  type ToolModels,
} from '../../../../wire/openai/responses/check-tools.ts';
import type { ToolRules } from '../../../../wire/openai/responses/image-tool.ts';
import { draftOf, type Draft, type ImageRequest } from '../../../drawing/draft.ts';

type DrawPlan = Extract<ResponsePlan, { readonly kind: 'draw' }>;

/** The models that the image tool can draw with. */
export function toolModels(catalogue: Catalogue): ToolModels {
  return {
    supported: catalogue.models.filter(canTool).map(({ id }) => id),
    rulesOf: (id) => {
      const model = catalogue.find(id);
      return model && canTool(model) ? (model.rules as ToolRules) : undefined;
    },
  };
}

const canTool = ({ rules }: Model): boolean => rules.gpt !== undefined;

/**
 * What a plan asks of the model of the tool, at which price; checked by the rules of images requests.
 * @throws GalaError `unknown_model`, `string_too_long`, `array_too_long`, `model_unusable`, `price_missing`.
 */
export function draftCall(
  catalogue: Catalogue,
  tool: RequestTool,
  plan: DrawPlan,
  streams: boolean,
): Draft<ImageRequest> {
  const model = catalogue.find(tool.model);
  if (!model?.rules.operations.includes(plan.action)) {
    const { supported } = toolModels(catalogue);
    throw fault('unknown_model', { param: `${TOOL_AT}.model`, model: tool.model, supported });
  }
  const { promptLimit: max } = model.rules;
  const length = countCodePoints(plan.prompt);
  if (length > max) throw fault('string_too_long', { param: 'input', max, length });
  if (plan.action === 'edit') refuseMaterials(model, plan.pictures.length);
  const { partial_images: partials, input_fidelity, ...options } = tool.options;
  const draft = draftOf(plan.action, model, {
    ...options,
    prompt: plan.prompt,
    n: 1,
    // Of a picture drawn from nothing there is nothing to be faithful to.
    ...(plan.action === 'edit' && { input_fidelity }),
  });
  return {
    ...draft,
    task: {
      ...draft.task,
      ...(plan.wholePrompt !== undefined && { wholePrompt: plan.wholePrompt }),
      ...(plan.unchanged && { unchanged: plan.unchanged }),
      // Programs keep one tool for streams and for plain answers, which have nowhere to show them.
      ...(streams && partials > 0 && { partials }),
    },
  };
}

/** What can take nothing from further pictures is not asked to. */
function refuseMaterials({ rules: { gpt } }: Model, length: number): void {
  const max = gpt?.mostImages ?? 1;
  if (length > max) throw fault('array_too_long', { param: 'input', max, length });
}
