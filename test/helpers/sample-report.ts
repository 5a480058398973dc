import { createHash } from 'node:crypto';
import type { Finding, RuleResult } from '../../src/base/finding.ts';
import type { Evidence, Grade, Lang, Level, Outcome, Range, Text } from '../../src/base/nouns.ts';
import type { Report, ReportRule, Summary } from '../../src/base/report.ts';
import { packResults } from '../../src/base/results.ts';
import type { DocumentReport, ServiceJudgement, ServiceReport } from '../../src/base/service-report.ts';
import { Reasons } from '../../src/reports/reasons.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const range = (line: number, column: number, endLine: number, endColumn: number): Range => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

/** Source lines for excerpts: a tab, an umlaut, a very long line, a control character. */
const LINES: Readonly<Record<string, string>> = {
  'dienste/hundesteuer-anmeldung/steckbrief.yaml:12': '  - leika: "9911000910400"',
  'dienste/hundesteuer-anmeldung/steckbrief.yaml:30': '\tags: ["5314000"]  # Gemeindeschlüssel',
  'dienste/hundesteuer-anmeldung/fim/S05000001V1.0.xml:88':
    '\t\t<xdf:datenfeldgruppe id="G05000428" name="Antragsteller">',
  'dienste/hundesteuer-anmeldung/xoev/Anzeige für Köln.xml:7': `${'<a>ä</a>'.repeat(40)}<cbc:Bogus>x\u0007</cbc:Bogus>${'<b/>'.repeat(50)}`,
};

/** The excerpt callback that goes with the sample report. */
export function sampleExcerpt(path: string, line: number): string | null {
  return LINES[`${path}:${line}`] ?? null;
}

interface RuleInit {
  id: string;
  name: string;
  chapter: Text;
  title: Text;
  fix?: Text;
  source?: ReportRule['source'];
  evidence?: Evidence;
}

const CHAPTERS = {
  keys: { de: 'Schlüssel', en: 'Keys' },
  fim: { de: 'FIM 2.0 & 3.0', en: 'FIM 2.0 & 3.0' },
  xoev: { de: 'XÖV', en: 'XÖV' },
  people: { de: 'Recht und Betrieb', en: 'Law and operation' },
} satisfies Record<string, Text>;

