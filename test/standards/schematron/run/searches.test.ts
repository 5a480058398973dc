import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { SchematronEngine } from '../../../../src/standards/schematron/run/engine.ts';
import { spareSearches } from '../../../../src/standards/schematron/run/sandbox-searches.ts';
import '../../../helpers/bare-processes.ts';
import { HEAD, saxon } from '../../../helpers/schematron.ts';

/** Whatever a stylesheet has beside templates: all of it is linked anew for each document. */
const RICH = `${HEAD.replace('<xsl:stylesheet', '<xsl:stylesheet xmlns:f="urn:f"')}<xsl:import href="mehr.xsl"/>
<xsl:global-context-item as="document-node()"/>
<xsl:param name="faktor" select="2"/><xsl:variable name="summe" select="sum(//b) * $faktor"/><xsl:variable name="wurzel" select="/"/>
<xsl:key name="nach" match="b" use="@k"/><xsl:decimal-format name="de" decimal-separator="," grouping-separator="."/>
<xsl:mode name="zahlen" on-no-match="shallow-skip"/>
<xsl:function name="f:doppelt"><xsl:param name="x"/><xsl:sequence select="$x * 2"/></xsl:function>
<xsl:template match="/"><svrl:schematron-output><xsl:apply-templates select="//b"/><xsl:apply-templates select="." mode="zahlen"/></svrl:schematron-output></xsl:template>
<xsl:template match="b"><svrl:failed-assert id="R1" location="{path()}" test="t"><svrl:text><xsl:value-of select="., f:doppelt(.), $summe, count(key('nach', @k)), format-number(., '0,0', 'de'), count($wurzel//b), f:mehr(.)" separator=" "/></svrl:text></svrl:failed-assert></xsl:template>
<xsl:template match="b[. &gt; 1]" mode="zahlen"><svrl:successful-report id="R2" location="{path()}" test="t"><svrl:text><xsl:number level="any"/></svrl:text></svrl:successful-report></xsl:template></xsl:stylesheet>`;
const MORE = `${HEAD.replace('<xsl:stylesheet', '<xsl:stylesheet xmlns:f="urn:f"')}<xsl:function name="f:mehr"><xsl:param name="x"/><xsl:sequence select="if ($x &gt; 1) then f:mehr($x - 1) + 1 else 0"/></xsl:function></xsl:stylesheet>`;

t.test('what a stylesheet says of a document does not depend on those before it', saxon, async (test) => {
  const folder = realpathSync(test.testdir({ 'viel.xsl': RICH, 'mehr.xsl': MORE, cache: {} }));
  const engine = () => new SchematronEngine({ folder: join(folder, 'cache') });
  const texts = ['<a><b k="x">1</b><b k="x">2</b></a>', '<a><b k="y">3</b></a>', '<a/>', '<a><b k="x">1</b></a>'];
  const ask = (one: SchematronEngine, text: string) =>
    one.run({ file: join(folder, 'viel.xsl'), root: folder }, text, '2026-11-22');
  const alone: unknown[] = [];
  for (const text of texts) {
    const fresh = engine();
    alone.push(await ask(fresh, text));
    fresh.close();
  }
  test.match(alone[0], { items: [{ text: '1 2 6 2 1,0 2 0' }, { text: '2 4 6 2 2,0 2 1' }, { id: 'R2', text: '2' }] });
  const same = engine();
  for (const [index, text] of [...texts, ...texts].entries())
    test.strictSame(await ask(same, text), alone[index % texts.length], `${index}: ${text}`);
  same.close();
});

t.test('only components without what SaxonJS looks for are spared', async (test) => {
  const part = (N: string, ...C: object[]) => ({ N, C });
  const [plain, holding] = [part('co', part('template')), part('co', part('x', part('package', part('glob'))))];
  const sef = part('package', plain, holding, part('output'), { N: 'co' });
  spareSearches(sef as never);
  const visited = (node: { readonly C?: readonly object[] }) => {
    let count = 0;
    node.C?.forEach(() => {
      count += 1;
    });
    return count;
  };
  test.strictSame([plain, holding, sef].map(visited), [0, 1, 4]);
  test.strictSame(JSON.stringify(plain.C), '[{"N":"template","C":[]}]', 'what it holds is there for everyone else');
});
