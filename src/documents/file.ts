import { createHash } from 'node:crypto';
import type { Json } from '../base/nouns.ts';
import type { Allowance } from './allowance.ts';
import { almost } from './almost/almost.ts';
import { saysNothing } from './blank-bytes.ts';
import { decode } from './bytes.ts';
import { hasCertificate, readCertificates } from './certificate.ts';
import type { Slice, TextEdit, Wanted } from './change.ts';
import type { Content } from './content.ts';
import { credentialsIn, credentialsInBytes } from './credentials.ts';
import { DataContent, toPointer } from './data.ts';
import { hasOwnDialect } from './dialects.ts';
import type { Bundle, Document, DocumentKind, Node } from './document.ts';
import { asEdits } from './edit/apply.ts';
import type { Examination, HeldList, Tried } from './examination.ts';
import type { Almost, Credential, Declaration, Fault, Secret } from './file-facts.ts';
import type { FileInput } from './file-input.ts';
import { kindOfFile } from './file-kind.ts';
import { KINDS, kindNamed } from './kinds/index.ts';
import type { Kind, Syntax } from './kinds/kind.ts';
import { WHOLE_FILE } from './lines.ts';
import type { Place } from './place.ts';
import { readAs } from './read-as.ts';
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
import { xmlTree } from './xml/xml.ts';
import { isSigned } from './xml/xml-edits.ts';

/** Where a text says what it is, it says so here. */
const MOST_HEAD = 4_096;

const isCertificate = ({ syntax }: Kind): boolean => syntax === 'certificate';

/** One file, decoded and parsed once. Files of no known format stay opaque unless somebody named them. */
export class FileDocument implements Document {
  readonly path: string;
  readonly relative: string;
  kind: DocumentKind | null;
  readonly recognised: DocumentKind | null;
  readonly almost: Almost | null;
  unclaimed: readonly Tried[] = [];
  readonly bytes: number;
  readonly sha256: string | null;
  readonly blank: boolean;
  fault: Fault | null;
  readonly syntax: Syntax | null;
  readonly declarations: readonly Declaration[];
  readonly text: string;
  readonly rootName: { readonly namespace: string; readonly local: string } | null;
  examination: Examination | null = null;
  heldList: HeldList | null = null;
  private content: Content | null;
  /** With the parts that stand in other files. */
  private whole: Content | null = null;
  bundle: Bundle | null = null;
  partOf: DocumentKind | null = null;
  private readonly allowance: Allowance | undefined;
  private readonly format: Format | null;
  /** What is known of the kinds of each declaration. */
  readonly records: readonly (readonly Kind[])[];
  private found: readonly Secret[] | undefined;
  private opening: readonly Credential[] | undefined;

  constructor(input: FileInput) {
    this.path = input.path;
    this.relative = input.relative;
    this.bytes = input.size;
    this.declarations = input.declarations;
    this.blank = input.bytes !== null && saysNothing(input.bytes);
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
    this.allowance = input.allowance;
    const asText = input.bytes && (certificate ? pem : wanted) ? input.bytes : null;
    const over = (asText && input.allowance?.text(input.size)) ?? null;
    const decoded = asText && !over ? decode(asText) : null;
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
          ? readAs(format, this, input.bytes!, input.allowance)
          : null;
    const damaged = read && 'fault' in read ? read : null;
    this.content = read && 'root' in read ? read : input.despite && damaged ? damaged.content : null;
    const unread = damaged?.fault ?? (read && 'stage' in read ? read : null);
    this.fault = input.fault ?? over ?? decoded?.fault ?? unread;
    this.rootName = this.content?.rootName ?? (format === 'xml' && this.text !== '' ? sniffRoot(this.text) : null);
    this.recognised = other
      ? null
      : recognise(
          input.relative,
          format,
          {
            root: this.rootName,
            value: this.rootName || certificate ? undefined : this.content?.root.value,
            ...(format === 'text' && { head: this.text.slice(0, MOST_HEAD) }),
          },
          known,
        );
    const foreign = this.recognised === null && !input.named && input.declarations.length === 0;
    if (foreign && this.fault?.stage === 'syntax' && hasOwnDialect(input.relative)) this.fault = null;
    this.almost =
      this.recognised !== null || other || certificate || this.fault
        ? null
        : almost({ relative: input.relative, rootName: this.rootName, content: this.content }, known);
    if (this.text === '') {
      this.found = input.bytes ? secretsInBytes(input.bytes) : [];
      this.opening = input.bytes ? credentialsInBytes(input.bytes) : [];
    }
    this.syntax = certificate && !other ? 'certificate' : syntaxOf(format);
    this.kind = kindOfFile(this, input.otherwise, (kind) => isWritten(kindNamed(kind, known), this.syntax));
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

  /** Reads what needs a parser that is loaded for it; asked of every document before any check kind looks. */
  async complete(): Promise<void> {
    if (this.format !== 'html' || this.text === '' || this.content || this.fault) return;
    const read = (await import('./html.ts')).readHtml(this, this.text, this.allowance);
    if ('root' in read) this.content = read;
    else this.fault = read;
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

  get credentials(): readonly Credential[] {
    const { text } = this;
    const locate = (places: readonly Place[]) => this.locate(places);
    this.opening ??= credentialsIn({ text, locate }, this.syntax === 'data' ? this.alone : null);
    return this.opening;
  }

  get root(): Node | null {
    return (this.whole ?? this.content)?.root ?? null;
  }

  /** The tree of this file alone, whatever it refers to. */
  get alone(): Node | null {
    return this.content?.root ?? null;
  }

  /** From now on it is asked as a whole; its places stay those of the file. */
  putTogether(value: Json, bundle: Bundle, written: (pointer: string) => string | null): void {
    this.bundle = bundle;
    this.whole = new DataContent(this, value, () => ({
      spot: (path) => {
        const source = written(toPointer(path));
        return { value: [0, 0], ...(source === null ? {} : { source }) };
      },
    }));
  }

  /** The libxml2 tree, for schemas; null for other formats. */
  get tree() {
    return xmlTree(this.content);
  }

  select(path: string, prefixes: Readonly<Record<string, string>>): readonly Node[] {
    return (this.whole ?? this.content)?.select(path, prefixes) ?? [];
  }

  locate(places: readonly Place[]) {
    // Without places there is nothing to go through the text for.
    if (places.length === 0) return [];
    return this.content?.locate(places) ?? places.map(() => WHOLE_FILE);
  }

  edits(wanted: readonly Wanted[]): readonly (TextEdit | null)[] {
    if (kindNamed(this.kind)?.untouched || isSigned(this.text)) return wanted.map(() => null);
    const slices: readonly (Slice | null)[] = (this.fault === null && this.content?.slices?.(wanted)) || [];
    const edits = asEdits(
      this.text,
      wanted.map((_, index) => slices[index] ?? null),
    );
    return wanted.map(({ change }, index) => ('range' in change ? change : edits[index]!));
  }

  stablePointer(pointer: string): string {
    return this.content?.stablePointer(pointer) ?? pointer;
  }

  dispose(): void {
    this.content?.dispose();
    this.whole?.dispose();
  }
}
