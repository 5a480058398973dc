import t from 'tap';
import { admit } from '../../../../src/standards/schematron/run/admit.ts';

t.test('what a compiled stylesheet may consist of', async (test) => {
  const fn = (name: string, ...C: object[]) => ({ N: 'package', C: [{ N: 'fn', name, C }] });
  const text = (val: string) => ({ N: 'str', val });
  const cases: readonly (readonly [string, object, unknown])[] = [
    ['harmless', fn('concat', text('a')), { documents: [] }],
    [
      'a function of its own',
      {
        N: 'package',
        C: [
          { N: 'function', name: 'Q{u}f' },
          { N: 'fnRef', name: 'Q{u}f' },
        ],
      },
      { documents: [] },
    ],
    ['maps', { N: 'ifCall', name: 'Q{http://www.w3.org/2005/xpath-functions/map}get' }, { documents: [] }],
    ['a document of the package', fn('doc', text('lists/a.xml')), { documents: ['file:///package/lists/a.xml'] }],
    ['an absolute document', fn('doc', text('file:///etc/passwd')), { refused: 'doc' }],
    ['an absolute path', fn('document', text('/etc/passwd')), { refused: 'document' }],
    ['a calculated document', fn('doc', { N: 'varRef', name: 'x' }), { refused: 'doc' }],
    ['text files', fn('unparsed-text', text('a.txt')), { refused: 'unparsed-text' }],
    ['the environment', fn('environment-variable', text('PATH')), { refused: 'environment-variable' }],
    [
      'a function value',
      { N: 'fnRef', name: 'Q{http://www.w3.org/2005/xpath-functions}doc' },
      { refused: 'Q{http://www.w3.org/2005/xpath-functions}doc' },
    ],
    [
      'JavaScript',
      { N: 'ifCall', name: 'Q{http://saxonica.com/ns/interactiveXSLT}call' },
      { refused: 'Q{http://saxonica.com/ns/interactiveXSLT}call' },
    ],
    ['another result', { N: 'resultDoc' }, { refused: 'resultDoc' }],
    ['dynamic XPath', { N: 'evaluate' }, { refused: 'evaluate' }],
    [
      'a function that borrows the name of one of the engine',
      {
        N: 'package',
        C: [
          { N: 'function', name: 'Q{http://saxonica.com/ns/interactiveXSLT}call' },
          { N: 'ifCall', name: 'Q{http://saxonica.com/ns/interactiveXSLT}call' },
        ],
      },
      { refused: 'Q{http://saxonica.com/ns/interactiveXSLT}call' },
    ],
    [
      'a call of the engine is no call of an own function',
      {
        N: 'package',
        C: [
          { N: 'function', name: 'Q{u}f' },
          { N: 'ifCall', name: 'Q{u}f' },
        ],
      },
      { refused: 'Q{u}f' },
    ],
    ['no node', { C: [] }, { refused: 'undefined' }],
  ];
  for (const [name, sef, answer] of cases) test.strictSame(admit(sef as never), answer, name);
});