const RULES: readonly RuleInit[] = [
  {
    id: 'OZG1011',
    name: 'leika-key-form',
    chapter: CHAPTERS.keys,
    title: { de: 'LeiKa-Schlüssel', en: 'LeiKa key' },
    fix: {
      de: '14-stelligen Schlüssel aus dem LeiKa eintragen, z. B. "99110009104000".',
      en: 'Enter the 14-digit key from the LeiKa, e.g. "99110009104000".',
    },
    source: {
      title: 'FIT-Connect Routing API',
      section: 'Abschnitt 3',
      url: 'https://docs.fitko.de/fit-connect/docs/apis/routing-api/',
      grade: 'A',
    },
  },
  {
    id: 'OZG1012',
    name: 'ags-leading-zero',
    chapter: CHAPTERS.keys,
    title: { de: 'Gemeindeschlüssel <AGS> | ARS', en: 'Municipality key <AGS> | ARS' },
    fix: {
      de: 'Setzen Sie den Schlüssel in Anführungszeichen: `"05314000"`.',
      en: 'Put the key in quotation marks: `"05314000"`.',
    },
    source: {
      title: 'Amtliches Gemeindeverzeichnis',
      url: 'https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html?a=1&b="2"',
      grade: 'B',
    },
  },
  {
    id: 'OZG1003',
    name: 'nothing-unexamined',
    chapter: CHAPTERS.keys,
    title: { de: 'Keine Datei bleibt ununtersucht', en: 'No file stays unexamined' },
  },
  {
    id: 'FIM1006',
    name: 'legal-basis-present',
    chapter: CHAPTERS.fim,
    title: { de: 'Handlungsgrundlage bei RNG', en: 'Legal basis for RNG' },
    fix: { de: 'Handlungsgrundlage im FIM-Editor ergänzen.', en: 'Add the legal basis in the FIM editor.' },
    source: {
      title: 'FIM QS-Bericht',
      section: 'M1006',
      url: 'https://www.xrepository.de/details/urn:de:fim:qs',
      grade: 'A',
    },
  },
  {
    id: 'FIM2001',
    name: 'xdatenfelder-xsd-valid',
    chapter: CHAPTERS.fim,
    title: { de: 'XDatenfelder ist schemavalide', en: 'XDatenfelder is valid against its schema' },
  },
  {
    id: 'XOEV1002',
    name: 'xsd-valid',
    chapter: CHAPTERS.xoev,
    title: { de: 'Muster sind gültig gegen ihr XML-Schema', en: 'Samples are valid against their XML Schema' },
  },
  {
    id: 'XOEV1003',
    name: 'schematron-valid',
    chapter: CHAPTERS.xoev,
    title: { de: 'Muster erfüllen das Schematron', en: 'Samples meet the Schematron' },
  },
  {
    id: 'XOEV1004',
    name: 'standard-claims-document',
    chapter: CHAPTERS.xoev,
    title: { de: 'Ein Standard ist zuständig', en: 'One standard is in charge' },
  },
  {
    id: 'OZG1040',
    name: 'privacy-by-people',
    chapter: CHAPTERS.people,
    evidence: 'human',
    title: {
      de: 'Datenschutz-Folgenabschätzung liegt vor und ist aktuell',
      en: 'A data protection impact assessment exists and is up to date',
    },
  },
  {
    id: 'OZG1041',
    name: 'contact-person',
    chapter: CHAPTERS.people,
    evidence: 'steckbrief',
    title: { de: 'Ansprechperson\u0007 genannt', en: 'Contact person\u0007 named' },
  },
  {
    id: 'OZG8001',
    name: 'acceptance-protocol',
    chapter: CHAPTERS.people,
    evidence: 'human',
    title: { de: 'Abnahmeprotokoll', en: 'Acceptance protocol' },
  },
  {
    id: 'OZG4001',
    name: 'payment-interface',
    chapter: CHAPTERS.people,
    title: { de: 'Bezahlschnittstelle', en: 'Payment interface' },
  },
];

/** Level of each rule, as the sample's services have it. */
const LEVELS: Readonly<Record<string, Level | null>> = {
  OZG1012: 'SOLL',
  OZG1003: 'SOLL',
  XOEV1004: 'SOLL',
  OZG1041: 'KANN',
  OZG8001: null,
};
const levelOf = (id: string): Level | null => (id in LEVELS ? LEVELS[id]! : 'MUSS');

function rules(lang: Lang): ReportRule[] {
  return RULES.map(({ id, name, chapter, title, fix, source, evidence = 'file' }) => ({
    id,
    name,
    chapter: chapter[lang],
    title: title[lang],
    level: levelOf(id),
    requirement: lang === 'de' ? `${title.de}: so verlangt es die Vorgabe.` : `${title.en}: this is required.`,
    why:
      lang === 'de'
        ? 'Ohne diese Angabe findet der Antrag seinen Weg nicht.'
        : 'Without it the application does not find its way.',
    fix: fix?.[lang] ?? (lang === 'de' ? 'Ergänzen Sie die Angabe.' : 'Add the statement.'),
    source: source ?? { title: 'Vorgaben OZG NRW', url: 'https://example.org/vorgaben', grade: 'C' as Grade },
    tags: ['ozg', ...Array.from({ length: 24 }, (_, n) => `tag-${n}`)].slice(0, id === 'OZG1011' ? 25 : 1),
    evidence,
  }));
}

interface FindingInit {
  code: string;
  path: string;
  range: Range;
  message: string;
  level?: Level;
  pointer?: string;
  args?: Finding['args'];
  related?: Finding['related'];
  waivedBy?: number;
}

interface ResultInit extends Pick<RuleResult, 'reason' | 'waiver' | 'attestation'> {
  examined?: number;
  findings?: FindingInit[];
}

