/** How something that lets its reader in is written down. */
export type CredentialForm = 'address' | 'authorization' | 'token' | 'named';

/** Where the secret itself stands in a text, without the name before it and the quotation marks around it. */
export interface CredentialSpan {
  readonly form: CredentialForm;
  readonly from: number;
  readonly to: number;
}

/** One of these stands near everything that is looked for; nearly all texts have none. */
const CLUES =
  /@(?<=\/\/[^\s"'<>@]{1,600}@)|passw|passphrase|kennwort|secret|api[-_]?key|access[-_]?key|token|bearer|authorization|\b(?:AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|AIza|sk_live_|npm_)|(?:\bsig|pwd)["']?\s{0,4}[:=>]/gi;

/** A password in an address: only where a name stands before it, for a name alone opens nothing. */
const ADDRESS = /(?<=\/\/[^\s/\\?#@:[\]"'<>,;„“]{0,64}:)(?!\d{1,5}[/?#\\])[^\s@"'<>]{1,500}(?=@)/g;

/** Handed on in the query of an address. */
const QUERY =
  /(?<=[?&#;](?:[a-z0-9_.-]{0,40}(?:token|secret|passw(?:or)?d|passwort|passphrase|kennwort|(?:api|access)[-_]?key)|sig|pwd)=)[^\s&#;"'<>„“]{4,2000}/gi;

const AUTHORIZATION: readonly RegExp[] = [
  /(?<=\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?(?:basic|bearer|token)\s{1,4})[^\s"'<>,;]{8,4000}/gi,
  /(?<=\bbearer\s{1,4})(?=[a-z._~+/-]{0,60}\d)[a-z0-9._~+/-]{20,4000}/gi,
];

/** Tokens that are known by their looks: of AWS, GitHub, GitLab, Slack, Google, Stripe and npm. */
const TOKENS: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g,
  /\bglpat-[A-Za-z0-9_-]{20,255}/g,
  /\bxox[abeprs]-[A-Za-z0-9-]{10,255}/g,
  /\bAIza[A-Za-z0-9_-]{35}\b/g,
  /\bsk_live_[A-Za-z0-9]{16,255}\b/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
];

const SECRET_NAME =
  'passwor[dt]|passwd|passphrase|kennwort|pwd|client[-_]?secret|shared[-_]?secret|secret[-_]?key|(?:secret[-_]?)?access[-_]?key|api[-_]?(?:key|secret|token)|(?:access|auth|refresh|bearer|bot)[-_]?token';

/** `passwort: Geheim123` in a text that nobody reads as data, with or without quotation marks; a digit makes it no prose. */
const NAMED = new RegExp(
  `(?<=(?:${SECRET_NAME}|(?<![a-z])secret)["']?\\s{0,4}[:=]\\s{0,4}["']?)(?=[^\\s"'<>,;{}]{0,200}\\d)[^\\s"'<>,;{}]{4,2000}`,
  'gi',
);
/** The same as a setting that has its line to itself. */
const SETTING = new RegExp(
  `(?<=^[ \\t]{0,40}(?:export )?[\\w.-]{0,60}(?:${SECRET_NAME}|secret)[ \\t]{0,4}=[ \\t]{0,4}["']?)[^\\s"'#;]{4,2000}(?=["']?[ \\t]{0,9}\\r?$)`,
  'gim',
);
/** The same as an element. */
const ELEMENT = new RegExp(`(?<=<(?:[a-z][\\w-]{0,20}:)?(?:${SECRET_NAME}|secret)>)[^\\s<>&]{4,2000}(?=</)`, 'gi');

const NAME = new RegExp(`(?:${SECRET_NAME}|(?:^|[-_.])secret)$|[a-z]Secret$`, 'i');

/** Whether a member of that name holds what lets its reader in; `tokenUrl` and `passwordPolicy` do not. */
export const isSecretName = (name: string): boolean => NAME.test(name);

/** What stands for a secret: a hole of a template, a reference to a store, a word that says what belongs there. */
const STANDS_IN =
  /\$\{|\$\(|\{\{|<[^<>]{1,80}>|\*{3}|•|…|\.{3}|x{3}|X{3}|EXAMPLE$|^(?:\$[A-Z_]+$|%[A-Z_]+%$|-+$|(?:vault|env|op|arn|file|ref|ssm|secrets?|kms|https?|urn|keyvault)[:/(]|ENC[[(]|\.{0,2}\/)/;
const WORD =
  /^(?:(?:ihr|mein|your|my|das|neues?|new|current|old)?[-_ ]?(?:pass(?:wor[dt]|phrase)|kennwort)|true|false|null|none|nein|yes|string|required|optional|todo|tbd|changeme|redacted|hidden|masked|entfernt|bearer|basic|header|query|cookie)$/i;

/** Whether a value is the secret itself rather than something in its place. */
export const isLiteral = (value: string): boolean => !STANDS_IN.test(value) && !WORD.test(value);

/** Whether the value of a member of such a name is the secret itself: one word, for a sentence describes it. */
export function isSecretValue(name: string, value: string): boolean {
  if (value.length < 4 || value.length > 4000 || /\s/.test(value) || !isLiteral(value)) return false;
  // Names of headers and of settings are called keys and tokens, too; what opens a door has a digit.
  return /pass|kennwort|pwd|secret$/i.test(name) || (value.length >= 8 && /\d/.test(value));
}

/** One way to write a secret, and what stands in every text that has it: that is looked for much faster. */
interface Pattern {
  readonly form: CredentialForm;
  readonly pattern: RegExp;
  readonly hint: RegExp;
}

const SOME_NAME = /passw|passphrase|kennwort|pwd|secret|key|token/i;
const TOKEN_HINTS = [/A[KS]IA/, /gh[pousr]_/, /github_pat_/, /glpat-/, /xox[abeprs]-/, /AIza/, /sk_live_/, /npm_/];
const PATTERNS: readonly Pattern[] = [
  { form: 'address', pattern: ADDRESS, hint: /@(?<=\/\/[^\s"'<>@]{1,600}@)/ },
  {
    form: 'address',
    pattern: QUERY,
    hint: /(?:token|secret|passw(?:or)?d|passwort|passphrase|kennwort|key|sig|pwd)=/i,
  },
  { form: 'authorization', pattern: AUTHORIZATION[0]!, hint: /authorization/i },
  { form: 'authorization', pattern: AUTHORIZATION[1]!, hint: /bearer\s/i },
  ...TOKENS.map((pattern, index): Pattern => ({ form: 'token', pattern, hint: TOKEN_HINTS[index]! })),
  ...[NAMED, SETTING, ELEMENT].map((pattern): Pattern => ({ form: 'named', pattern, hint: SOME_NAME })),
];

/** Letters around a clue in which all that belongs to it stands: what comes before a name, and the longest secret behind it. */
const [BEFORE, BEHIND] = [1000, 5000];

/** The parts of a long text in which there may be something: where no clue is near, nothing is looked for. */
function parts(text: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { 0: clue, index } of text.matchAll(CLUES)) {
    const [from, to] = [Math.max(0, index - BEFORE), index + clue.length + BEHIND];
    const last = found.at(-1);
    if (last && from <= last.to) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

function spansIn(text: string, at: number, named: boolean): CredentialSpan[] {
  return PATTERNS.filter(({ form, hint }) => (named || form !== 'named') && hint.test(text)).flatMap(
    ({ form, pattern }) =>
      [...text.matchAll(pattern)].flatMap(({ 0: value, index }) =>
        isLiteral(value) ? [{ form, from: at + index, to: at + index + value.length }] : [],
      ),
  );
}

/** Everything in a text that would let whoever reads it in, in order; `named: false` leaves out what its name alone tells. */
export function credentialSpans(text: string, { named = true } = {}): CredentialSpan[] {
  const found = parts(text).flatMap(({ from, to }) => spansIn(text.slice(from, to), from, named));
  const sorted = found.sort((a, b) => a.from - b.from || b.to - a.to);
  return sorted.filter(({ to }, at) => !sorted.slice(Math.max(0, at - 3), at).some((before) => before.to >= to));
}
