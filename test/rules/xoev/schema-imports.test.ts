import { type Case, cases, everySentence } from '../../helpers/kind-cases.ts';
import type { Facts } from '../../helpers/nodes.ts';

const xs = 'http://www.w3.org/2001/XMLSchema';
const schemaFacts = (uses: string, relative: string, target = 'urn:a'): Facts => ({
  xml: `<xs:schema xmlns:xs="${xs}" targetNamespace="${target}">${uses}</xs:schema>`,
  kind: 'xml-schema',
  relative,
});
const schemaDoc = (uses: string, relative: string): Omit<Case, 'yields'> => {
  const { xml = '', kind = null } = schemaFacts(uses, relative);
  return { xml, kind, relative, select: '/*' };
};
const include = (location: string) => `<xs:include schemaLocation="${location}"/>`;
const imported = (location: string, namespace = 'urn:b') =>
  `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`;
const steckbrief: Facts = { data: {} };
cases('schema-imports', {
  valid: [
    { ...schemaDoc(include('b%20c.xsd'), 'x/a.xsd'), others: [schemaFacts('', 'x/b c.xsd')] },
    { ...schemaDoc(include('../y/b.xsd'), 'x/a.xsd'), others: [schemaFacts('', 'y/b.xsd')] },
    { ...schemaDoc(imported('https://b.example/b.xsd'), 'a.xsd'), others: [schemaFacts('', 'b.xsd', 'urn:b')] },
    schemaDoc('<xs:import namespace="urn:b"/>', 'a.xsd'),
  ],
  invalid: [
    {
      ...schemaDoc(include('b.xsd'), 'x/a.xsd'),
      yields: [{ code: 'missing', args: { value: 'b.xsd' }, pointer: '/xs:schema/xs:include/@schemaLocation' }],
    },
    { ...schemaDoc(include('%E0%A4%A.xsd'), 'a.xsd'), yields: [{ code: 'missing' }] },
    { ...schemaDoc(include('../b.xsd'), 'x/a.xsd'), yields: [{ code: 'elsewhere', gap: 'unverified' }] },
    { ...schemaDoc(include('../b.xsd'), 'x/a.xsd'), others: [steckbrief], yields: [{ code: 'missing' }] },
    {
      ...schemaDoc(include('../../b.xsd'), 'x/a.xsd'),
      others: [steckbrief],
      yields: [{ code: 'elsewhere', gap: 'unverified' }],
    },
    {
      ...schemaDoc(imported('http://b.example/b.xsd'), 'a.xsd'),
      yields: [{ code: 'elsewhere', gap: 'unverified', args: { value: 'http://b.example/b.xsd' } }],
    },
  ],
});

everySentence('schema-imports');
