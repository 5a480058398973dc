import { valueText } from '../../documents/naming.ts';
import { FORMAT_MESSAGES } from '../../text/format-messages.ts';
import { FORMATS } from '../../text/formats.ts';
import { FIXABLE_FORMS, meantAs } from '../../text/meant.ts';
import { at, defineCheck, isEmpty } from '../define-check.ts';
import { asText, setTo } from '../mends.ts';

/** Well-known forms deserve sentences of their own: a month 13, a missing https, two swapped digits. */
export const format = defineCheck<{ format: string }>({
  name: 'format',
  summary: {
    de: 'Der Wert hat eine bekannte Form, etwa Datum, Web-Adresse oder E-Mail.',
    en: 'The value has a well-known form, such as a date, a web address or an e-mail address.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['format'],
    properties: {
      format: { enum: Object.keys(FORMATS), description: { de: 'Die verlangte Form', en: 'The form required' } },
    },
  },
  messages: {
    ...FORMAT_MESSAGES,
    empty: { de: 'Hier fehlt ein Wert.', en: 'A value is missing here.' },
    'needs-quotes': {
      de: 'Der Wert {value} ist hier ein Text; in Anführungszeichen schreiben: "{value}".',
      en: 'The value {value} is a text here; write it in quotation marks: "{value}".',
    },
    'not-text': { de: 'Hier ist ein einzelner Text verlangt.', en: 'A single text is required here.' },
  },
  subject: 'nodes',
  replaceable: Object.keys(FORMAT_MESSAGES),
  fixable: [...FIXABLE_FORMS, 'needs-quotes'],
  *run({ nodes }, params) {
    const complaint = FORMATS[params.format];
    for (const node of nodes) {
      const { value } = node;
      const found = typeof value === 'string' ? complaint?.(value) : null;
      if (isEmpty(value)) yield at(node, 'empty');
      else if (found)
        yield { ...at(node, found.code, found.args), fix: setTo(meantAs(params.format, value as string)) };
      else if (typeof value === 'object') yield at(node, 'not-text');
      else if (typeof value !== 'string')
        yield {
          ...at(node, 'needs-quotes', { value: valueText(node) }),
          fix: asText(node, (text) => complaint?.(text) === null) ?? setTo(meantAs(params.format, valueText(node))),
        };
    }
  },
});
