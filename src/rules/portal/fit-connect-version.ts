import { quoted } from '../../documents/naming.ts';
import { defineCheck } from '../define-check.ts';

/** Metadata of a version that nobody has described must not pass for checked. */
export const fitConnectVersion = defineCheck<Record<never, never>>({
  name: 'fit-connect-version',
  summary: {
    de: 'Die Metadaten von FIT-Connect sind von einer Fassung, deren Form bekannt ist (1.x oder 2.x).',
    en: 'The metadata of FIT-Connect are of a version whose form is known (1.x or 2.x).',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    'unknown-version': {
      de: 'Die Fassung „{value}“ der Metadaten ist hier nicht beschrieben (nur 1.x und 2.x); ihre Form ist nicht geprüft.',
      en: "The version '{value}' of the metadata is not described here (only 1.x and 2.x); its form was not checked.",
    },
  },
  subject: 'nodes',
  *run({ nodes, document }) {
    for (const node of nodes) {
      const version = node.child('$schema');
      if (version && !(typeof version.value === 'string' && /\/metadata\/[12]\./.test(version.value)))
        yield { gap: 'unverified', document, code: 'unknown-version', args: { value: quoted(version) } };
    }
  },
});
