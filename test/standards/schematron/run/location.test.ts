import t from 'tap';
import { schematronProblems } from '../../../../src/standards/schematron/run/findings.ts';
import { xpathOf } from '../../../../src/standards/schematron/run/location.ts';
import { fileOf } from '../../../helpers/files.ts';
import { item } from '../../../helpers/schematron.ts';

t.test('places of SVRL as XPath 1.0', async (test) => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['/', '/'],
    ['', '/'],
    [
      '/Q{urn:a}b[2]/Q{}c[1]',
      "/*[local-name()='b' and namespace-uri()='urn:a'][2]/*[local-name()='c' and namespace-uri()=''][1]",
    ],
    [
      '/Q{}a[1]/@Q{urn:a}x',
      "/*[local-name()='a' and namespace-uri()=''][1]/@*[local-name()='x' and namespace-uri()='urn:a']",
    ],
    ["/*:b[namespace-uri()='urn:a'][1]", "/*[local-name()='b'][namespace-uri()='urn:a'][1]"],
    ["/*[local-name()='b' and namespace-uri()='u]'][1]", "/*[local-name()='b' and namespace-uri()='u]'][1]"],
    ['/p:b[1]/@c', "/*[local-name()='b' and namespace-uri()='urn:a'][1]/@*[local-name()='c' and namespace-uri()='']"],
    ['/p:b[1]/text()[2]', "/*[local-name()='b' and namespace-uri()='urn:a'][1]/text()[2]"],
    ['Q{http://www.w3.org/2005/xpath-functions}root()/Q{}a[1]', "/*[local-name()='a' and namespace-uri()=''][1]"],
    ['/q:b[1]', null],
    ['//b', null],
    ['nonsense', null],
  ];
  for (const [location, xpath] of cases) test.equal(xpathOf(location, { p: 'urn:a' }), xpath, location);
  const file = fileOf('a.xml', '<a xmlns="urn:a"><b/><c/><b x="1">t</b></a>');
  const pointers = schematronProblems(
    {
      prefixes: { p: 'urn:a' },
      fired: [],
      items: ['/p:a[1]/p:b[2]', '/p:a[1]/p:b[2]/@x', '/p:a[1]/p:b[3]', '//b', "/p:a[1]['"].map((location) =>
        item({ location }),
      ),
    },
    file.tree!,
  ).map(({ pointer }) => pointer);
  test.strictSame(pointers, ['/*/*[3]', '/*/*[3]/@x', '', '', ''], 'what cannot be found is the whole file');
});
