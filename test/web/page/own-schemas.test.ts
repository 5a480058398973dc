import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { noBrowser, openPage, startBrowser } from '../../helpers/browser-page.ts';
import { ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';
import { ENV, PUBLIC, SECRET } from '../../helpers/published.ts';

const DAY = '2026-11-22';
const SCHEMAS: Readonly<Record<string, object>> = {
  TST1001: {
    type: 'object',
    required: ['dienst', 'fehlt'],
    additionalProperties: false,
    properties: { dienst: true, fehlt: true },
  },
  TST1002: {
    properties: { dienst: { $ref: '#/$defs/dienst' } },
    $defs: {
      dienst: {
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 5, pattern: '^[A-Z]', description: 'Name, wie er im Portal steht' },
          phase: { enum: ['entwicklung', 'abnahme'] },
          seit: { type: 'string', format: 'date' },
          zahl: { type: 'integer', maximum: 10 },
        },
        propertyNames: { pattern: '^[a-z]+$' },
      },
    },
  },
  TST1003: {
    properties: {
      kanal: {
        oneOf: [
          { properties: { art: { const: 'post' } }, required: ['art', 'anschrift'] },
          { properties: { art: { const: 'mail' } }, required: ['art', 'adresse'] },
        ],
      },
      liste: {
        items: { anyOf: [{ type: 'string' }, { type: 'number' }] },
        uniqueItems: true,
        contains: { const: 'x' },
      },
    },
    dependentRequired: { kanal: ['liste', 'frist'] },
    if: { required: ['liste'] },
    ...Object.fromEntries([['then', { properties: { liste: { minItems: 9 } } }]]),
  },
  TST1004: { type: 'object', properties: { dienst: true, fehlt: true }, unevaluatedProperties: false },
};

const GOOD = { dienst: { name: 'Hundesteuer' }, fehlt: 1 };
const STECKBRIEF = `dienst: { name: hund, phase: betrieb, seit: 2026-13-45, zahl: "12", Zu-viel: 1 }
kanal: { art: mail, anschrift: hier }
liste: [a, a, [b]]
`;

t.test(
  'rules with a schema of their own find on the page what they find on the command line',
  { skip: noBrowser, timeout: 200_000 },
  async (t) => {
    const rules = Object.entries(SCHEMAS).map(([id, schema]) =>
      ruleFile(id, {
        checks: [
          {
            select: '$',
            kind: 'schema',
            with: { schema },
            message: { de: 'Die Form stimmt nicht.', en: 'The shape is wrong.' },
          },
        ],
        examples: { pass: [{ data: GOOD }], fail: [{ data: parse(STECKBRIEF) }] },
      }),
    );
    const cwd = t.testdir({
      r: rulesetFiles(rules),
      pub: {},
      dienst: { 'steckbrief.yaml': STECKBRIEF },
      'k.key': SECRET,
      'k.pub': PUBLIC,
    });
    const env = ENV(cwd);
    const run = async (...argv: string[]) => {
      const ran = await runCli(argv, { cwd, env });
      t.comment(argv.join(' '), ran.code, ran.err);
      return ran;
    };
    const file = 'pub/probe-1.0.0.tgz';
    await run('ruleset', 'pack', 'r', '--output', file);
    await run('ruleset', 'sign', file, '--key', 'k.key');
    const key = PUBLIC.split('\n')[1]!;
    await run('ruleset', 'add', file, '--in', 'user', '--trust-key', key);
    const browser = await startBrowser(t);
    const { page, check, choose, open, saved, errors } = await openPage(browser);
    await choose(DAY);
    await page.locator('.brought > summary').click();
    await page.locator('.brought textarea').fill(key);
    const bring = page.locator('.brought input[type=file]').nth(1);
    await bring.setInputFiles([join(cwd, file), join(cwd, `${file}.minisig`)]);
    await page.locator('.brought .said', { hasText: 'probe@1.0.0' }).waitFor();
    await page.locator('.settings select').selectOption('probe@1.0.0');
    await check(join(cwd, 'dienst'), true);
    await open('Speichern');
    const { text } = await saved('Bericht (JSON)');
    const { out } = await run('check', 'dienst', '--ruleset', 'probe@1.0.0', '--as-of', DAY, '--reporter', 'json');
    const results = (json: string) =>
      JSON.parse(json).services[0].results as { ruleId: string; findings: unknown[]; outcome: string }[];
    const known = (json: string) => results(json).filter(({ ruleId }) => ruleId !== 'TST1004');
    t.ok(known(out).flatMap(({ findings }) => findings).length > 10, 'there is much to be found');
    t.same(known(text()), known(out), 'and the same is found');
    const letters = (json: string) => {
      const { rules, services } = JSON.parse(json);
      return Object.fromEntries(rules.map(({ id }: { id: string }, at: number) => [id, services[0].outcomes[at]]));
    };
    t.same({ ...letters(text()), TST1004: '' }, { ...letters(out), TST1004: '' });
    t.equal(letters(text()).TST1004, 'u', 'what the page cannot tell it does not call good');
    t.same(errors, []);
  },
);
