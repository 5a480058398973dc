import { memo } from '../base/memo.ts';
import { credentialSpans } from '../text/credential-spans.ts';

/** Stands where something secret stood. */
export const HIDDEN = '•••';

/** Without one of these there is nothing to look for: asked first, because nearly all texts have none. */
const MAY_HOLD = /[@=]|%40|%3D/i;

/**
 * User info of an address (RFC 3986, 3.2.1), from its `//` to the last `@` of its authority; also as browsers read it
 * (`https:\\`, `https:user@`), within another address (`%2F%2F`) and in a JSON Pointer (`~1~1`). Where the password holds
 * a `/`, `?` or `#` that should have been escaped, up to the `@` behind it: `//host:8080/@name` has no password.
 */
const USER_INFO: readonly RegExp[] = [
  /(?<=\/\/[^\s/\\?#@:[\]"'<>,;„“]{0,64}:)(?!\d{1,5}[/?#\\])[^\s@"<>]{1,500}@/g,
  /(?<=~1~1)(?:(?:[^\s/\\?#@~"<>]|~0){0,1000}@)+/g,
  /(?<=%2F%2F)(?:(?!%2F|%3F|%23|%40)[^\s/\\?#&@"<>]){0,1000}(?:%40|@)/gi,
  /(?<=[\\/]{2}|\b(?:https?|ftps?|sftp|wss?):[\\/]?)(?!~1|%2F)(?:[^\s/\\?#@"<>]{0,1000}@)+/gi,
];

/** Names under which tokens and passwords are handed on in an address, alone or behind others: `my_access_token`. */
const NAMED =
  /(?<![a-z0-9_.-])((?:[a-z0-9_.-]{0,40}(?:token|secret|passw(?:or)?d|passwort|passphrase|kennwort|credentials?|signature|(?:api|access|account|auth|private|secret|shared|subscription)[-_.]?key)|sig|sid|pwd?|pass|auth|authorization|jwt|otp|j?session[-_]?id|phpsessid)(?:=|%3D))(?!•)[^\s&#;"'<>„“]+/gi;

/** Sentences of rules and reasons are told of hundreds of services: so many texts, and none that is longer, are remembered. */
const [MOST, SHORT] = [4000, 1000];
const known = new Map<string, string>();

/**
 * A text with everything in it hidden that would let whoever reads it in: user info of addresses, tokens and passwords in
 * queries, in headers, after their names, and those that are known by their looks.
 */
export function withoutCredentials(text: string): string {
  if (text.length > SHORT) return searched(text);
  if (known.size > MOST) known.clear();
  return memo(known, text, () => searched(text));
}

function searched(text: string): string {
  const hidden = MAY_HOLD.test(text) ? withoutAddresses(text) : text;
  const spans = credentialSpans(hidden);
  if (spans.length === 0) return hidden;
  let [shown, at] = ['', 0];
  for (const { from, to } of spans) {
    if (from < at) continue;
    shown += hidden.slice(at, from) + HIDDEN;
    at = to;
  }
  return shown + hidden.slice(at);
}

function withoutAddresses(text: string): string {
  let hidden = text;
  for (const pattern of USER_INFO) hidden = hidden.replace(pattern, (match) => HIDDEN + endOf(match));
  return hidden.replace(NAMED, `$1${HIDDEN}`);
}

/** What ends user info, as it is written there. */
const endOf = (match: string): string => (match.endsWith('@') ? '@' : match.slice(-3));
