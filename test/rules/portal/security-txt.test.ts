import { cases } from '../../helpers/kind-cases.ts';

const CONTACT = 'Contact: mailto:sicherheit@beispielstadt.example\n';
const EXPIRES = 'Expires: 2027-03-31T22:00:00Z\n';
const file = (text: string) => ({ relative: 'security.txt', kind: 'security-txt', text, asOf: '2026-11-22' }) as const;
const bytes = {
  stage: 'bytes',
  code: 'latin-1',
  args: {},
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
} as const;
const SIGNED = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${CONTACT}${EXPIRES}-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n`;

cases('security-txt', {
  valid: [
    { ...file(CONTACT + EXPIRES) },
    { ...file(`\ufeff# Wer meldet\r\n\r\nCONTACT: tel:+49-2237-5550\r\nexpires: 2027-03-31t22:00:00.5+02:00\r\n`) },
    { ...file(`${CONTACT}${EXPIRES}X-Eigenes: irgendetwas\nPreferred-Languages: de, en\n`) },
    { ...file(SIGNED) },
    { ...file('Contact: https://beispielstadt.example/melden\nExpires: 2026-11-23T01:00:00Z\n') },
  ],
  invalid: [
    { ...file(EXPIRES), yields: [{ code: 'no-contact' }] },
    { ...file(CONTACT), yields: [{ code: 'no-expires' }] },
    { ...file(''), yields: [{ code: 'no-contact' }, { code: 'no-expires' }] },
    { ...file(CONTACT + EXPIRES + EXPIRES), yields: [{ code: 'twice', args: { name: 'Expires', first: 2 } }] },
    {
      ...file(`${CONTACT}${EXPIRES}Preferred-Languages: de\nPreferred-Languages: en\n`),
      yields: [{ code: 'twice', args: { name: 'Preferred-Languages', first: 3 } }],
    },
    {
      ...file(`${CONTACT}Expires: 2026-03-31T22:00:00Z\n`),
      yields: [{ code: 'expired', args: { value: '2026-03-31', today: '2026-11-22' } }],
    },
    { ...file(`${CONTACT}Expires: 2026-11-22T23:59:00+01:00\n`), yields: [{ code: 'expired' }] },
    { ...file(`${CONTACT}Expires: 2027-03-31\n`), yields: [{ code: 'not-moment', args: { value: '2027-03-31' } }] },
    { ...file(`${CONTACT}Expires: 2027-02-30T22:00:00Z\n`), yields: [{ code: 'not-moment' }] },
    { ...file(`${CONTACT}Expires: 2027-03-31T25:00:00Z\n`), yields: [{ code: 'not-moment' }] },
    {
      ...file(`Contact: sicherheit@beispielstadt.example\n${EXPIRES}`),
      yields: [{ code: 'not-uri', args: { value: 'sicherheit@beispielstadt.example' } }],
    },
    { ...file(`${CONTACT}${EXPIRES}Policy: http://beispielstadt.example/\n`), yields: [{ code: 'not-uri' }] },
    { ...file(`${CONTACT}${EXPIRES}Contact:mailto:a@b.example\n`), yields: [{ code: 'no-field' }] },
    {
      ...file('<!DOCTYPE html>\n<title>404</title>\n'),
      yields: [{ code: 'no-contact' }, { code: 'no-expires' }, { code: 'no-field' }],
    },
    { ...file(CONTACT.repeat(2000)), yields: [{ code: 'too-long' }] },
    { ...file(''), fault: bytes, yields: [{ code: 'unreadable', gap: 'unverified' }] },
  ],
});
