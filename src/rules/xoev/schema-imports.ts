import type { Node } from '../../documents/document.ts';
import { joinPath, parentPath } from '../../text/slash-paths.ts';
import { at, type CheckContext, defineCheck } from '../define-check.ts';

const USES = "*[local-name()='include' or local-name()='import' or local-name()='redefine'][@schemaLocation]";

/** Whether a schema with that target namespace is among the documents. */
function provided(namespace: string, { service }: CheckContext): boolean {
  return service.documents.some(
    (one) => one.kind === 'xml-schema' && String(one.root?.child('@targetNamespace')?.value ?? '') === namespace,
  );
}

/** A schema that refers to a file nobody has cannot be used. */
export const schemaImports = defineCheck<Record<never, never>>({
  name: 'schema-imports',
  summary: {
    de: 'Die Schemas, auf die ein XML-Schema verweist, liegen vor.',
    en: 'The schemas an XML Schema refers to are at hand.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    missing: {
      de: 'Das Schema verweist auf „{value}“; diese Datei gibt es dort nicht.',
      en: "The schema refers to '{value}'; there is no such file.",
    },
    elsewhere: {
      de: 'Das Schema verweist auf {value}; ein Schema dieses Namensraums liegt nicht bei, und nachgeladen wird nichts.',
      en: 'The schema refers to {value}; no schema of that namespace is here, and nothing is fetched.',
    },
  },
  subject: 'nodes',
  replaceable: ['missing'],
  *run({ nodes, document }, _params, context) {
    for (const use of nodes.flatMap((node: Node) => node.find(USES))) {
      const location = use.child('@schemaLocation')!;
      const value = String(location.value).trim();
      const namespace = String(use.child('@namespace')?.value ?? '');
      const web = /^[a-z][a-z0-9+.-]*:/i.test(value);
      const path = web ? '' : joinPath(parentPath(document.relative), safeDecode(value));
      if (!web && context.service.document(path)) continue;
      if (use.name.endsWith('import') && provided(namespace, context)) continue;
      // Loose files come with what they refer to in and below their own folder; what lies elsewhere nobody looked for.
      const home = context.service.steckbrief ? '' : parentPath(document.relative);
      const away = home === '' || home === '.' ? path.startsWith('../') : !`${path}/`.startsWith(`${home}/`);
      if (web || away) yield { gap: 'unverified', document, code: 'elsewhere', args: { value } };
      else yield at(location, 'missing', { value });
    }
  },
});

/** `my%20schema.xsd` names a file with a blank. */
function safeDecode(location: string): string {
  try {
    return decodeURI(location);
  } catch {
    return location;
  }
}
