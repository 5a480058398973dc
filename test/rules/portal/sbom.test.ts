import t from 'tap';
import { checkKind } from '../../../src/rules/index.ts';
import { isMoment, reaches } from '../../../src/rules/portal/sbom-facts.ts';
import { fileOf } from '../../helpers/files.ts';
import { contextOf } from '../../helpers/nodes.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('sbom', ['unreadable']);

const versions = { CycloneDX: '1.5', SPDX: '2.2.1' };
function codesOf(name: string, text: string): unknown[] {
  const document = fileOf(name, text, { declarations: [{ pointer: '/betrieb/sbom/datei', kinds: ['sbom'] }] });
  const context = contextOf({ documents: [document] });
  const found = [...checkKind('sbom')!.run({ nodes: [], document }, { versions }, context)];
  const codes = found.map((one) => ('gap' in one ? `${one.gap} ${one.code}` : 'code' in one ? one.code : ''));
  document.dispose();
  return codes;
}

t.test('broken, of another kind, of an unknown version', async (t) => {
  t.same(codesOf('a.json', '{"bomFormat": '), ['unverified unreadable']);
  t.same(codesOf('a.json', '[]'), ['no-bill']);
  t.same(codesOf('a.xml', '<bom xmlns="http://example.org/bom"/>'), ['no-bill']);
  t.same(codesOf('a.txt', 'Bausteine: express'), ['no-bill']);
  t.same(codesOf('a.json', '{"bomFormat": "CycloneDX", "specVersion": "9.0"}'), ['unverified newer']);
  t.same(codesOf('a.json', '{"bomFormat": 7, "specVersion": {}, "components": "x", "metadata": []}'), [
    ...['no-version', 'no-creator', 'no-time', 'empty'],
  ]);
  t.same(codesOf('a.spdx', '# Kommentar\nSPDXVersion: SPDX-2.2\n'), ['tag-value']);
});

t.test('bombs of entities and depth are refused, many components counted', async (t) => {
  const bomb =
    '<!DOCTYPE bom [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><bom xmlns="http://cyclonedx.org/schema/bom/1.6">&b;</bom>';
  t.same(codesOf('a.xml', bomb), ['unverified unreadable']);
  const deep = `{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": ${'[{"components": '.repeat(300)}[]${'}]'.repeat(300)}}`;
  t.same(codesOf('a.json', deep), ['unverified unreadable']);
  const many = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: Array(20_000).fill({}) });
  t.same(codesOf('a.json', many), ['no-creator', 'no-time', 'no-name', 'unversioned', 'no-licence', 'no-hash']);
});

t.test('who made it, and when', async (t) => {
  t.ok(reaches('Organization: RZ (bom@musterstadt.de)') && reaches('https://www.musterstadt.de'));
  t.notOk(reaches('Tool: syft-1.0') || reaches('Organization: RZ ()') || reaches('a@b'));
  t.ok(isMoment('2026-11-03T09:30:00+01:00') && isMoment('2026-11-03T09:30:00.123Z'));
  t.notOk(isMoment('2026-11-03') || isMoment('2026-13-03T09:30:00Z'));
});
