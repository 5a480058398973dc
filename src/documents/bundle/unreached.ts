/** Why a reference leads to nothing that can be judged here: codes of `rules/portal/openapi-messages.ts`. */
export type Unreached =
  | 'ref-dangling'
  | 'ref-no-file'
  | 'ref-not-beside'
  | 'ref-outside'
  | 'ref-absolute'
  | 'ref-folder'
  | 'ref-elsewhere'
  | 'ref-unread'
  | 'ref-limit'
  | 'ref-dialect'
  | 'ref-conflict';
