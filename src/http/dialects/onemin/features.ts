import type { FastifyInstance, FastifyRequest } from 'fastify';

import { fault } from '../../../kernel/errors.ts';
import type { ImageResult } from '../../../kernel/image-result.ts';
import type { TaskInputs } from '../../../kernel/image-task.ts';
import type { PicturePlace } from '../../../intake/reference.ts';
import { PICTURE_TYPES } from '../../../kernel/picture-type.ts';
import type { AiRecord, FeatureResponse } from '../../../wire/onemin/ai-record.ts';
import type { AppDependencies } from '../../dependencies.ts';
import { factsOf } from '../../drawing/images-answer.ts';
import { submit } from '../../drawing/submit.ts';
import { throwForced } from '../../forced-faults.ts';
import { addressOf } from '../../images/server-address.ts';
import { allowOnly } from '../../methods.ts';
import { callersPictures } from '../../presigned/callers-pictures.ts';
import { answerPatiently } from '../../replies/answer-patiently.ts';
import { signalOfDeparture } from '../../replies/departure.ts';
import { toJson } from '../../replies/json.ts';
import { aiRecordOf } from './ai-record.ts';
import { BUCKET } from '../../presigned/bucket.ts';
import { renderFault } from './errors.ts';
import { createFeatureDrafter, type FeatureDraft } from './feature-draft.ts';
import { nameResults } from './name-results.ts';
import { withinPromptObject } from './within-prompt-object.ts';

const PATH = '/features';

type Needs = Pick<
  AppDependencies,
  | 'catalogue'
  | 'generation'
  | 'rates'
  | 'rehearsal'
  | 'limits'
  | 'records'
  | 'people'
  | 'teams'
  | 'names'
  | 'intake'
  | 'signer'
  | 'presigner'
  | 'publicUrl'
>;

/** `POST /api/features`: whatever is to be drawn, under one path. */
export function serveFeatures(app: FastifyInstance, deps: Needs): void {
  const drafter = createFeatureDrafter(deps.catalogue);

  app.post(PATH, { config: { draws: true } }, async (request, reply) => {
    refuseStreaming(request.query);
    const feature = drafter(request.body);
    throwForced(request, deps.rehearsal);
    const signal = signalOfDeparture(reply);
    const inputs = await takePictures(deps, request, feature, signal);
    const { task, ...draft } = feature.draft;
    const drawn = submit(request, deps, {
      dialect: 'onemin',
      draft: { ...draft, task: { ...task, ...(inputs && { inputs }) } },
      signal,
      onEnd: async () => inputs && deps.intake.release(inputs),
    }).catch((error: unknown) => {
      throw withinPromptObject(error);
    });
    const answer = drawn.then(async (result) => {
      const aiRecord = await recordOf(deps, request, feature, result);
      const body: FeatureResponse = { aiRecord };
      return { headers: factsOf(result), body: toJson(body) };
    });
    return answerPatiently(request, reply, deps.limits, renderFault, answer);
  });
  allowOnly(app, PATH, ['POST']);
}

/** Its clients send `?isStreaming=false` along; pictures come whole. */
function refuseStreaming(query: unknown): void {
  const { isStreaming = 'false' } = query as { isStreaming?: unknown };
  if (isStreaming === 'false') return;
  const facts = { param: 'isStreaming', value: String(isStreaming), supported: ['false'] };
  throw fault('invalid_value', facts);
}

/** What its clients call the pictures: the first, the second of a blend, the mask. */
const PICTURES: Readonly<Record<PicturePlace, string>> = {
  0: 'imageUrl',
  1: 'blendImageUrl',
  mask: 'maskUrl',
};

/** Checks and stores the pictures that a request names. */
async function takePictures(
  deps: Needs,
  request: FastifyRequest,
  { pictures, draft }: FeatureDraft,
  signal: AbortSignal,
): Promise<TaskInputs | undefined> {
  if (pictures === undefined) return undefined;
  return deps.intake.takeReferences(pictures, {
    ...callersPictures(request, deps),
    paramOf: (place) => `promptObject.${PICTURES[place]}`,
    limit: draft.model.rules.uploadLimit,
    formats: PICTURE_TYPES,
    square: draft.model.rules.gpt === undefined && !draft.model.rules.anyPictures,
    maskEdits: 'white',
    faults: 'named',
    dataUrls: false,
    signal,
  });
}

async function recordOf(
  { records, names, people, teams, presigner, publicUrl }: Needs,
  request: FastifyRequest,
  feature: FeatureDraft,
  { recordId }: ImageResult,
): Promise<AiRecord> {
  const record = await records.find(recordId);
  // Deleted in the meantime.
  if (!record) throw fault('image_gone', {});
  const [keys, member, { account }] = await Promise.all([
    nameResults(names, record),
    people.member(record.teamId, record.userId),
    teams.get(record.teamId),
  ]);
  const address = addressOf(request, publicUrl);
  const urls = keys.map((key) => presigner.sign(address, `/${BUCKET}/${key}`));
  return aiRecordOf({ request: feature, record, member, account, keys, urls });
}