function result(ruleId: string, level: Level | null, outcome: Outcome, rest: ResultInit = {}): RuleResult {
  const { findings = [], examined = outcome === 'passed' ? 1 : findings.length, ...others } = rest;
  return {
    ruleId,
    level,
    outcome,
    examined,
    findings: findings.map(({ pointer = '/x', args = {}, level: own = level ?? 'KANN', related, ...finding }) => ({
      ...finding,
      args,
      level: own,
      pointer,
      fingerprint: sha256([ruleId, finding.code, finding.path, JSON.stringify(finding.range)].join('\0')),
      ...(related && { related }),
    })),
    ...others,
  };
}

function document(
  path: string,
  kind: string | null,
  outcome: DocumentReport['outcome'],
  rest: Partial<DocumentReport> = {},
): DocumentReport {
  return { path, kind, sha256: sha256(path), bytes: path.length * 1000, outcome, ...rest };
}

/** A name and nothing else that a Steckbrief could say of its service. */
const UNSTATED = { title: null, authority: null, provider: null, url: null, version: null };

/** The services of the sample, as the rules judged them. */
export function sampleServices(lang: Lang = 'de'): ServiceJudgement[] {
  const t = (de: string, en: string) => (lang === 'de' ? de : en);
  const dog = 'dienste/hundesteuer-anmeldung';
  const fim = `${dog}/fim/S05000001V1.0.xml`;
  const xoev = `${dog}/xoev/Anzeige für Köln.xml`;
  const noLegalBasis = (line: number): FindingInit => ({
    code: 'no-legal-basis',
    path: fim,
    range: range(line, 3, line + 20, 4),
    pointer: `/xdf:stammdatenschema/xdf:struktur[${line}]`,
    message: t(
      'Die Datenfeldgruppe G05000428 (Antragsteller) ist rechtsnormgebunden (RNG), nennt aber keine Handlungsgrundlage.',
      'The data field group G05000428 (Antragsteller) is bound to a legal norm (RNG) but names no legal basis.',
    ),
  });
  const saxonMissing = t(
    'Schematron von XGewerbeanzeige 2.2: saxon-js ist nicht installiert.',
    'Schematron of XGewerbeanzeige 2.2: saxon-js is not installed.',
  );
  return [
    {
      path: dog,
      steckbrief: `${dog}/steckbrief.yaml`,
      name: 'Hundesteuer: Anmeldung',
      ...UNSTATED,
      verdict: 'not-conforming',
      documents: [
        document(`${dog}/steckbrief.yaml`, 'steckbrief', 'failed'),
        document(fim, 'xdatenfelder', 'failed', { standard: { id: 'xdatenfelder', version: '2.0' } }),
        document(xoev, 'xoev', 'unverified', {
          standard: { id: 'xgewerbeanzeige', version: '2.2', scenario: 'Anmeldung' },
          steps: [
            { name: 'XML-Schema', outcome: 'passed' },
            { name: 'Schematron', outcome: 'not-run', reason: saxonMissing },
          ],
        }),
        document(`${dog}/scan.tif`, null, 'not-examined', { sha256: null, bytes: 1_234_567_890 }),
      ],
      results: [
        result('OZG1011', 'MUSS', 'failed', {
          findings: [
            {
              code: 'mismatch',
              path: `${dog}/steckbrief.yaml`,
              range: range(12, 12, 12, 27),
              pointer: '/leistungen/0/leika',
              args: { value: '9911000910400', length: 13 },
              message: t(
                'Der LeiKa-Schlüssel „9911000910400“ hat 13 Stellen; er braucht 14 und beginnt mit 99.',
                "The LeiKa key '9911000910400' has 13 digits; it needs 14 and starts with 99.",
              ),
              related: [{ path: fim, pointer: '/x', range: range(3, 1, 3, 9) }],
            },
          ],
        }),
        result('OZG1012', 'SOLL', 'failed', {
          findings: [
            {
              code: 'leading-zero',
              path: `${dog}/steckbrief.yaml`,
              range: range(30, 8, 30, 17),
              pointer: '/gebiet/ags/0',
              message: t(
                'Der Gemeindeschlüssel 5314000 hat seine führende Null verloren. In Anführungszeichen schreiben: "05314000".',
                'The municipality key 5314000 has lost its leading zero. Put it in quotation marks: "05314000".',
              ),
            },
          ],
        }),
        result('OZG1003', 'SOLL', 'failed', {
          findings: [
            {
              code: 'unexamined',
              path: `${dog}/scan.tif`,
              range: range(1, 1, 1, 1),
              pointer: '',
              message: t('Diese Datei hat keine Vorgabe untersucht.', 'No rule examined this file.'),
            },
          ],
        }),
        result('FIM1006', 'MUSS', 'failed', { findings: [noLegalBasis(88), noLegalBasis(141), noLegalBasis(203)] }),
        result('FIM2001', 'MUSS', 'passed'),
        result('XOEV1002', 'MUSS', 'passed', {
          findings: [
            {
              code: 'unexpected-element',
              path: xoev,
              range: range(7, 321, 7, 347),
              level: 'KANN',
              pointer: '/*/*[7]',
              message: t(
                '„cbc:Bogus|<b>*x*</b> U+0007“ ist hier nicht vorgesehen; an dieser Stelle steht „cbc:IssueDate“, 100 %.',
                "'cbc:Bogus|<b>*x*</b> U+0007' is not expected here; this is the place of 'cbc:IssueDate', 100 %.",
              ),
            },
          ],
        }),
        result('XOEV1003', 'MUSS', 'unverified', { reason: saxonMissing }),
        result('XOEV1004', 'SOLL', 'unverified', { reason: saxonMissing }),
        result('OZG1040', 'MUSS', 'needs-review', {
          reason: t('Das kann nur ein Mensch beurteilen.', 'Only a human can judge this.'),
        }),
        result('OZG1041', 'KANN', 'passed', {
          attestation: {
            result: 'met',
            by: 'Erika <b>Beispiel</b> | *EB*',
            role: 'Datenschutz',
            on: '2026-10-01',
            evidence: { url: 'https://example.org/beleg?a=1&b="2"' },
            remark: 'Gesehen\u0007 und für gut befunden.',
            expires: '2027-10-01',
            path: `${dog}/nachweise.yaml`,
            line: 4,
          },
        }),
        result('OZG8001', null, 'not-applicable', {
          reason: t('Bindet erst in der Abnahme.', 'Binds in acceptance only.'),
        }),
      ],
    },
    {
      path: 'dienste/wohngeld',
      steckbrief: 'dienste/wohngeld/steckbrief.yaml',
      name: 'Wohngeld <Antrag> & | `Co`\u0007\u202e ##[x]',
      ...UNSTATED,
      verdict: 'conforming',
      documents: [
        document('dienste/wohngeld/steckbrief.yaml', 'steckbrief', 'passed'),
        document('dienste/wohngeld/fim/S05000002V1.0.xml', 'xdatenfelder', 'waived'),
      ],
      results: [
        result('OZG1011', 'MUSS', 'passed', { examined: 2 }),
        result('FIM1006', 'MUSS', 'waived', {
          reason: t(
            'Ausnahme bis 31.12.2026: Die Fachaufsicht stimmt die Handlungsgrundlage noch ab.',
            'Waived until 2026-12-31: the supervisory body still settles the legal basis.',
          ),
          waiver: [
            {
              rule: 'FIM1006',
              place: 'fim/S05000002V1.0.xml',
              reason: 'Die Fachaufsicht | stimmt die *Handlungsgrundlage* noch ab.',
              approvedBy: 'Task Force <TF>',
              approvedOn: '2026-10-01',
              fileNumber: '40-1/26\u0007',
              until: '2026-12-31',
              path: 'dienste/wohngeld/ausnahmen.yaml',
              line: 3,
            },
          ],
          findings: [{ ...noLegalBasis(17), path: 'dienste/wohngeld/fim/S05000002V1.0.xml', waivedBy: 0 }],
        }),
        result('OZG1041', 'KANN', 'passed'),
        result('OZG4001', 'MUSS', 'not-applicable', {
          reason: t('Der Dienst erhebt keine Gebühr.', 'The service takes no fee.'),
        }),
      ],
    },
    {
      path: '.',
      steckbrief: null,
      name: null,
      ...UNSTATED,
      verdict: 'undecided',
      documents: [document('lose/antwort.xml', 'xoev', 'passed')],
      results: [
        result('OZG1011', 'MUSS', 'not-applicable', {
          reason: t('Es gibt keinen Steckbrief.', 'There is no Steckbrief.'),
        }),
        result('XOEV1002', 'MUSS', 'passed'),
        result('XOEV1003', 'MUSS', 'unverified', { reason: saxonMissing }),
      ],
    },
  ];
}

