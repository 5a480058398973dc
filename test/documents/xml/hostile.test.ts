import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { judge, letter, SECRET, toldOf } from '../../helpers/hostile.ts';
import { checkJson, findingsOf, reportOf, runCli } from '../../helpers/io.ts';

const XDF = (body: string, dtd = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${dtd}<x:s xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_3.0.0">${body}</x:s>`;
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${letter(i + 1)} "${`&${letter(i)};`.repeat(10)}">`).join('')}]>\n`;
t.test('hostile XML', async (t) => {
  const cwd = t.testdir({ 'geheim.txt': SECRET, 'harmlos.xml': '<a/>' });
  // The first run loads the program, which says nothing of how long an input takes.
  await checkJson(['--ruleset', 'xoev@1.0.0', 'harmlos.xml'], { cwd });
  const secret = `file://${join(cwd, 'geheim.txt')}`;
  const cases: Record<string, readonly [content: string | Buffer, code: string, says: RegExp]> = {
    laughs: [XDF('&m;', LAUGHS), 'doctype', /DOCTYPE/],
    xxe: [XDF('&e;', `<!DOCTYPE x [<!ENTITY e SYSTEM "${secret}">]>\n`), 'doctype', /DOCTYPE/],
    dtd: [XDF('', '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">\n'), 'doctype', /DOCTYPE/],
    deep: [XDF('<a>'.repeat(1000) + '</a>'.repeat(1000)), 'depth', /„deep.xml“.*Zeile 2 tiefer als 200 Ebenen/],
    deeper: [XDF('<a>'.repeat(200_000) + '</a>'.repeat(200_000)), 'depth', /tiefer als 200 Ebenen/],
    attributes: [
      XDF(`<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
      'attributes',
      /Attribute/,
    ],
    nul: [XDF('a\u0000b'), 'nul', /NUL-Byte/],
    utf16: [Buffer.from(`\ufeff${XDF('')}`, 'utf16le'), 'utf-16', /UTF-16/],
    'utf16-be': [Buffer.from(`\ufeff${XDF('')}`, 'utf16le').swap16(), 'utf-16', /UTF-16/],
    latin1: [Buffer.from(XDF('<a>H\u00fcndin</a>'), 'latin1'), 'latin-1', /Latin-1/],
    'not-utf8': [
      Buffer.concat([Buffer.from('<a>'), Buffer.from([0x81, 0x81]), Buffer.from('</a>')]),
      'not-utf-8',
      /UTF-8/,
    ],
    encoding: ['<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'declared-encoding', /ISO-8859-1/],
    empty: ['', 'empty', /leer/],
    cut: [XDF('<a><b>text</b>').slice(0, -6), 'xml-', /geschlossen|Ende|Tag/],
    unclosed: [XDF('<a>'), 'xml-', /geschlossen|Ende-Tag/],
    entity: [XDF('&auml;'), 'xml-entity', /„&auml;“|&auml;/],
    binary: [Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), '', /NUL|UTF-8/],
    escapes: ['<a>\u001b[31mrot</a>', 'xml-character', /Zeichen/],
  };
  for (const [name, [content, code, says]] of Object.entries(cases)) {
    writeFileSync(join(cwd, `${name}.xml`), content);
    const { report } = await judge(t, cwd, `${name}.xml`, name);
    if (['depth', 'attributes'].includes(code)) {
      t.equal(report.verdict, 'undecided', `${name}: a limit of ours is not the fault of the service`);
      t.match(toldOf(report), [{ message: says }], name);
      continue;
    }
    const [finding] = findingsOf(report);
    t.match(finding, { path: `${name}.xml`, message: says, ruleId: /^(?:OZG1001|XOEV1001)$/ }, name);
    t.ok(finding!.code.startsWith(code), `${name}: ${finding!.code}`);
    t.notMatch(finding!.message, /[\u0000-\u001f]/, `${name}: no control characters`);
  }
});
t.test('XInclude is not followed', async (t) => {
  const cwd = t.testdir({ 'geheim.txt': SECRET });
  const include = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://${join(cwd, 'geheim.txt')}" parse="text"/>`;
  writeFileSync(join(cwd, 'a.xml'), XDF(include));
  const { code, out } = await runCli(['check', '--reporter', 'json', 'a.xml'], { cwd });
  t.equal(code, 1, 'it is not valid XDatenfelder');
  t.equal(reportOf(out).verdict, 'not-conforming');
  t.notMatch(out, SECRET);
});
