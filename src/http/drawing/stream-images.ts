import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Admitted } from '../../generation/generation.ts';
import { fault, faultOf } from '../../kernel/errors.ts';
import { seedOf, type ImageTask } from '../../kernel/image-task.ts';
import type { AppDependencies } from '../dependencies.ts';
import { askerOf, type RenderFault } from '../replies/fault-renderer.ts';
import { logFailure } from '../replies/faults.ts';
import { createLateStream } from '../replies/late-stream.ts';
import { storedBase64 } from '../replies/stored-base64.ts';
import type { Draft, ImageRequest } from './draft.ts';
import { factHeaders, factsOf } from './images-answer.ts';
import { sendPartial } from './send-partial.ts';
import { submit, type Work } from './submit.ts';

export type StreamNeeds = Pick<
  AppDependencies,
  'generation' | 'rates' | 'store' | 'limits' | 'clock'
>;

/** What an event of a stream says besides its picture. */
interface EventFacts {
  readonly draft: Draft<ImageRequest>;
  /** Where its base64 goes. */
  readonly picture: string;
  /** Unix milliseconds. */
  readonly now: number;
}

/** The events of a dialect that can stream; the name of each is its `type`. */
export interface ImageEvents {
  readonly partial: (facts: EventFacts, index: number) => { readonly type: string };
  /** @param partials how many states on the way were sent before it. */
  readonly completed: (facts: EventFacts, partials: number) => { readonly type: string };
}

/**
 * Has a checked request for one picture drawn, and answers it with events. They begin once it has been
 * admitted, or has been waited for so long that something must be said: what is refused before that is
 * an ordinary error, and what goes wrong later an event `error`.
 * @throws GalaError with whatever ends it before anything was sent.
 */
export async function streamImages(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: StreamNeeds,
  dialect: { readonly name: string; readonly render: RenderFault; readonly events: ImageEvents },
  work: Omit<Work, 'dialect' | 'draft'> & { readonly draft: Draft<ImageRequest> },
): Promise<FastifyReply> {
  const { store, limits } = deps;
  const { draft } = work;
  const { events } = dialect;
  const stream = createLateStream(reply, store, limits);
  const factsFor = (key: string): EventFacts => ({
    draft,
    picture: storedBase64(key),
    now: deps.clock.now(),
  });

  const partials: Promise<boolean>[] = [];
  try {
    const result = await submit(request, deps, {
      ...work,
      dialect: dialect.name,
      onAdmitted: (admitted) => void stream.open(factsAt(admitted)),
      onPartial: ({ index, key }) => {
        const event = events.partial(factsFor(key), index);
        partials.push(sendPartial(stream.open(), store, key, event));
      },
    });
    const [image] = result.images;
    // A replay may find that its picture has been swept since.
    if (!image || !(await store.stat(image.key))) throw fault('image_gone', {});
    const sent = (await Promise.all(partials)).filter(Boolean).length;
    const event = events.completed(factsFor(image.key), sent);
    await stream.open(factsOf(result)).send(event.type, event);
  } catch (error) {
    const { opened } = stream;
    if (opened === undefined) throw error;
    const why = faultOf(error);
    logFailure(request, why, error);
    const { body } = dialect.render(why, askerOf(request));
    await opened.send('error', { type: 'error', ...body });
  } finally {
    stream.end();
  }
  return reply;
}

/** Gala's own facts, as far as they are known when drawing begins. */
function factsAt({ recordId, task }: Admitted): Record<string, string> {
  return factHeaders(recordId, task.engine, seedsOf(task));
}

const seedsOf = (task: ImageTask): readonly number[] =>
  Array.from({ length: task.count }, (_, i) => seedOf(task, i));
