import type { Document } from '../../documents/document.ts';
import { valueText } from '../../documents/naming.ts';
import { isLicence } from '../../documents/recognise.ts';
import { at, defineCheck } from '../define-check.ts';

/** Phrases by which common licences are known; the first that fits counts, so the special stand before the general. */
const PHRASES: readonly (readonly [id: string, phrase: RegExp])[] = [
  ['AGPL-3.0', /^.{0,300}GNU AFFERO GENERAL PUBLIC LICENSE\W+Version 3/is],
  ['LGPL-3.0', /^.{0,300}GNU LESSER GENERAL PUBLIC LICENSE\W+Version 3/is],
  ['LGPL-2.1', /^.{0,300}GNU LESSER GENERAL PUBLIC LICENSE\W+Version 2\.1/is],
  ['GPL-3.0', /^.{0,300}GNU GENERAL PUBLIC LICENSE\W+Version 3/is],
  ['GPL-2.0', /^.{0,300}GNU GENERAL PUBLIC LICENSE\W+Version 2/is],
  ['Apache-2.0', /^.{0,400}Apache License\W+Version 2\.0/is],
  ['MPL-2.0', /^.{0,300}Mozilla Public License,?\s+(?:Version|v\.?)\s*2\.0/is],
  [
    'EUPL-1.2',
    /(?:European Union Public Licen[cs]e|Open-Source-Lizenz für die Europäische Union|EUPL).{0,200}\b1\.2\b/is,
  ],
  ['EUPL-1.1', /(?:European Union Public Licen[cs]e|EUPL).{0,200}\b1\.1\b/is],
  ['CC0-1.0', /CC0 1\.0 Universal/i],
  ['Unlicense', /free and unencumbered software released into the public domain/i],
  ['BSD-3-Clause', /Redistribution and use in source and binary forms.*\bNeither the name/is],
  ['BSD-2-Clause', /Redistribution and use in source and binary forms/i],
  ['ISC', /Permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose/i],
  ['MIT-0', /Permission is hereby granted, free of charge, to any person(?!.*shall be included in all copies)/is],
  ['MIT', /Permission is hereby granted, free of charge, to any person/i],
];

/** Longest beginning that is looked at: licences say what they are there. */
const BEGINNING = 40_000;

/** SPDX id of a licence text, without `-only` and `-or-later`; null where no known licence is recognised. */
export function licenceOf(text: string): string | null {
  const beginning = text.slice(0, BEGINNING).replace(/\s+/g, ' ');
  return PHRASES.find(([, phrase]) => phrase.test(beginning))?.[0] ?? null;
}

/** Ids of an SPDX expression in small letters, without what says whether later versions hold. */
function idsOf(expression: string): string[] {
  const words = expression.replace(/\bWITH\s+[\w.-]+/gi, ' ').match(/[\w.+-]+/g) ?? [];
  return words
    .filter((word) => !/^(?:AND|OR)$/i.test(word))
    .map((word) => word.toLowerCase().replace(/(?:\+|-only|-or-later)$/, ''));
}

const readableLicence = ({ relative, text }: Document): boolean =>
  !relative.includes('/') && isLicence(relative) && text !== '';

/** The licence that is named is the licence whose text lies there. */
export const licenceText = defineCheck<Record<never, never>>({
  name: 'licence-text',
  summary: {
    de: 'Die gewählte Lizenzangabe (SPDX) nennt die Lizenz, deren Text im obersten Ordner liegt.',
    en: 'The selected licence (SPDX) is the one whose text lies in the top folder.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    differs: {
      de: 'Angegeben ist die Lizenz „{value}“; „{path}“ enthält den Text von {found}. Berichtigen Sie die Angabe, oder tauschen Sie den Text aus.',
      en: "The licence named is '{value}'; '{path}' has the text of {found}. Correct the entry, or replace the text.",
    },
    'no-file': {
      de: 'Im obersten Ordner liegt keine Lizenzdatei (LICENSE), mit der sich die Angabe vergleichen ließe.',
      en: 'The top folder has no licence file (LICENSE) to compare the entry with.',
    },
    unrecognised: {
      de: 'Welche Lizenz „{path}“ enthält, ließ sich nicht erkennen; vergleichen Sie den Text selbst mit „{value}“.',
      en: "Which licence '{path}' holds could not be recognised; compare the text with '{value}' yourself.",
    },
  },
  subject: 'nodes',
  *run({ nodes, document }, _params, { service }) {
    const files = service.documents.filter(readableLicence);
    for (const file of files) yield { consulted: file };
    for (const node of nodes) {
      const value = valueText(node);
      const first = files[0];
      if (!first) {
        yield { gap: 'not-applicable', document, code: 'no-file' };
        continue;
      }
      const known = files.flatMap((file) => licenceOf(file.text) ?? []);
      const named = idsOf(value);
      if (known.length === 0)
        yield { gap: 'needs-review', document, code: 'unrecognised', args: { value, path: first.path } };
      else if (!known.some((id) => named.includes(id.toLowerCase())))
        yield {
          ...at(node, 'differs', { value, path: first.path, found: known }),
          related: files.map((file) => ({ document: file, pointer: '' })),
        };
    }
  },
});
