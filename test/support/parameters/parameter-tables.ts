import { AIMLAPI_EDITS, AIMLAPI_GENERATIONS } from './aimlapi-rows.ts';
import type { AskedServer } from './door-needs.ts';
import { fileDoor } from './file-door.ts';
import { FILES } from './file-rows.ts';
import { withLocalModels } from './local-rows.ts';
import { oneminDoor } from './onemin-door.ts';
import { EDITOR, GENERATOR, INPAINTER, VARIATOR } from './onemin-rows.ts';
import {
  byAimlApi,
  byAzure,
  byOpenAi,
  editsByJsonDoor,
  editsDoor,
  generationsDoor,
  variationsDoor,
} from './openai-doors.ts';
import {
  AZURE_EDITS,
  AZURE_GENERATIONS,
  AZURE_VARIATIONS,
  EDITS,
  EDITS_BY_JSON,
  GENERATIONS,
  VARIATIONS,
} from './openai-rows.ts';
import { responseDoor } from './response-door.ts';
import { RESPONSES } from './response-rows.ts';
import { toolDoor } from './tool-door.ts';
import { IMAGE_TOOL } from './tool-rows.ts';
import type { Door, ParameterRow } from './verdict.ts';

/** The parameters of one operation of one dialect. */
export interface ParameterTable {
  readonly dialect: string;
  /** Method and path, as in the OpenAPI document. */
  readonly operation: `POST /${string}`;
  /** Where one path has several: which. */
  readonly feature?: string;
  /** Where an operation takes bodies of several kinds: which. */
  readonly mediaType?: 'multipart/form-data' | 'application/json';
  /** Where the parameters are not those of the body: the schema that has them, by its component. */
  readonly component?: string;
  readonly rows: readonly ParameterRow[];
  readonly doorOf: (server: AskedServer) => Door;
}

/** Every table that docs/parameters.md shows and that test/proofs/parameters.test.ts proves. */
export const PARAMETER_TABLES: readonly ParameterTable[] = [
  {
    dialect: 'OpenAI',
    operation: 'POST /v1/images/generations',
    rows: withLocalModels(GENERATIONS),
    doorOf: (server) => generationsDoor(server, byOpenAi(server)),
  },
  {
    dialect: 'OpenAI',
    operation: 'POST /v1/images/edits',
    mediaType: 'multipart/form-data',
    rows: withLocalModels(EDITS),
    doorOf: (server) => editsDoor(server, byOpenAi(server)),
  },
  {
    dialect: 'OpenAI',
    operation: 'POST /v1/images/edits',
    mediaType: 'application/json',
    rows: withLocalModels(EDITS_BY_JSON),
    doorOf: (server) => editsByJsonDoor(server, byOpenAi(server)),
  },
  {
    dialect: 'OpenAI',
    operation: 'POST /v1/images/variations',
    rows: withLocalModels(VARIATIONS),
    doorOf: (server) => variationsDoor(server, byOpenAi(server)),
  },
  {
    dialect: 'OpenAI',
    operation: 'POST /v1/files',
    rows: FILES,
    doorOf: fileDoor,
  },
  {
    dialect: 'OpenAI',
    operation: 'POST /v1/responses',
    rows: RESPONSES,
    doorOf: responseDoor,
  },
  {
    dialect: 'OpenAI',
    operation: 'POST /v1/responses',
    feature: 'image_generation',
    component: 'ResponseImageTool',
    rows: withLocalModels(IMAGE_TOOL),
    doorOf: toolDoor,
  },
  {
    dialect: 'Azure OpenAI',
    operation: 'POST /openai/deployments/{deployment}/images/generations',
    rows: AZURE_GENERATIONS,
    doorOf: (server) => generationsDoor(server, byAzure(server)),
  },
  {
    dialect: 'Azure OpenAI',
    operation: 'POST /openai/deployments/{deployment}/images/edits',
    mediaType: 'multipart/form-data',
    rows: AZURE_EDITS,
    doorOf: (server) => editsDoor(server, byAzure(server)),
  },
  {
    dialect: 'Azure OpenAI',
    operation: 'POST /openai/deployments/{deployment}/images/variations',
    rows: AZURE_VARIATIONS,
    doorOf: (server) => variationsDoor(server, byAzure(server)),
  },
  {
    dialect: 'AI/ML API',
    operation: 'POST /aimlapi/v1/images/generations',
    rows: withLocalModels(AIMLAPI_GENERATIONS),
    doorOf: (server) => generationsDoor(server, byAimlApi(server)),
  },
  {
    dialect: 'AI/ML API',
    operation: 'POST /aimlapi/v1/images/edits',
    rows: AIMLAPI_EDITS,
    doorOf: (server) => editsDoor(server, byAimlApi(server)),
  },
  ...(
    [
      ['IMAGE_GENERATOR', GENERATOR],
      ['IMAGE_VARIATOR', VARIATOR],
      ['IMAGE_EDITOR', EDITOR],
      ['IMAGE_INPAINTER', INPAINTER],
    ] as const
  ).map(([feature, rows]): ParameterTable => ({
    dialect: '1min.ai',
    operation: 'POST /api/features',
    feature,
    rows:
      feature === 'IMAGE_GENERATOR' || feature === 'IMAGE_VARIATOR' ? withLocalModels(rows) : rows,
    doorOf: (server) => oneminDoor(server, feature),
  })),
];
