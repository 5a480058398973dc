import { createHash } from 'node:crypto';
import type { Allowance } from './allowance.ts';
import { almost } from './almost/almost.ts';
import { saysNothing } from './blank-bytes.ts';
import type { TextEdit, Wanted } from './change.ts';
import type { Content } from './content.ts';
import { credentialsIn, credentialsInBytes } from './credentials.ts';
import { hasOwnDialect } from './dialects.ts';
import type { Bundle, Document, DocumentKind, Node } from './document.ts';
import { editsOf } from './edit/edits-of.ts';
import type { Examination, HeldList, Tried } from './examination.ts';
import { contentOf } from './file-content.ts';
import type { Almost, Credential, Declaration, Fault, Secret } from './file-facts.ts';
import type { FileInput } from './file-input.ts';
import { kindByItself, kindOfFile } from './file-kind.ts';
import { fileText } from './file-text.ts';
import { KINDS, kindNamed } from './kinds/index.ts';
import type { Kind, Syntax } from './kinds/kind.ts';
import { WHOLE_FILE } from './lines.ts';
import type { Place } from './place.ts';
import { type Format, isWritten, SYNTAX_NAMES, sniffRoot, syntaxOf } from './recognise.ts';
import { secretsInBytes, secretsInText } from './secrets.ts';
import { xmlTree } from './xml/xml.ts';

/** One file, decoded and parsed once. */
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
    const { bytes, kinds: known = KINDS } = input;
    this.path = input.path;
    this.relative = input.relative;
    this.bytes = input.size;
    this.declarations = input.declarations;
    this.blank = bytes !== null && saysNothing(bytes);
    this.sha256 = bytes && createHash('sha256').update(bytes).digest('hex');
    this.records = input.declarations.map(({ kinds }) => kinds.flatMap((kind) => kindNamed(kind, known) ?? []));
    const taken = fileText(input, this.records);
    const { format, certificate, other } = taken;
    this.text = taken.text;
    this.format = format;
    this.allowance = input.allowance;
    const { content, fault } = contentOf(this, input, taken);
    this.content = content;
    this.fault = fault;
    this.rootName = this.content?.rootName ?? (format === 'xml' && this.text !== '' ? sniffRoot(this.text) : null);
    this.recognised = other ? null : kindByItself(this, taken, this.content, known);
    const foreign = this.recognised === null && !input.named && input.declarations.length === 0;
    if (foreign && this.fault?.stage === 'syntax' && hasOwnDialect(input.relative)) this.fault = null;
    this.almost =
      this.recognised !== null || other || certificate || this.fault
        ? null
        : almost({ relative: input.relative, rootName: this.rootName, content: this.content }, known);
    if (this.text === '') {
      this.found = bytes ? secretsInBytes(bytes) : [];
      this.opening = bytes ? credentialsInBytes(bytes) : [];
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
  putTogether(whole: Content, bundle: Bundle): void {
    this.bundle = bundle;
    this.whole = whole;
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
    return editsOf(this, this.content, wanted);
  }

  stablePointer(pointer: string): string {
    return this.content?.stablePointer(pointer) ?? pointer;
  }

  dispose(): void {
    this.content?.dispose();
    this.whole?.dispose();
  }
}
