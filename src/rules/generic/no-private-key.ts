import { defineCheck } from '../define-check.ts';
import { type FilesForTests, filesForTests, isForTests } from './files-for-tests.ts';

/** A key that someone else has seen is no key any more; what is found is never shown, not even in part. */
export const noPrivateKey = defineCheck<FilesForTests>({
  name: 'no-private-key',
  summary: {
    de: 'Die Datei enthält keinen privaten Schlüssel: PEM, DER, PKCS#12, JWK, SSH oder Schlüsselspeicher, am Inhalt erkannt.',
    en: 'The file holds no private key: PEM, DER, PKCS#12, JWK, SSH or key store, recognised by content.',
  },
  params: filesForTests({
    de: 'Regulärer Ausdruck für Pfade, deren Schlüssel als solche für Tests gekennzeichnet sind: nur ein SOLL',
    en: 'Regular expression of paths whose keys are marked as keys for tests: a SOLL finding only',
  }),
  messages: {
    'private-key': {
      de: 'In der Datei steht ein privater Schlüssel ({form}); er wird hier nicht gezeigt. Entfernen Sie ihn, auch aus der Versionsgeschichte, und erzeugen Sie ein neues Schlüsselpaar.',
      en: 'The file holds a private key ({form}); it is not shown here. Remove it, from the version history too, and generate a new key pair.',
    },
    'test-key': {
      de: 'In der Datei steht ein privater Schlüssel ({form}), dem Namen nach für Tests; er wird hier nicht gezeigt. Legen Sie auch Testschlüssel außerhalb des Ordners ab.',
      en: 'The file holds a private key ({form}), by its name for tests; it is not shown here. Keep keys for tests outside the folder, too.',
    },
    'key-store': {
      de: 'Der Name der Datei ist der eines Schlüsselspeichers; darin liegt gewöhnlich ein privater Schlüssel. Nehmen Sie die Datei aus dem Ordner.',
      en: 'The name of the file is that of a key store, which usually holds a private key. Take the file out of the folder.',
    },
    'not-read': {
      de: 'Die Datei „{path}“ ist nicht gelesen; ob darin ein privater Schlüssel steht, bleibt offen.',
      en: "The file '{path}' was not read; whether it holds a private key remains open.",
    },
  },
  subject: 'document',
  *run({ document }, params) {
    if (document.sha256 === null) {
      yield { gap: 'unverified', document, code: 'not-read', args: { path: document.path } };
      return;
    }
    const forTests = isForTests(document, params);
    const { secrets } = document;
    for (const { form, range } of secrets) {
      const args = { form: FORMS[form] };
      if (forTests) yield { document, range, code: 'test-key', args, level: 'SOLL' };
      else yield { document, range, code: 'private-key', args };
    }
    if (secrets.length === 0 && /\.(?:p12|pfx|jks|jceks|bcfks|keystore|ppk)$/i.test(document.relative))
      yield { document, pointer: '', code: 'key-store', ...(forTests ? { level: 'SOLL' as const } : {}) };
  },
});

const FORMS = {
  pem: 'PEM',
  der: 'DER',
  pkcs12: 'PKCS#12',
  jwk: 'JWK',
  ssh: 'SSH',
  putty: 'PuTTY',
  keystore: 'Java-KeyStore',
  base64: 'Base64',
  pgp: 'OpenPGP',
} as const;
