/** The codes of errors in failed responses that Gala has a use for. */
export const RESPONSE_ERRORS = [
  'server_error',
  'rate_limit_exceeded',
  'invalid_prompt',
  'invalid_image',
  'invalid_image_format',
  'invalid_image_url',
  'image_too_large',
  'image_content_policy_violation',
  'invalid_image_mode',
  'image_file_too_large',
  'failed_to_download_image',
  'image_file_not_found',
] as const;

export type ResponseErrorCode = (typeof RESPONSE_ERRORS)[number];
