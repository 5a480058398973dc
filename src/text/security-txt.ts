/** A line of a security.txt that says something. */
export interface Field {
  /** In small letters: names of fields are the same in capitals. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
  /** How long the whole line is. */
  readonly length: number;
}

export interface SecurityTxt {
  readonly fields: readonly Field[];
  /** Lines that are neither field nor comment. */
  readonly others: readonly Omit<Field, 'name'>[];
}

/** Where a signed file stops being its own text (RFC 4880, 7): the signature is Base64, not fields. */
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----';
const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----';

/** Takes a security.txt apart as RFC 9116 section 4 writes it: fields, comments and empty lines, perhaps signed. */
export function readSecurityTxt(text: string): SecurityTxt {
  const fields: Field[] = [];
  const others: Omit<Field, 'name'>[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const end = lines.indexOf(SIGNATURE);
  const signed = lines[0] === SIGNED;
  const body = signed ? lines.indexOf('', 1) : -1;
  for (const [at, whole] of lines.slice(0, signed && end !== -1 ? end : undefined).entries()) {
    if (at < body) continue;
    const line = signed ? whole.replace(/^- /, '') : whole;
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, value] = /^([A-Za-z0-9!"#$%&'()*+,./;<=>?@[\\\]^_`{|}~-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) others.push({ value: line, line: at + 1, length: whole.length });
    else fields.push({ name: name.toLowerCase(), value: value.trim(), line: at + 1, length: whole.length });
  }
  return { fields, others };
}

/** Whether a value names a way as RFC 9116 wants it: a URI, and on the web an encrypted one. */
export function isSafeUri(value: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(value)) return false;
  return URL.canParse(value) && !/^http:/i.test(value);
}

/** The moment of an Internet date (RFC 3339) in milliseconds, null where it is none. */
export function internetDate(value: string): number | null {
  const [, day, clock] =
    /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2}))$/.exec(value) ?? [];
  if (day === undefined || clock === undefined) return null;
  const moment = Date.parse(`${day}T${clock.toUpperCase()}`);
  const real = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment) || Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day
    ? null
    : moment;
}
