import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';

import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import type { Compatibility } from '../../../../kernel/compatibility.ts';
import { GalaError } from '../../../../kernel/errors.ts';
import type { Operation } from '../../../../kernel/image-task.ts';
import type { Granted } from '../../../../wire/openai/lenient/adaptation.ts';
import { adaptRequest, type ServedRules } from '../../../../wire/openai/lenient/adapt-request.ts';
import type { RequestRules } from '../../../../wire/openai/image-fields.ts';
import { callerOf } from '../../../authentication.ts';
import type { AppDependencies } from '../../../dependencies.ts';
import { createDrafter, type Draft, type ImageRequest } from '../../../drawing/draft.ts';
import { keptSchemas } from '../../../drawing/kept-schemas.ts';
import { clientNotes } from '../client-request-id.ts';
import { hintAt, tellAdapted } from '../headers/compatibility-headers.ts';

/** A schema whose fields can be named. */
type RequestSchema = z.ZodType<ImageRequest> & {
  readonly shape: Readonly<Record<string, unknown>>;
};

interface DrafterParts<S extends RequestSchema> {
  readonly catalogue: Pick<Catalogue, 'models' | 'find'>;
  /** Of keys that say nothing else. */
  readonly compatibility: AppDependencies['compatibility'];
  readonly operation: Operation;
  readonly schemaOf: (model: string, rules: RequestRules) => S;
  /** Names the model of a body without one, where its pictures decide. */
  readonly settle?: (body: unknown, as: Compatibility) => Promise<unknown>;
  /** Rejects where the draft would be refused later, for its pictures; leaves nothing behind. */
  readonly prove?: (draft: Draft<z.output<S>>) => Promise<void>;
}

/**
 * Makes the translator of one kind of image request, which minds the compatibility of the key: for a
 * lenient one the body is adapted first, and for a strict one the refusal says in a header, and in the
 * log, when a lenient one would be taken.
 * @throws GalaError (from the translator) with the one fault that is answered.
 */
export function createCompatibleDrafter<S extends RequestSchema>(
  parts: DrafterParts<S>,
): (request: FastifyRequest, body: unknown) => Promise<Draft<z.output<S>>> {
  const { catalogue, operation, settle, prove } = parts;
  const schemaOf = keptSchemas(catalogue, parts.schemaOf);
  const drafter = createDrafter(catalogue, operation, schemaOf);
  const served: ServedRules = {
    operation,
    find: (id) => catalogue.find(id)?.rules,
    known: (id, rules) => new Set(Object.keys(schemaOf(id, rules).shape)),
    settle: settle && (async (body) => settle(body, 'lenient')),
  };

  const draftStrictly = async (body: unknown) =>
    drafter(settle ? await settle(body, 'strict') : body);

  const draftLeniently = async (body: unknown) => {
    const adapted = await adaptRequest(body, served);
    return { adapted, draft: grant(await draftStrictly(adapted.body), adapted.granted) };
  };

  const isTakenLeniently = async (request: FastifyRequest, body: unknown): Promise<boolean> => {
    try {
      const { draft } = await draftLeniently(body);
      await prove?.(draft);
      return true;
    } catch (err) {
      // The refusal stands, whatever becomes of the hint.
      if (!(err instanceof GalaError)) request.log.error({ err }, 'could not look for a hint');
      return false;
    }
  };

  const draftFor = async (request: FastifyRequest, body: unknown) => {
    const { id: keyId, compatibility } = callerOf(request);
    if ((compatibility ?? parts.compatibility) === 'lenient') {
      const { adapted, draft } = await draftLeniently(body);
      tellAdapted(request, adapted);
      return draft;
    }
    try {
      return await draftStrictly(body);
    } catch (error) {
      if (await isTakenLeniently(request, body)) {
        hintAt(request, keyId);
        request.log.info({ key: keyId }, 'refused what a lenient key takes');
      }
      throw error;
    }
  };

  return async (request, body) => {
    const draft = await draftFor(request, body);
    return { ...draft, notes: { ...draft.notes, ...clientNotes(request) } };
  };
}

/** A draft with what its request gets beyond what the API has for its model. */
function grant<B extends ImageRequest>(draft: Draft<B>, granted: Granted): Draft<B> {
  const { n, style, background, output_format: format, output_compression } = granted;
  const output = format && { format, compression: output_compression ?? 100 };
  return {
    ...draft,
    body: { ...draft.body, ...granted },
    task: {
      ...draft.task,
      ...(n && { count: n }),
      ...(style && { look: style }),
      ...(background && { background }),
      ...(output && { output }),
    },
  };
}
