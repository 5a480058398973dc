import { readFileSync } from 'node:fs';
import t from 'tap';
import { licenceOf } from '../../../src/rules/portal/licence-text.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

t.test('licences are recognised by their words', async (test) => {
  const cases: Readonly<Record<string, string>> = {
    'AGPL-3.0':
      'GNU AFFERO GENERAL PUBLIC LICENSE\n Version 3, 19 November 2007 ... GNU General Public License, version 3',
    'GPL-3.0': `  GNU GENERAL PUBLIC LICENSE\n Version 3 ${'x'.repeat(400)} GNU Affero General Public License version 3`,
    'LGPL-2.1': 'GNU LESSER GENERAL PUBLIC LICENSE\nVersion 2.1, February 1999',
    'BSD-2-Clause': 'Redistribution and use in source and binary forms, with or without modification',
    'BSD-3-Clause': 'Redistribution and use in source and binary forms ... Neither the name of',
    'Apache-2.0': 'Apache License\nVersion 2.0, January 2004',
    'EUPL-1.2': 'EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union',
    'MPL-2.0': 'Mozilla Public License Version 2.0',
    ISC: 'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee',
  };
  for (const [id, text] of Object.entries(cases)) test.equal(licenceOf(text), id);
  test.equal(licenceOf('Alle Rechte vorbehalten.'), null);
  test.equal(licenceOf(readFileSync('LICENSE', 'utf8')), 'MIT', 'the licence of this project');
});

casesInRules('licence-text', ['no-file', 'unrecognised']);
