import { FIXABLE_SHAPES } from '../../documents/json-schema/fixes.ts';
import { SCHEMA_MESSAGES } from '../../documents/json-schema/messages.ts';
import { defineCheck } from '../define-check.ts';

/** What the schema of the OpenAPI specification says of a document; the validation itself was done before. */
export const openApiSchema = defineCheck<Record<never, never>>({
  name: 'openapi-schema',
  summary: {
    de: 'Die OpenAPI-Beschreibung ist gültig nach dem JSON Schema ihrer Fassung (3.0 oder 3.1).',
    en: 'The OpenAPI description is valid against the JSON Schema of its version (3.0 or 3.1).',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    ...SCHEMA_MESSAGES,
    unreadable: { de: 'Das Dokument ist nicht lesbar.', en: 'The document cannot be read.' },
    'unsupported-version': {
      de: 'OpenAPI {version?{version}}{unnamed?ohne Angabe der Fassung} kann hier nicht geprüft werden, nur 3.0 und 3.1.',
      en: 'OpenAPI {version?{version}}{unnamed?without a version} cannot be checked here, only 3.0 and 3.1.',
    },
    'incomplete-version': {
      de: 'Die Angabe „{version}“ ist unvollständig; die Fassung von OpenAPI hat drei Zahlen. Schreiben Sie {whole}.',
      en: "'{version}' is incomplete; the version of OpenAPI has three numbers. Write {whole}.",
    },
    'unsupported-dialect': {
      de: 'Die Beschreibung verwendet den Schema-Dialekt „{dialect}“; geprüft werden kann nur der von OpenAPI 3.1.',
      en: "The description uses the schema dialect '{dialect}'; only that of OpenAPI 3.1 can be checked.",
    },
  },
  facts: { 'wrong-type': ['expected'], 'unknown-member': ['entry'], 'not-listed': ['entry', 'unnamed'] },
  subject: 'document',
  fixable: [...FIXABLE_SHAPES, 'incomplete-version'],
  *run({ document }) {
    const { examination, root } = document;
    if (!root) {
      yield { gap: 'unverified', document, code: 'unreadable' };
      return;
    }
    if (!examination?.standard) {
      const version = String((root.child('openapi') ?? root.child('swagger'))?.value ?? '');
      const dialect = String(root.child('jsonSchemaDialect')?.value ?? '');
      if (/^3\.[01]$/.test(version))
        yield {
          document,
          pointer: '/openapi',
          code: 'incomplete-version',
          args: { version, whole: `${version}.0` },
          fix: { set: `${version}.0` },
        };
      else if (/^3\.1\./.test(version) && dialect !== '')
        yield { gap: 'unverified', document, code: 'unsupported-dialect', args: { dialect } };
      else
        yield { gap: 'unverified', document, code: 'unsupported-version', args: { version, unnamed: version === '' } };
      return;
    }
    for (const { problems } of examination.steps) yield* problems.map((problem) => ({ document, ...problem }));
  },
});
