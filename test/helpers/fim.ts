import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as slimdom from 'slimdom';
import type { FileDocument } from '../../src/documents/file.ts';
import { readModel } from '../../src/fim/read-model.ts';
import type { Hit } from '../../src/rules/fim/checks/check.ts';
import { FIM_CHECKS } from '../../src/rules/fim/checks/index.ts';
import { fileOf } from './files.ts';
import { contextOf } from './nodes.ts';

/** As it is packed: reading its folder takes most of a run, and each run would do so. */
export const RULESET = 'fim-datenfelder@1.8.0';
export const FIXTURES = join('rulesets', 'fim-datenfelder', '1.8.0', 'fixtures');
export const fixture = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8');
export const NAMES = readdirSync(FIXTURES).filter((name) => /-(?:2\.0|3\.0\.0)\.xml$/.test(name));

export const list = (
  urn: string,
  version: string,
  codes: readonly string[],
) => `<gc:CodeList xmlns:gc="http://docs.oasis-open.org/codelist/ns/genericode/1.0/">
<Identification><ShortName>L</ShortName><Version>${version}</Version><CanonicalUri>${urn}</CanonicalUri><CanonicalVersionUri>${urn}_${version}</CanonicalVersionUri></Identification>
<ColumnSet><Column Id="code" Use="required"/><Column Id="name" Use="optional"/><Key Id="codeKey"><ColumnRef Ref="code"/></Key></ColumnSet>
<SimpleCodeList>${codes.map((code) => `<Row><Value ColumnRef="code"><SimpleValue>${code}</SimpleValue></Value></Row>`).join('')}</SimpleCodeList>
</gc:CodeList>`;
export const URN = 'urn:de:musterhausen:codeliste:lastenrad.';
export const LISTS = [
  fileOf('radtyp.xml', list(`${URN}radtyp`, '2024-06-01', ['a', 'b'])),
  fileOf('abholort.xml', list(`${URN}abholort`, '2023-12-15', ['a', 'a', ''])),
];

/** What every check says of a document, by number; a check that throws throws here. */
export function hitsOf(document: FileDocument): Map<number, Hit[]> {
  const model = readModel(document.text);
  const context = contextOf({ documents: [document, ...LISTS] });
  const found = new Map<number, Hit[]>();
  for (const [number, check] of Object.entries(FIM_CHECKS)) {
    if (!model || !check.versions.includes(model.version)) continue;
    const hits = [...check.find(model, context, document)].filter((answer) => 'element' in answer);
    if (hits.length > 0) found.set(Number(number), hits);
  }
  return found;
}

export const pointerOf = ({ element, node = element.node, attribute }: Hit): string =>
  attribute !== undefined && node.attributes.has(attribute) ? `${node.pointer}/@${attribute}` : node.pointer;

export function elementsIn(element: slimdom.Element): slimdom.Element[] {
  return [element, ...element.children.flatMap(elementsIn)];
}

/** What is wrong with what the checks say of a text: one throws, or a hit has no place in the file. */
export function fault(text: string): string | null {
  const document = fileOf('datei.xml', text);
  try {
    const hits = [...hitsOf(document)].flatMap(([number, found]) => found.map((hit) => ({ number, hit })));
    const places = new Set(document.select('//* | //@*', {}).map((node) => node.pointer));
    for (const { number, hit } of hits) {
      for (const pointer of [pointerOf(hit), ...(hit.related ?? []).map((node) => node.pointer)])
        if (!places.has(pointer)) return `${number} points to ${pointer}, which is not there`;
      const { element, node = element.node, span } = hit;
      if (span && (span.from < 0 || span.to <= span.from || span.to > node.ownText.length))
        return `${number} spans nothing`;
    }
    return null;
  } catch (error) {
    return String((error as Error).stack);
  } finally {
    document.dispose();
  }
}
