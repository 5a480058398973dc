import type { Json, Text } from '../base/nouns.ts';
import { render } from '../words/render.ts';
import { INIT } from '../words/steckbrief-made.ts';
import { areaOf, leistungOf } from './answers.ts';
import type { Asking, Question } from './asking.ts';
import type { Known } from './catalogues.ts';
import { type Draft, put, slug, valueAt } from './draft.ts';
import { replyOf } from './reply.ts';
import { entryAt, type SteckbriefField } from './schema-walk.ts';
import { SKELETON_KINDS } from './skeletons.ts';

/** Entries that are asked for one by one, in this order, with the question their description makes. */
const ASKED = [
  'dienst.url',
  'dienst.version',
  'dienst.gueltig.von',
  'dienst.gueltig.bis',
  'behoerde.name',
  'hersteller.name',
  'kontext.*',
  'reifegrad.modell',
  'reifegrad.stufe',
  'identifizierung.vertrauensniveau',
  'identifizierung.schriftform',
  'gebuehr.faellig',
  'gebuehr.beiAntrag',
  'datenschutz.zweck',
  'datenschutz.rechtsgrundlage',
  'datenschutz.speicherdauer',
  'datenschutz.datenarten',
  'datenschutz.dsbKontakt.email',
] as const;

function paths(): string[] {
  return ASKED.flatMap((path) =>
    path.endsWith('.*')
      ? Object.keys(entryAt(path.slice(0, -2))?.properties ?? {}).map((key) => `${path.slice(0, -1)}${key}`)
      : [path],
  );
}

/** Puts one question, once; what is typed but means nothing is said and asked again. */
async function put1(entry: SteckbriefField, question: Question, { prompter, lang }: Asking): Promise<Json | undefined> {
  if (entry.enum) return (await prompter.select(question, entry.enum.map(String))) ?? undefined;
  if (entry.type === 'array' && entry.items?.enum) {
    const chosen = await prompter.checkbox(question, entry.items.enum.map(String));
    return chosen === null ? undefined : [...chosen];
  }
  const asked = entry.type === 'boolean' ? { ...question, text: `${question.text} ${INIT['yes-no'][lang]}` } : question;
  for (;;) {
    const reply = replyOf(await prompter.input(asked), entry);
    if ('value' in reply) return reply.value;
    prompter.say(reply.refused[lang]);
  }
}

/** Asks for an entry until the rules that will judge it have nothing against the answer, or the same is answered twice. */
async function askFor(draft: Draft, path: string, entry: SteckbriefField, asking: Asking): Promise<void> {
  const { judge, prompter, reasons, lang } = asking;
  const known = valueAt(draft, path);
  const question: Question = {
    text: (entry.description ?? path).replace(/\.$/, ''),
    why: reasons.of(path),
    ...(typeof known === 'string' ? { proposed: known } : {}),
  };
  let before: string | undefined;
  for (;;) {
    const value = await put1(entry, question, asking);
    if (value === undefined) return;
    const complaints = await judge.complaints(draft, path, value);
    if (complaints.length === 0 || JSON.stringify(value) === before) return put(draft, path, value);
    for (const { message, fix, ruleId } of complaints) prompter.say(`${message} ${fix} (${ruleId})`);
    prompter.say(INIT['again'][lang]);
    before = JSON.stringify(value);
  }
}

async function several(
  text: Text,
  why: string,
  find: (typed: string) => readonly Known[],
  { prompter, lang }: Asking,
): Promise<string[]> {
  const keys: string[] = [];
  const question = { text: text[lang], why };
  for (let found = await prompter.search(question, find); found; found = await prompter.search(question, find))
    keys.push(found.key);
  return keys;
}

async function askName(draft: Draft, { prompter, lang }: Asking): Promise<void> {
  const known = valueAt(draft, 'dienst.name');
  const question = { text: INIT.name[lang], why: INIT['why-name'][lang] };
  for (;;) {
    const typed = await prompter.input({ ...question, ...(typeof known === 'string' ? { proposed: known } : {}) });
    const name = typed.trim();
    if (name === '') {
      prompter.say(INIT['no-name'][lang]);
      continue;
    }
    put(draft, 'dienst.id', slug(name));
    put(draft, 'dienst.name', name);
    return;
  }
}

/**
 * The dialogue: names first, then what decides which rules apply, then what the law asks of everybody. What is not answered
 * stays open; what the draft holds already is proposed. Gives the interfaces to lay out.
 */
export async function askAll(draft: Draft, asking: Asking): Promise<readonly string[]> {
  const { directory, prompter, reasons, lang } = asking;
  await askName(draft, asking);
  if (!draft['leistungen']) {
    const find = (typed: string) => directory.find('leika', typed);
    const services = await several(INIT.leistung, reasons.of('leistungen'), find, asking);
    if (services.length > 0)
      put(
        draft,
        'leistungen',
        services.map((key) => leistungOf(key, directory)),
      );
  }
  const municipalities = await several(
    INIT.gemeinde,
    render(INIT['why-gemeinde'], {}, lang),
    (typed) => directory.find('ars', typed),
    asking,
  );
  if (municipalities.length > 0) put(draft, 'gebiet', areaOf(municipalities, directory));
  for (const path of paths()) {
    const entry = entryAt(path);
    if (entry) await askFor(draft, path, entry, asking);
  }
  const templates = { text: INIT.schnittstellen[lang], why: INIT['why-schnittstellen'][lang] };
  return (await prompter.checkbox(templates, SKELETON_KINDS)) ?? [];
}
