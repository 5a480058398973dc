import type { StepProblem } from '../../documents/examination.ts';
import { pathsAt } from '../../documents/xml/paths-at.ts';
import { Components, type SchemaFiles } from './components.ts';
import { ContentModels } from './content-models.ts';
import { mayBeOpen, openPart, type Part, tracesIn } from './parts.ts';
import { type Found, References } from './references.ts';
import { reference, XSD } from './schema-node.ts';
import { TypedPlaces } from './typed-places.ts';
import { walkTyped } from './typed-walk.ts';
import { Types } from './types.ts';
import { boundsIn, maySuspect, suspectValues, ValueJudge } from './values.ts';

const TYPE = '(?:type|base|itemType|memberTypes)\\s*=\\s*["\'][^"\']*\\b';
/** Schemas in which something refers to identifiers, or identifiers stand where libxml2 does not look for them. */
const REFERRING = new RegExp(`${TYPE}(?:IDREFS?|ENTITY|ENTITIES|NMTOKENS)\\b`);
const IDENTIFYING = new RegExp(`${TYPE}ID\\b`);
const ELSEWHERE =
  /<(?:[\w.-]+:)?element\b[^<>]*\stype\s*=\s*["'](?:[\w.-]+:)?ID["']|(?:base|itemType|memberTypes)\s*=\s*["'][^"']*\bID\b|anyAttribute/;
/** A message may give a type of its own to an element whose schema leaves it open. */
const GIVEN = /:type\s*=\s*["']\s*(?:[^"':\s][^"':]*:)?(?:ID|IDREFS?|ENTITY|ENTITIES|NMTOKENS)\s*["']/;
const BARRING = /<(?:[\w.-]+:)?element\b[^<>]*\smaxOccurs\s*=\s*["']0["']/;
/** An address that is none, where libxml2 does not look at it. */
const LOCATION = /:(?:noNamespaceS|s)chemaLocation\s*=\s*["'][^"']*%(?![\dA-Fa-f]{2})/;

/** What the schema and a document ask beyond what libxml2 judges. */
export interface Answer {
  readonly problems: readonly StepProblem[];
  /** Why there is no verdict where there are no problems. */
  readonly open: string | null;
}

const NOTHING: Answer = { problems: [], open: null };

/** What XML Schema says of a document and libxml2 does not, judged for the schemas that need it; most do not. */
export class Beyond {
  private readonly file: string;
  private readonly files: SchemaFiles;
  private readonly text: string;
  private read: Components | undefined;
  private noted: ReadonlySet<string> | undefined;
  private types: Types | undefined;
  private models: ContentModels | undefined;
  private readonly traces: ReadonlySet<Part>;
  private readonly bounds: ReturnType<typeof boundsIn>;

  /** `texts` are those of all files of the schema, to see quickly whether anything is to be done. */
  constructor(file: string, files: SchemaFiles, texts: readonly string[]) {
    this.file = file;
    this.files = files;
    this.text = texts.join('\n');
    this.traces = tracesIn(this.text);
    this.bounds = boundsIn(this.text);
  }

  get components(): Components {
    this.read ??= new Components(this.file, this.files);
    return this.read;
  }

  /** The types of places in one document. */
  private places(): TypedPlaces {
    this.types ??= new Types(this.components);
    this.models ??= new ContentModels(this.components);
    return new TypedPlaces(this.types, this.models);
  }

  /** Local names of types that are notations, which libxml2 looks for in a DOCTYPE. */
  get notations(): ReadonlySet<string> {
    this.noted ??= this.text.includes('NOTATION') ? this.notationTypes() : new Set();
    return this.noted;
  }

  private notationTypes(): ReadonlySet<string> {
    const names = this.components.nodes
      .filter((node) => node.local === 'restriction' && reference(node, 'base') === `{${XSD}}NOTATION`)
      .map(({ parent }) => parent?.attributes.get('name') ?? '');
    return new Set(['NOTATION', ...names]);
  }

  private says: { readonly refers: boolean; readonly bars: boolean } | undefined;

  /** What is told by the words of the schema alone. */
  private get told(): { readonly refers: boolean; readonly bars: boolean } {
    this.says ??= {
      refers: REFERRING.test(this.text) || (IDENTIFYING.test(this.text) && ELSEWHERE.test(this.text)),
      bars: BARRING.test(this.text),
    };
    return this.says;
  }

  judge(text: string): Answer {
    const references = this.told.refers || GIVEN.test(text) ? new References() : null;
    const suspect = maySuspect(this.bounds, text) && suspectValues(this.components, text);
    const values = suspect ? new ValueJudge() : null;
    const open = mayBeOpen(this.traces, text) ? openPart(this.components, text) : null;
    const part = LOCATION.test(text) ? 'xsd-location' : open;
    if (!references && !values && !this.told.bars) return part === null ? NOTHING : { problems: [], open: part };
    if (!this.components.complete) return { problems: [], open: 'xsd-incomplete' };
    const barred: (Found & { readonly parent: string })[] = [];
    walkTyped(text, this.places(), {
      wants: (simple) => references?.wants(simple) === true || values?.wants(simple) === true,
      values(found) {
        references?.take(found);
        values?.take(found);
      },
      barred: (spot, parent) => barred.push({ ...spot, code: 'unexpected-element', value: '', parent }),
    });
    const [first, second] = [references?.result(), values?.result()];
    const left = first?.open ? 'xsd-reference' : second?.open ? 'xsd-incomparable' : part;
    return { problems: placed(text, [...barred, ...(first?.found ?? []), ...(second?.found ?? [])]), open: left };
  }
}

/** Faults with the paths of their places, for which the text is read once more where there are any. */
function placed(text: string, found: readonly (Found & { readonly parent?: string })[]): StepProblem[] {
  if (found.length === 0) return [];
  const paths = pathsAt(text, new Set(found.map(({ at }) => at)));
  return found.map(({ at, element, attribute, code, value, type, parent }): StepProblem => {
    const pointer = paths.get(at)?.pointer ?? '';
    const args = {
      element,
      ...(attribute === undefined ? {} : { attribute }),
      ...(parent === undefined ? { value } : { parent }),
      ...(type === undefined ? {} : { type }),
    };
    if (attribute !== undefined) return { pointer: `${pointer}/@${attribute}`, code, args };
    return { pointer, ...(parent === undefined ? { part: 'value' as const } : {}), code, args };
  });
}