/** A result for each rule, those that nothing was said of are not applicable. */
function complete(results: readonly RuleResult[], all: readonly ReportRule[]): RuleResult[] {
  const own = new Map(results.map((one) => [one.ruleId, one]));
  if (own.size !== results.length) throw new Error('A rule has two results');
  const unknown = [...own.keys()].filter((id) => all.every((rule) => rule.id !== id));
  if (unknown.length > 0) throw new Error(`No rules: ${unknown}`);
  return all.map(
    ({ id, level }) => own.get(id) ?? { ruleId: id, level, outcome: 'not-applicable', examined: 0, findings: [] },
  );
}

/** Services as a report of these rules tells them, and its reasons. */
export function reported(
  services: readonly ServiceJudgement[],
  all: readonly ReportRule[],
): { services: ServiceReport[]; reasons: readonly string[] } {
  const reasons = new Reasons();
  const levels = all.map(({ level }) => level);
  const packed = services.map(({ results, ...facts }) => ({
    ...facts,
    ...packResults(complete(results, all), levels, reasons.numberOf),
  }));
  return {
    services: packed.map((service) => ({ ...service, because: reasons.settled(service.because) })),
    reasons: reasons.texts,
  };
}

export function summaryOf(services: readonly ServiceJudgement[], rules: readonly ReportRule[]): Summary {
  const all = services.map((service) => ({ ...service, results: complete(service.results, rules) }));
  const results = all.flatMap((service) => service.results);
  const count = (outcome: Outcome) => results.filter((one) => one.outcome === outcome).length;
  const findings = (level: Level) =>
    results.flatMap((one) => one.findings).filter((one) => one.level === level && one.waivedBy === undefined).length;
  return {
    services: all.length,
    documents: all.reduce((sum, service) => sum + service.documents.length, 0),
    outside: 0,
    passed: count('passed'),
    failed: count('failed'),
    notApplicable: count('not-applicable'),
    open: count('open'),
    needsReview: count('needs-review'),
    unverified: count('unverified'),
    waived: count('waived'),
    findings: { error: findings('MUSS'), warning: findings('SOLL'), note: findings('KANN') },
    dueInAbnahme: results.filter(({ due }) => due).length,
  };
}

