import {
  inputImage,
  inputText,
  outputText,
  refusalPart,
} from '../openai/responses/content-parts.ts';
import { imageTool, toolMask, type ToolRules } from '../openai/responses/image-tool.ts';
import { inputItemList } from '../openai/responses/input-item-list.ts';
import { imageCallItem, itemReference, messageItem } from '../openai/responses/input-items.ts';
import { responseEvent } from '../openai/responses/response-events.ts';
import { deletedResponse, responseObject } from '../openai/responses/response-object.ts';
import { responseRequest } from '../openai/responses/response-request.ts';
import { streamError } from '../openai/responses/stream-error.ts';
import { alternatives } from './alternatives.ts';
import type { DocumentedModel } from './documented-model.ts';
import { componentsOf, schemaOf, type JsonSchema } from './json-schema.ts';

const REQUESTS = {
  CreateResponseRequest: responseRequest,
  ResponseInputText: inputText,
  ResponseInputImage: inputImage,
  ResponseOutputText: outputText,
  ResponseRefusal: refusalPart,
  ResponseInputMessage: messageItem,
  ResponseInputCall: imageCallItem,
  ResponseItemReference: itemReference,
};

const ANSWERS = {
  Response: responseObject,
  DeletedResponse: deletedResponse,
  ResponseItemList: inputItemList,
  ResponseEventOfResponse: responseEvent,
  ResponseStreamError: streamError,
};

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The schemas of conversations. */
export function responseComponents(
  models: readonly DocumentedModel[],
): Readonly<Record<string, JsonSchema>> {
  const tools = models.flatMap(({ id, rules }) =>
    rules.gpt === undefined ? [] : [schemaOf(imageTool(id, rules as ToolRules), 'input')],
  );
  return {
    ...componentsOf(REQUESTS, 'input'),
    ...componentsOf(ANSWERS, 'output'),
    ...toolComponents(tools),
    ResponseInputItem: {
      anyOf: ['ResponseInputMessage', 'ResponseInputCall', 'ResponseItemReference'].map(refTo),
    },
    ResponseStreamEvent: {
      anyOf: ['ResponseEventOfResponse', 'ResponseStreamError'].map(refTo),
    },
  };
}

/** A server without a model for the tool takes none. */
function toolComponents(tools: readonly JsonSchema[]): Readonly<Record<string, JsonSchema>> {
  if (tools.length === 0) return { ResponseImageTool: { not: {} } };
  return {
    ResponseImageTool: alternatives(tools),
    ...componentsOf({ ResponseImageMask: toolMask }, 'input'),
  };
}
