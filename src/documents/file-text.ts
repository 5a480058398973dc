import { decode } from './bytes.ts';
import { hasCertificate } from './certificate.ts';
import type { Fault } from './file-facts.ts';
import type { FileInput } from './file-input.ts';
import { KINDS } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { type Format, formatOf, isCertificateName, isLicence, sniffFormat } from './recognise.ts';

/** What a file's bytes are taken for before anything parses them. */
export interface FileText {
  /** Empty where nobody reads the bytes as text. */
  readonly text: string;
  readonly format: Format | null;
  /** Whether it is named or declared as certificates. */
  readonly certificate: boolean;
  /** A public key or a request in a .pem is no certificate, and need not be one where nobody says so. */
  readonly other: boolean;
  /** The files of the service are too large together. */
  readonly over: Fault | null;
  /** Why the bytes are no text. */
  readonly fault: Fault | null;
}

const isCertificate = ({ syntax }: Kind): boolean => syntax === 'certificate';

/** Takes a file by its name and by the kinds it is declared as. Files of no known format stay opaque unless somebody named them. */
export function fileText(input: FileInput, records: readonly (readonly Kind[])[]): FileText {
  const { relative, bytes, size, kinds: known = KINDS } = input;
  const suffix = formatOf(relative, known);
  const wanted =
    suffix !== null ||
    input.named ||
    isLicence(relative) ||
    records.some((kinds) => kinds.length > 0 && !kinds.some(isCertificate));
  const declaredCertificate = records.flat().some(isCertificate);
  const certificate = suffix === null && (declaredCertificate || isCertificateName(relative, known));
  const pem = certificate && bytes?.includes('-----BEGIN') === true;
  const asText = bytes && (certificate ? pem : wanted) ? bytes : null;
  const over = (asText && input.allowance?.text(size)) ?? null;
  const decoded = asText && !over ? decode(asText) : null;
  const text = decoded?.text ?? '';
  return {
    text,
    format: suffix ?? (text === '' ? null : sniffFormat(text)),
    certificate,
    other: pem && !declaredCertificate && !hasCertificate(text),
    over,
    fault: decoded?.fault ?? null,
  };
}
