import type { FaultCode } from '../../../../kernel/errors.ts';
import type { ResponseErrorCode } from '../../../../wire/openai/responses/response-errors.ts';

/** What a failed response calls a fault; what is not here is a failure of the server. */
export const ERROR_CODES: { readonly [C in FaultCode]?: ResponseErrorCode } = {
  content_policy: 'image_content_policy_violation',
  rate_limited: 'rate_limit_exceeded',
  over_rate_limit: 'rate_limit_exceeded',
  quota_exhausted: 'rate_limit_exceeded',
  member_limit_reached: 'rate_limit_exceeded',
  budget_exhausted: 'rate_limit_exceeded',
  overloaded: 'rate_limit_exceeded',
  string_too_long: 'invalid_prompt',
  edit_needs_mask: 'invalid_prompt',
  edit_without_picture: 'invalid_prompt',
  unusable_image: 'invalid_image',
  mask_without_alpha: 'invalid_image_mode',
  mask_size_mismatch: 'invalid_image',
  not_a_picture: 'invalid_image_format',
  unsupported_file_type: 'invalid_image_format',
  image_too_large: 'image_too_large',
  picture_file_too_large: 'image_file_too_large',
  picture_not_fetched: 'failed_to_download_image',
  picture_not_found: 'image_file_not_found',
  image_gone: 'image_file_not_found',
};
