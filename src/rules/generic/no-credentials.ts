import type { CredentialForm } from '../../text/credential-spans.ts';
import { defineCheck } from '../define-check.ts';
import { type FilesForTests, filesForTests, isForTests } from './files-for-tests.ts';

const CODES = {
  address: 'in-address',
  authorization: 'authorization',
  token: 'token',
  named: 'password',
} as const satisfies Record<CredentialForm, string>;

/** A password that stands in a file is known to everybody who has the file; what is found is never shown, not even in part. */
export const noCredentials = defineCheck<FilesForTests>({
  name: 'no-credentials',
  summary: {
    de: 'Die Datei enthält keine Zugangsdaten: kein Passwort in einer Adresse oder unter seinem Namen, kein Token und keinen Authorization-Kopf, am Inhalt erkannt. Lücken wie $PASSWORT und Werte unter example, default oder enum sind keine.',
    en: 'The file holds no credentials: no password in an address or under its name, no token and no Authorization header, recognised by content. Gaps such as $PASSWORD and values below example, default or enum are none.',
  },
  params: filesForTests({
    de: 'Regulärer Ausdruck für Pfade, deren Zugangsdaten als die von Tests gekennzeichnet sind: nur ein SOLL',
    en: 'Regular expression of paths whose credentials are marked as those of tests: a SOLL finding only',
  }),
  messages: {
    'in-address': {
      de: 'Die Adresse enthält ein Passwort oder Token; es wird hier nicht gezeigt. Nehmen Sie es heraus, auch aus der Versionsgeschichte, und ändern Sie es dort, wo es gilt.',
      en: 'The address holds a password or token; it is not shown here. Take it out, from the version history too, and change it where it is valid.',
    },
    authorization: {
      de: 'Hier stehen die Zugangsdaten eines Authorization-Kopfs; sie werden hier nicht gezeigt. Nehmen Sie sie heraus, auch aus der Versionsgeschichte, und machen Sie sie dort ungültig, wo sie gelten.',
      en: 'The credentials of an Authorization header stand here; they are not shown. Take them out, from the version history too, and revoke them where they are valid.',
    },
    token: {
      de: 'Hier steht das Zugangs-Token eines bekannten Anbieters; es wird hier nicht gezeigt. Nehmen Sie es heraus, auch aus der Versionsgeschichte, und machen Sie es beim Anbieter ungültig.',
      en: 'The access token of a well-known provider stands here; it is not shown. Take it out, from the version history too, and revoke it with the provider.',
    },
    password: {
      de: 'Hier steht ein Passwort, Schlüssel oder Token im Klartext; es wird hier nicht gezeigt. Schreiben Sie an seine Stelle eine Lücke wie $PASSWORT, entfernen Sie es auch aus der Versionsgeschichte, und ändern Sie es dort, wo es gilt.',
      en: 'A password, key or token stands here in plain text; it is not shown. Write a gap such as $PASSWORD in its place, remove it from the version history too, and change it where it is valid.',
    },
    'test-credentials': {
      de: 'Hier stehen Zugangsdaten, dem Namen der Datei nach für Tests; sie werden hier nicht gezeigt. Legen Sie auch solche außerhalb des Ordners ab.',
      en: 'Credentials stand here, by the name of the file for tests; they are not shown. Keep those outside the folder, too.',
    },
    'not-read': {
      de: 'Die Datei „{path}“ ist nicht gelesen; ob darin Zugangsdaten stehen, bleibt offen.',
      en: "The file '{path}' was not read; whether it holds credentials remains open.",
    },
  },
  subject: 'document',
  *run({ document }, params) {
    if (document.sha256 === null) {
      yield { gap: 'unverified', document, code: 'not-read', args: { path: document.path } };
      return;
    }
    const forTests = isForTests(document, params);
    for (const { form, range } of document.credentials)
      if (forTests) yield { document, range, code: 'test-credentials', level: 'SOLL' };
      else yield { document, range, code: CODES[form] };
  },
});
