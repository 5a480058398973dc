import { readFileSync } from 'node:fs';
import t from 'tap';
import { parse } from 'yaml';
import type { Json, Lang } from '../../src/base/nouns.ts';
import { bundled, bundledRuleset } from '../../src/rulesets/find.ts';
import { STECKBRIEF_SCHEMA } from '../../src/schemas/steckbrief.ts';

/** Every text of a value. */
function* textsOf(value: Json | undefined): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) yield* textsOf(one);
}

/** Words that every Steckbrief may use, because the schema offers them. */
const OFFERED = new Set(textsOf(STECKBRIEF_SCHEMA as unknown as Json));
const EXAMPLE = parse(readFileSync('examples/hundehaltung/steckbrief.yaml', 'utf8')) as Record<string, Json>;

/** What only our own sample service says of itself, and the names that stand for a town in texts of ours. */
const VALUES = [
  ...textsOf([
    EXAMPLE['dienst']!,
    EXAMPLE['behoerde']!,
    EXAMPLE['hersteller']!,
    EXAMPLE['leistungen']!,
    EXAMPLE['gebiet']!,
  ]),
].filter((value) => value.length > 7 && !OFFERED.has(value) && !/^\d{4}-\d{2}-\d{2}$/.test(value));
const OURS =
  /[Hh]und|\bdog\b|Kerpen|[Mm]usterstadt|[Bb]eispielstadt|[Mm]usterland|\b9911000\d{7}|\b0536\d{4,8}\b|Erika|(?!F60000000001)[SCDFG](?:0500|6000|9900)\d{4,}/;

const SAYS: Readonly<Record<Lang, RegExp>> = { de: /zum Beispiel|z\. B\./, en: /for example|e\.g\./ };

const RULESETS = bundled().map(({ id, version }) => bundledRuleset(`${id}@${version}`));

t.test('a remedy that shows a value of our own sample service says first that it is an example', async (t) => {
  t.ok(VALUES.length > 4, 'the sample service has values of its own');
  for (const { texts } of RULESETS.map((ruleset) => ({ texts: ruleset.texts() })))
    for (const { id, fix } of texts.values())
      for (const lang of ['de', 'en'] as const) {
        const places = [OURS.exec(fix[lang])?.index ?? -1, ...VALUES.map((value) => fix[lang].indexOf(value))];
        const first = Math.min(...places.filter((place) => place >= 0), Number.POSITIVE_INFINITY);
        if (first === Number.POSITIVE_INFINITY) continue;
        t.match(fix[lang].slice(0, first), SAYS[lang], `${id} ${lang}: ${fix[lang]}`);
      }
});

t.test('a remedy for a FIM file bears the prefix of no version: the file may be of another', async (t) => {
  for (const ruleset of RULESETS)
    for (const { id, fix } of ruleset.texts().values())
      for (const lang of ['de', 'en'] as const) t.notMatch(fix[lang], /\bxdf\d?:/, `${id} ${lang}`);
});