/** What a test wants otherwise; its services are given as they were judged. */
export type Change = Partial<Omit<Report, 'services' | 'reasons'>> & {
  readonly services?: readonly ServiceJudgement[];
};

/** A report with every outcome, two services and loose files, and everything that a format could trip over. */
export function sampleReport(lang: Lang = 'de', change: Change = {}): Report {
  const judged = change.services ?? sampleServices(lang);
  const all = change.rules ?? rules(lang);
  const { services, reasons } = reported(judged, all);
  return {
    formatVersion: '2',
    tool: { name: 'vorgaben', version: '0.1.0' },
    ruleset: {
      id: 'nrw-online-dienste',
      version: '2.0.0',
      status: 'entwurf',
      digest: `sha256:${sha256('nrw')}`,
      signedBy: null,
      bundled: true,
      chosenBy: 'steckbrief',
      includes: [{ id: 'xoev', version: '1.0.0', digest: `sha256:${sha256('xoev')}` }],
    },
    phase: 'entwicklung',
    asOf: '2026-11-22',
    lang,
    command: 'vorgaben check dienste lose --as-of 2026-11-22 --ruleset nrw-online-dienste@2.0.0',
    verdict: 'not-conforming',
    summary: summaryOf(judged, all),
    rules: all,
    reasons,
    outside: [],
    ...change,
    services,
  };
}
