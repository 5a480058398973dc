import t from 'tap';
import { openMemory } from '../../../src/documents/memory.ts';
import { givenJson } from '../../../src/fim/given.ts';
import { Patience } from '../../../src/fim/patience.ts';
import { checkPayload } from '../../../src/fim/payload.ts';
import { checkKind } from '../../../src/rules/index.ts';
import { render } from '../../../src/words/render.ts';
import { CASES, EVERYTHING, LIST, LISTED, modelOf, schemaText } from '../../helpers/fim-payload.ts';
import { contextOf } from '../../helpers/nodes.ts';

t.test('which data schema a sample payload belongs to', async (t) => {
  const kind = checkKind('fim-payload')!;
  const one = { 'a.xml': schemaText(LISTED, 'S1') };
  const two = { ...one, 'b.xml': schemaText(EVERYTHING, 'S2') };
  const cases: readonly (readonly [
    name: string,
    files: Record<string, string>,
    entry: object,
    text: string,
    ...wanted: string[],
  ])[] = [
    ['none', {}, {}, '{}', 'no-schema'],
    ['the only one', { ...one, 'l.xml': LIST }, {}, '{"F1":"a"}'],
    ['a code that is not in the list', { ...one, 'l.xml': LIST }, {}, '{"F1":"Name b"}', 'code'],
    ['a list that is not here', one, {}, '{"F1":"a"}', 'no-list'],
    ['one of two', two, { schema: 'S1' }, '{"F1":"a"}', 'no-list'],
    ['one of two with version', two, { schema: 'S2V1.0.0' }, '{"F1":"abc"}', 'missing'],
    ['one of two, not said', two, {}, '{}', 'several-schemas'],
    ['another', one, { schema: 'S3' }, '{}', 'unknown-schema'],
    ['XML', one, { datei: 'p.xml' }, '<S1V1.0.0><F2/></S1V1.0.0>', 'unknown'],
    [
      'XML of the FIM portal',
      one,
      { datei: 'p.xml' },
      '<f:fim.S1.001 xmlns:f="urn:f"><f:F2/></f:fim.S1.001>',
      'unknown',
    ],
    ['XML with another root', one, { datei: 'p.xml' }, '<xfall/>', 'other-root'],
    ['not readable', one, {}, '{"F1":', 'unreadable'],
    ['a text', one, { datei: 'p.txt' }, 'Hallo', 'no-data'],
  ];
  const codes = new Set<string>();
  for (const [name, files, entry, text, ...wanted] of cases) {
    const example = { datei: 'p.json', ...entry };
    const steckbrief = {
      fim: {
        datenschemata: Object.keys(files)
          .filter((datei) => datei !== 'l.xml')
          .map((datei) => ({ datei })),
        beispiele: [example],
      },
    };
    const service = openMemory([
      { relative: 'steckbrief.json', text: JSON.stringify(steckbrief) },
      ...Object.entries(files).map(([relative, content]) => ({ relative, text: content })),
      { relative: example.datei, text },
    ]);
    const document = service.document(example.datei)!;
    t.equal(document.kind, 'payload', name);
    const found = [...kind.run({ nodes: [], document }, {} as never, { ...contextOf({}), service })];
    const said = found.flatMap((answer) => ('consulted' in answer ? [] : [answer]));
    t.strictSame(
      said.map((answer) => answer.code),
      wanted,
      name,
    );
    for (const answer of said) {
      codes.add(answer.code);
      for (const lang of ['de', 'en'] as const)
        t.notMatch(render(kind.messages[answer.code]!, answer.args ?? {}, lang), /\{\w+[?:}]/);
    }
    for (const other of service.documents) other.dispose();
  }
  for (const [, payload] of CASES) {
    for (const answer of checkPayload(modelOf(EVERYTHING), givenJson(payload)))
      if ('code' in answer) codes.add(answer.code);
  }
  for (const answer of checkPayload(modelOf(EVERYTHING), givenJson(CASES[0]![1]), undefined, new Patience(1)))
    if ('costly' in answer) codes.add('patterns-costly');
  t.strictSame(
    Object.keys(kind.messages).filter((one) => !codes.has(one)),
    [],
    'every sentence occurs',
  );
});
