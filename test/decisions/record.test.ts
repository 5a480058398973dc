import t from 'tap';
import { parse } from 'yaml';
import { recordAnswer, recordWaiver } from '../../src/decisions/record.ts';

const ANSWER = {
  regel: 'OZG6045',
  ergebnis: 'erfuellt',
  wer: 'Beate Beispiel',
  rolle: 'Fachbereich',
  wann: '2026-11-20',
} as const;
const WAIVER = {
  regel: 'OZG4001',
  stelle: { datei: 'steckbrief.yaml', pfad: '/gebuehr', code: 'missing' },
  begruendung: 'Kommt: im "Februar" # 2027',
  genehmigtVon: 'Dr. Clara Leitung',
  genehmigtAm: '2026-11-20',
  aktenzeichen: '10-7/26',
  gueltigBis: '2027-02-28',
};

t.test('an answer is written into its entry, everything else stays', async (t) => {
  const before = [
    '# oben',
    'fassung: "1"',
    'nachweise:',
    '  # zur Frage',
    '  - regel: OZG6045',
    '    ergebnis: offen # erfuellt, nicht-erfuellt oder nicht-anwendbar',
    '    wer:',
    '    wann: # Tag',
    '    gegenstand:',
    '      - { datei: seite.html, sha256: "00" } # bleibt',
    '  - { regel: OZG1153, ergebnis: erfuellt, wer: A B } # auch',
    '',
  ].join('\n');
  const proof = { datei: 'nachweise/bericht.pdf', sha256: '0'.repeat(64) };
  const after = recordAnswer(before, { ...ANSWER, nachweis: proof, bemerkung: 'geprüft: ja' })!;
  t.match(after, /^# oben\n/);
  t.match(after, / {2}# zur Frage\n/);
  t.match(after, / {2}- \{ regel: OZG1153, ergebnis: erfuellt, wer: A B \} # auch\n/);
  t.match(after, /wann: "2026-11-20"/, 'a day is a text');
  const { gegenstand, ...answer } = parse(after).nachweise[0];
  t.same(gegenstand, [{ datei: 'seite.html', sha256: '00' }]);
  t.same(answer, { ...ANSWER, nachweis: proof, bemerkung: 'geprüft: ja' });
  const changed = parse(
    recordAnswer(after, { ...ANSWER, ergebnis: 'nicht-erfuellt', nachweis: { url: 'https://x.de/a' }, bemerkung: '' })!,
  );
  t.match(changed.nachweise[0], { ergebnis: 'nicht-erfuellt', nachweis: { url: 'https://x.de/a' }, bemerkung: null });
  t.equal(recordAnswer(before, { ...ANSWER, regel: 'OZG9999' }), null, 'a question that does not stand there');
  for (const other of ['- eins\n', 'nachweise: nein\n', 'nachweise: [\n'])
    t.equal(recordAnswer(other, ANSWER), null, other);
});

t.test('an exception is added, or takes the place of the one for the same place', async (t) => {
  const fresh = recordWaiver(null, WAIVER)!;
  t.same(parse(fresh), { fassung: '1', ausnahmen: [WAIVER] });
  t.match(fresh, /genehmigtAm: "2026-11-20"/);
  const second = recordWaiver(`# Kopf\n${fresh}`, { ...WAIVER, stelle: { datei: 'steckbrief.yaml' } })!;
  t.match(second, /^# Kopf\n/);
  t.equal(parse(second).ausnahmen.length, 2);
  const longer = recordWaiver(second, { ...WAIVER, gueltigBis: '2027-06-30' })!;
  t.same(
    parse(longer).ausnahmen.map(({ gueltigBis }: { gueltigBis: string }) => gueltigBis),
    ['2027-06-30', '2027-02-28'],
  );
  t.same(parse(recordWaiver('ausnahmen:\n', WAIVER)!).ausnahmen, [WAIVER], 'an empty list');
  for (const other of ['- eins\n', 'ausnahmen: nein\n', ': [\n']) t.equal(recordWaiver(other, WAIVER), null, other);
});
