import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** Reads multipart bodies in the routes of `app`, and no other kind. */
export async function acceptForms(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  await app.register(multipart);
}
