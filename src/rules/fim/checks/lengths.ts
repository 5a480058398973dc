import type { Element, ElementKind } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';
import { lengthOf } from '../../../fim/values.ts';
import { distinct, type FimCheck, type FimChecks, type Hit, ONLY3 } from './check.ts';
import { basesOf } from './texts.ts';

const SHORT = 255;
const MEDIUM = 500;
const LONG = 5000;

/** Recommended lengths of the official list, in characters. */
const LIMITS: Readonly<Record<string, number>> = {
  name: SHORT,
  bezeichnung: SHORT,
  bezeichnungEingabe: SHORT,
  bezeichnungAusgabe: SHORT,
  versionshinweis: SHORT,
  bezug: SHORT,
  statusGesetztDurch: SHORT,
  fachlicherErsteller: SHORT,
  stichwort: MEDIUM,
  hilfetext: MEDIUM,
  hilfetextEingabe: MEDIUM,
  hilfetextAusgabe: MEDIUM,
  hilfe: MEDIUM,
  definition: LONG,
  beschreibung: LONG,
  inhalt: LONG,
  freitextRegel: LONG,
};
const CODE = 20;

const COMMON = ['name', 'versionshinweis', 'stichwort', 'statusGesetztDurch'];
const DESCRIBED = [...COMMON, 'beschreibung', 'definition'];
const OF_PART = [...DESCRIBED, 'bezeichnungEingabe', 'bezeichnungAusgabe', 'hilfetextEingabe', 'hilfetextAusgabe'];
const TEXTS: Readonly<Record<ElementKind, readonly string[]>> = {
  stammdatenschema: [...DESCRIBED, 'bezeichnung', 'hilfetext'],
  datenfeldgruppe: OF_PART,
  datenfeld: [...OF_PART, 'inhalt'],
  dokumentsteckbrief: COMMON,
  regel: ['name', 'stichwort', 'freitextRegel', 'beschreibung', 'fachlicherErsteller'],
};

/** A text or attribute with the length it should keep. */
interface Measured {
  readonly node: FimNode;
  readonly attribute?: string;
  readonly limit: number;
}

const whole = (node: FimNode): Measured => ({ node, limit: LIMITS[node.local] ?? LONG });
const attributesOf = (nodes: readonly FimNode[], attribute: string): Measured[] =>
  nodes.map((node) => ({ node, attribute, limit: SHORT }));

/** Texts of an element that people read. */
function textsOf(element: Element): Measured[] {
  const { node, kind } = element;
  const entries = kind === 'datenfeld' ? node.all('werte').flatMap((values) => values.all('wert')) : [];
  return [
    ...TEXTS[kind].flatMap((local) => node.all(local)).map(whole),
    ...basesOf(element).map(whole),
    ...entries.flatMap((entry) => [
      ...entry.all('code').map((code) => ({ node: code, limit: CODE })),
      ...entry.all('name').map(whole),
      ...entry.all('hilfe').map(whole),
    ]),
    ...node.all('praezisierung').map((limits) => ({ node: limits, attribute: 'pattern', limit: MEDIUM })),
  ];
}

/** Addresses of an element: of keywords and code lists. */
function addressesOf({ node }: Element): Measured[] {
  const names = node
    .all('codelisteReferenz')
    .flatMap((reference) => [...reference.all('canonicalIdentification'), ...reference.all('canonicalVersionUri')]);
  return [...attributesOf(node.all('stichwort'), 'uri'), ...names.map((name) => ({ node: name, limit: SHORT }))];
}

function tooLong(measured: (element: Element) => readonly Measured[]): FimCheck {
  return {
    versions: ONLY3,
    *find(model) {
      for (const { element, others } of distinct(
        model,
        'stammdatenschema',
        'datenfeldgruppe',
        'datenfeld',
        'dokumentsteckbrief',
        'regel',
      )) {
        for (const { node, attribute, limit } of measured(element)) {
          const text = attribute === undefined ? node.ownText : (node.attributes.get(attribute) ?? '');
          // Code points are never more than UTF-16 units, so most texts need no counting.
          const length = text.length > limit ? lengthOf(text) : 0;
          if (length <= limit) continue;
          const place: Partial<Hit> = attribute === undefined ? { value: true } : { attribute };
          yield { element, node, ...place, args: { part: attribute ?? node.local, length, limit }, related: others };
        }
      }
    },
  };
}

/** Texts and addresses longer than FIM recommends. */
export const LENGTHS: FimChecks = {
  1136: tooLong(textsOf),
  1137: tooLong(addressesOf),
  1138: tooLong((element) => attributesOf(basesOf(element), 'link')),
};
