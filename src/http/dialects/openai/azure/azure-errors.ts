import type { Fault } from '../../../../kernel/errors.ts';
import type { AzureErrorResponse } from '../../../../wire/openai/azure-error-response.ts';
import type { RenderFault } from '../../../replies/fault-renderer.ts';
import { plainMessage } from '../../../replies/plain-messages.ts';
import { renderFault } from '../errors/errors.ts';

/** Azure's own answers, which come from in front of the service that is OpenAI's. */
const GATEWAY: Readonly<Partial<Record<Fault['code'], AzureErrorResponse['error']>>> = {
  missing_key: {
    code: '401',
    message:
      'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
  },
  wrong_key: {
    code: '401',
    message:
      'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.',
  },
  // Also where the URL lacks its `api-version`.
  unknown_url: { code: '404', message: 'Resource not found' },
  model_not_found: {
    code: 'DeploymentNotFound',
    message:
      'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.',
  },
};

function gatewayErrorOf(fault: Fault): AzureErrorResponse['error'] | undefined {
  // In the form of the other two, but Azure's keys never expire.
  if (fault.code === 'key_expired') return { code: '401', message: plainMessage(fault) };
  return GATEWAY[fault.code];
}

/** Puts a fault into Azure's words where it has some of its own, and else into OpenAI's. */
export const renderAzureFault: RenderFault = (fault, asker) => {
  const rendered = renderFault(fault, asker);
  const error = gatewayErrorOf(fault);
  return error === undefined
    ? rendered
    : { ...rendered, body: { error } satisfies AzureErrorResponse };
};
