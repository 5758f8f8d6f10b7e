import type { z } from 'zod';

import { fault } from '../../../kernel/errors.ts';
import { check } from '../../check.ts';
import { wordOf } from '../../json-words.ts';
import { namedOnce, type NamedPicture } from '../named-picture.ts';
import {
  DEFAULT_TOOL_MODEL,
  imageTool,
  toolMask,
  toolModel,
  type ToolRules,
} from './image-tool.ts';

/** The image tool of a request, checked. */
export interface RequestTool {
  /** Its id as the client has it, or the usual one. */
  readonly model: string;
  readonly options: Omit<z.output<ReturnType<typeof imageTool>>, 'input_image_mask' | 'model'>;
  readonly mask: NamedPicture | undefined;
  /** As it came, without what was `null`. */
  readonly sent: Readonly<Record<string, unknown>>;
}

/** What the tools are checked against. */
export interface ToolModels {
  /** Ids that can be named, for errors. */
  readonly supported: readonly string[];
  /** `undefined` when there is no such model, or it is not of the family that the tool draws with. */
  readonly rulesOf: (model: string) => ToolRules | undefined;
}

const IMAGE_TOOL = 'image_generation';

/** Where its faults are: Gala knows one tool, so it is the first. */
export const TOOL_AT = 'tools[0]';

/**
 * Reads the tools of a request: none, or the one that draws. Others are refused, for nothing here
 * could ever call them.
 * @throws GalaError with the first thing that is wrong, named by its place: `tools[0].size`.
 */
export function checkTools(tools: unknown, models: ToolModels): RequestTool | undefined {
  if (tools === undefined) return undefined;
  if (!Array.isArray(tools)) {
    throw fault('wrong_type', {
      param: 'tools',
      expected: 'an array of objects',
      got: wordOf(tools),
    });
  }
  for (const [i, tool] of tools.entries()) refuseUnlessDrawing(tool, `tools[${i}]`);
  const [tool, second] = tools as readonly object[];
  if (second !== undefined) {
    throw fault('malformed_value', {
      param: 'tools',
      expected: `a list with the tool '${IMAGE_TOOL}' once`,
    });
  }
  return tool && checkTool(tool, models);
}

function refuseUnlessDrawing(tool: unknown, at: string): void {
  if (typeof tool !== 'object' || tool === null || Array.isArray(tool)) {
    throw fault('wrong_type', { param: at, expected: 'an object', got: wordOf(tool) });
  }
  const { type } = tool as { readonly type?: unknown };
  if (type === IMAGE_TOOL) return;
  const param = `${at}.type`;
  if (type === undefined || type === null) throw fault('missing_parameter', { param });
  if (typeof type === 'string') {
    throw fault('invalid_value', { param, value: type, supported: [IMAGE_TOOL] });
  }
  throw fault('wrong_type', { param, expected: 'a string', got: wordOf(type) });
}

function checkTool(tool: object, { supported, rulesOf }: ToolModels): RequestTool {
  const model = check(toolModel, tool, [TOOL_AT]).model ?? DEFAULT_TOOL_MODEL;
  const rules = rulesOf(model);
  if (rules === undefined) {
    throw fault('unknown_model', { param: `${TOOL_AT}.model`, model, supported });
  }
  const {
    input_image_mask: mask,
    model: _named,
    ...options
  } = check(imageTool(model, rules), tool, [TOOL_AT]);
  return {
    model,
    options,
    mask: mask === undefined ? undefined : checkMask(mask),
    sent: Object.fromEntries(Object.entries(tool).filter(([, value]) => value !== null)),
  };
}

function checkMask(mask: unknown): NamedPicture {
  const at = `${TOOL_AT}.input_image_mask`;
  if (typeof mask !== 'object' || mask === null || Array.isArray(mask)) {
    throw fault('wrong_type', { param: at, expected: 'an object', got: wordOf(mask) });
  }
  return namedOnce(check(toolMask, mask, [at]), at);
}
