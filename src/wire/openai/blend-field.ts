import { EVEN_BLEND } from '../../kernel/image-task.ts';
import { refuse } from '../refusal.ts';
import { decimalField } from './decimal-field.ts';

type BlendFields = ReturnType<typeof fields>;

const NONE = {} as BlendFields;

/**
 * An extension of Gala, of models that can paint something between two pictures; unknown to all others.
 * The type has it in any case: what a schema does not have is `undefined` in what it has checked.
 */
export function blendFields({ blends }: { readonly blends?: true }): BlendFields {
  return blends ? fields() : NONE;
}

function fields() {
  return {
    blend: decimalField(
      'blend',
      1,
      `An extension of Gala, with two pictures: how much of the second is in the result. At 0 it is like the first, at 1 like the second; ${EVEN_BLEND} when left out.`,
    ),
  };
}

/**
 * Refuses a blend of one picture.
 * @param second what the second picture is called.
 */
export function refuseLoneBlend<B extends { readonly blend?: number | undefined }>(
  second: string,
  isAlone: (body: B) => boolean,
) {
  return refuse<B>((body) => {
    if (body.blend === undefined || !isAlone(body)) return undefined;
    const expected = `left out, or sent with ${second}`;
    return { code: 'malformed_value', facts: { param: 'blend', expected } };
  });
}

/** A body of two pictures with the blend that it means, whether it says so or not. */
export function withBlend<B extends { readonly blend?: number | undefined }>(
  body: B,
  isAlone: (body: B) => boolean,
): B {
  return isAlone(body) ? body : { ...body, blend: body.blend ?? EVEN_BLEND };
}
