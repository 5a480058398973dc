import { at, defineCheck } from '../define-check.ts';
import { certificateAt } from './certificate.ts';

/** Metadata and certificate file are often renewed at different times; then signatures are checked with the old key. */
export const certificateDeclared = defineCheck<Record<never, never>>({
  name: 'certificate-declared',
  summary: {
    de: 'Das Zertifikat ist dasselbe wie eines der Zertifikatsdateien, die der Steckbrief zur selben Schnittstelle nennt.',
    en: 'The certificate is the same as one of the certificate files that the Steckbrief names for the same interface.',
  },
  params: { type: 'object', additionalProperties: false },
  messages: {
    'other-certificate': {
      de: 'Das Zertifikat „{subject}“ ist keines der Zertifikate, die der Steckbrief zu dieser Schnittstelle nennt ({files}).',
      en: "The certificate '{subject}' is none of those that the Steckbrief names for this interface ({files}).",
    },
    'none-declared': {
      de: 'Der Steckbrief nennt zu dieser Schnittstelle keine Zertifikatsdatei.',
      en: 'The Steckbrief names no certificate file for this interface.',
    },
  },
  subject: 'nodes',
  *run({ nodes, document }, _params, { service }) {
    const arts = new Set(document.declarations.map(({ art }) => art).filter((art) => art !== undefined));
    const files = service.documents.filter(
      (one) => one.kind === 'certificate' && one.root && one.declarations.some(({ art }) => art && arts.has(art)),
    );
    if (files.length === 0) {
      yield { gap: 'not-applicable', document, code: 'none-declared' };
      return;
    }
    const known = new Set(
      files.flatMap((file) => file.root!.find('$.zertifikate[*]').map((one) => certificateAt(one)?.sha256)),
    );
    for (const file of files) yield { consulted: file };
    for (const node of nodes) {
      const facts = certificateAt(node);
      if (facts && !known.has(facts.sha256))
        yield at(node, 'other-certificate', { subject: facts.subject, files: files.map(({ path }) => path) });
    }
  },
});
