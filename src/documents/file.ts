import { createHash } from 'node:crypto';
import { decode } from './bytes.ts';
import { hasCertificate, readCertificates } from './certificate.ts';
import type { Content } from './content.ts';
import type { Declaration, Document, DocumentKind, Examination, Fault, Node, Place, Secret } from './document.ts';
import { readJson } from './json.ts';
import { KINDS, type Kinds, kindNamed } from './kinds/index.ts';
import type { Kind, Syntax } from './kinds/kind.ts';
import { WHOLE_FILE } from './lines.ts';
import {
  type Format,
  formatOf,
  isCertificateName,
  isLicence,
  isWritten,
  recognise,
  SYNTAX_NAMES,
  sniffFormat,
  sniffRoot,
  syntaxOf,
} from './recognise.ts';
import { secretsInBytes, secretsInText } from './secrets.ts';
import { readXml, xmlTree } from './xml/xml.ts';
import { readYaml } from './yaml.ts';

/** What is known of a file before it is read. */
export interface FileInput {
  readonly path: string;
  readonly relative: string;
  readonly size: number;
  /** null where it could not or must not be read; then `fault` says why. */
  readonly bytes: Buffer | null;
  readonly fault?: Fault;
  readonly declarations: readonly Declaration[];
  /** Someone named this very file, so it has to be readable whatever it is. */
  readonly named: boolean;
  /** Kind of XML that nothing else recognises: a sample for the standards where files are checked on their own. */
  readonly otherwise: DocumentKind | null;
  /** Kinds a file can be of, where it is not ours alone. */
  readonly kinds?: Kinds;
}

const isCertificate = ({ syntax }: Kind): boolean => syntax === 'certificate';

/** One file, decoded and parsed once. Files of no known format stay opaque unless somebody named them. */
export class FileDocument implements Document {
  readonly path: string;
  readonly relative: string;
  kind: DocumentKind | null;
  readonly recognised: DocumentKind | null;
  readonly bytes: number;
  readonly sha256: string | null;
  fault: Fault | null;
  readonly syntax: Syntax | null;
  readonly declarations: readonly Declaration[];
  readonly text: string;
  readonly rootName: { readonly namespace: string; readonly local: string } | null;
  examination: Examination | null = null;
  private content: Content | null;
  private readonly format: Format | null;
  /** What is known of the kinds of each declaration. */
  private readonly records: readonly (readonly Kind[])[];
  private found: readonly Secret[] | undefined;

  constructor(input: FileInput) {
    this.path = input.path;
    this.relative = input.relative;
    this.bytes = input.size;
    this.declarations = input.declarations;
    this.sha256 = input.bytes && createHash('sha256').update(input.bytes).digest('hex');
    const { kinds: known = KINDS } = input;
    this.records = input.declarations.map(({ kinds }) => kinds.flatMap((kind) => kindNamed(kind, known) ?? []));
    const suffix = formatOf(input.relative, known);
    const wanted =
      suffix !== null ||
      input.named ||
      isLicence(input.relative) ||
      this.records.some((records) => records.length > 0 && !records.some(isCertificate));
    const declaredCertificate = this.records.flat().some(isCertificate);
    const certificate = suffix === null && (declaredCertificate || isCertificateName(input.relative, known));
    const pem = certificate && input.bytes?.includes('-----BEGIN') === true;
    const decoded = input.bytes && (certificate ? pem : wanted) ? decode(input.bytes) : null;
    this.text = decoded?.text ?? '';
    const format = suffix ?? (this.text === '' ? null : sniffFormat(this.text));
    this.format = format;
    // A public key or a request in a .pem is no certificate, and need not be one where nobody says so.
    const other = pem && !declaredCertificate && !hasCertificate(this.text);
    const read =
      certificate && input.bytes && !decoded?.fault
        ? other
          ? null
          : readCertificates(this, this.text, input.bytes)
        : decoded && !decoded.fault
          ? this.read(format, input.bytes!)
          : null;
    this.content = read && 'root' in read ? read : null;
    this.fault = input.fault ?? decoded?.fault ?? (read && !('root' in read) ? read : null);
    this.rootName = this.content?.rootName ?? (format === 'xml' && this.text !== '' ? sniffRoot(this.text) : null);
    this.recognised = other
      ? null
      : recognise(
          input.relative,
          format,
          {
            root: this.rootName,
            value: this.rootName || certificate ? undefined : this.content?.root.value,
          },
          known,
        );
    if (this.text === '') this.found = input.bytes ? secretsInBytes(input.bytes) : [];
    this.syntax = certificate && !other ? 'certificate' : syntaxOf(format);
    this.kind = this.decide(input.otherwise, (kind) => isWritten(kindNamed(kind, known), this.syntax));
    const record = kindNamed(this.kind, known);
    if (!this.fault && !isWritten(record, this.syntax)) this.refuse(record!, this.syntax!);
  }

