import t from 'tap';
import { isSignature } from '../../../src/rules/portal/signature-field.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('signature-field', ['unreadable']);

t.test('names of fields people sign in, and names of others', async (t) => {
  for (const name of [
    'Unterschrift',
    'Ort, Datum, Unterschrift *',
    'Ihre Unterschrift:',
    'Eigenhändige Unterschrift',
    'Elternunterschrift',
    'Unterschriftsfeld',
    'UNTERSCHRIFT der antragstellenden Person',
    'Unterschrift (Original)',
    'Signature',
    'Your signature',
  ])
    t.ok(isSignature(name), name);
  for (const name of [
    '',
    'Unterschriftenliste',
    'Unterschriftenzahl',
    'Unterschriften',
    'Unterschriftsberechtigte Person',
    'Unterschrift vorhanden?',
    'Unterschrift liegt vor',
    'Unterschrift beglaubigen lassen',
    'Unterschrift am',
    'Zahl der Unterschriften',
    'Name der Person, deren Unterschrift beglaubigt wird',
    'Signaturverfahren',
    'Signature algorithm',
    'Überschrift',
    'Anschrift',
  ])
    t.notOk(isSignature(name), name);
});
