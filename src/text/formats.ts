import { type Complaint, dateComplaint } from './calendar.ts';
import { isLanguageTag, nearestLanguageTag } from './language-tag.ts';
import { currentSpdx, isSpdx, nearestSpdx, spdxSpelling } from './spdx.ts';
import { isSemVer } from './versions.ts';

type Format = (value: string) => Complaint | null;

const complain = (code: string, value: string): Complaint => ({ code, args: { value } });

/** WHATWG URLs forgive blanks, missing slashes and backslashes; people who copy the address do not get far with those. */
function webAddress(value: string): URL | null {
  if (!/^https?:\/\/[^\s\\/?#]/i.test(value) || /[\s\\<>"]/.test(value) || !URL.canParse(value)) return null;
  const url = new URL(value);
  return /^[^.]+(\.[^.]+)+\.?$|^localhost$|^\[.+\]$/.test(url.hostname) ? url : null;
}

const url: Format = (value) => {
  const address = webAddress(value);
  if (!address) return complain('not-url', value);
  const secrets = address.username !== '' || address.password !== '';
  return secrets ? { code: 'credentials', args: { host: address.host } } : null;
};

const httpsUrl: Format = (value) => url(value) ?? (/^https:/i.test(value) ? null : complain('not-https', value));

const email: Format = (value) => {
  const [local = '', domain = '', ...more] = value.split('@');
  const plain = local.length <= 64 && /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u.test(local) && !/^\.|\.\.|\.$/.test(local);
  const labels = domain.split('.');
  const host =
    domain.length <= 253 &&
    labels.length > 1 &&
    labels.every((label) => /^[\p{L}\p{N}-]{1,63}$/u.test(label) && !/^-|-$/.test(label));
  return more.length === 0 && plain && host ? null : complain('not-email', value);
};

const dateTime: Format = (value) => {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/i.exec(value);
  if (!match) return complain('not-date-time', value);
  const fault = dateComplaint(match[1]!);
  if (fault) return { code: fault.code, args: { ...fault.args, value } };
  if (Number(match[2]) > 23 || Number(match[3]) > 59 || Number(match[4]) > 59) return complain('no-such-time', value);
  return match[5] ? null : complain('no-zone', value);
};

const DURATION = /^-?P(?=[\dT])(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/;
const URN = /^urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:[\w()+,.:=@;$!*'%/?#~&-]+$/i;

const matching =
  (shape: RegExp, code: string): Format =>
  (value) =>
    shape.test(value) ? null : complain(code, value);

const iban: Format = (value) => {
  const compact = value.replaceAll(' ', '');
  const length = compact.startsWith('DE') ? compact.length === 22 : compact.length >= 15 && compact.length <= 34;
  if (!length || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(compact)) return complain('not-iban', value);
  const digits = [...compact.slice(4), ...compact.slice(0, 4)]
    .map((character) => Number.parseInt(character, 36))
    .join('');
  return BigInt(digits) % 97n === 1n ? null : complain('iban-check-digits', value);
};

const spdx: Format = (value) =>
  isSpdx(value) ? null : { code: 'not-spdx', args: { value, nearest: nearestSpdx(value) } };

const spdxSpelt: Format = (value) => {
  if (!isSpdx(value)) return null;
  const spelling = spdxSpelling(value);
  if (spelling !== value) return { code: 'spdx-spelling', args: { value, spelling } };
  const current = currentSpdx(value);
  return current === value ? null : { code: 'spdx-deprecated', args: { value, current } };
};

const language: Format = (value) =>
  isLanguageTag(value) ? null : { code: 'not-language', args: { value, nearest: nearestLanguageTag(value) } };

/** Why a text does not have the form it should; null where it has. */
export const FORMATS: Readonly<Record<string, Format>> = {
  url,
  'https-url': httpsUrl,
  uri: (value) =>
    /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(value) && URL.canParse(value) ? null : complain('not-uri', value),
  email,
  date: dateComplaint,
  'date-time': dateTime,
  duration: matching(DURATION, 'not-duration'),
  uuid: matching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'not-uuid'),
  semver: (value) => (isSemVer(value) ? null : complain('not-semver', value)),
  language,
  urn: matching(URN, 'not-urn'),
  iban,
  spdx,
  'spdx-spelling': spdxSpelt,
};