  /** What is declared as a kind of another syntax is not read: no rule on that kind could select anything in it. */
  private refuse({ name, syntax: wanted }: Kind, syntax: Syntax): void {
    this.content?.dispose();
    this.content = null;
    const args = { kind: name, syntax: SYNTAX_NAMES[syntax], wanted: SYNTAX_NAMES[wanted] };
    this.fault = { stage: 'syntax', code: 'other-syntax', args, range: WHOLE_FILE };
  }

  private read(format: Format | null, bytes: Buffer): Content | Fault | null {
    if (format === 'xml') return readXml(this, this.text, bytes);
    if (format === 'json') return readJson(this, this.text);
    if (format === 'text' && this.isEncoded()) return { stage: 'syntax', code: 'base64', args: {}, range: WHOLE_FILE };
    return format === 'yaml' ? readYaml(this, this.text) : null;
  }

  /** What is said to be of a kind that travels as Base64 was kept so. */
  private isEncoded(): boolean {
    const travels = this.records.flat().some(({ encoded }) => encoded);
    return travels && /^[A-Za-z0-9+/\s]+(?:={1,2}\s*)?$/.test(this.text);
  }

  /** Reads what needs a parser that is loaded for it; asked of every document before any check kind looks. */
  async complete(): Promise<void> {
    if (this.format !== 'html' || this.text === '' || this.content || this.fault) return;
    const read = (await import('./html.ts')).readHtml(this, this.text);
    if ('root' in read) this.content = read;
    else this.fault = read;
  }

  /** The Steckbrief decides; where it leaves a choice, the content and its syntax do. */
  private decide(otherwise: DocumentKind | null, fits: (kind: DocumentKind) => boolean): DocumentKind | null {
    const declared = this.declarations.flatMap((declaration) => declaration.kinds);
    if (declared.length > 0)
      return this.recognised !== null && declared.includes(this.recognised)
        ? this.recognised
        : this.weightiest(declared.some(fits) ? declared.filter(fits) : declared);
    if (this.recognised !== null) return this.recognised;
    if (this.rootName) return otherwise;
    return this.text === '' ? null : 'text';
  }

  /** Of several kinds the one that a standard judges, so that no other entry hides the file from it. */
  private weightiest(declared: readonly DocumentKind[]): DocumentKind {
    const isJudged = (kind: DocumentKind) =>
      this.records.flat().some(({ name, examiner }) => name === kind && examiner === 'standards');
    return (this.rootName && declared.find(isJudged)) || declared[0]!;
  }

  /** A standard knows this XML although neither Steckbrief nor name did. */
  claim(examination: Examination): void {
    this.kind = 'xoev';
    this.examination = examination;
  }

  get secrets(): readonly Secret[] {
    this.found ??= secretsInText(this);
    return this.found;
  }

  get root(): Node | null {
    return this.content?.root ?? null;
  }

  /** The libxml2 tree, for schemas; null for other formats. */
  get tree() {
    return xmlTree(this.content);
  }

  select(path: string, prefixes: Readonly<Record<string, string>>): Node[] {
    return this.content?.select(path, prefixes) ?? [];
  }

  locate(places: readonly Place[]) {
    return this.content?.locate(places) ?? places.map(() => WHOLE_FILE);
  }

  stablePointer(pointer: string): string {
    return this.content?.stablePointer(pointer) ?? pointer;
  }

  dispose(): void {
    this.content?.dispose();
  }
}
