import type { Json } from '../base/nouns.ts';
import { TAKEN_OVER } from '../words/taken-over.ts';
import { communeKey, items, leikaKey, named, type Row, record, text } from './cells.ts';
import { type Draft, put, slug } from './draft.ts';
import { leftOut, type Remark } from './remarks.ts';

/** Levels of the database to those of eIDAS; `unterschwellig` lies below `niedrig`. */
const LEVELS: Readonly<Record<string, string>> = {
  'ohne authentifizierung': 'keine',
  unterschwellig: 'keine',
  normal: 'niedrig',
  niedrig: 'niedrig',
  substantiell: 'substantiell',
  substanziell: 'substantiell',
  hoch: 'hoch',
};

function accountOf(name: string): string {
  if (/bund/i.test(name)) return 'bundid';
  if (/unternehmen|organisation|elster/i.test(name)) return 'unternehmenskonto';
  return /servicekonto/i.test(name) ? 'servicekonto.nrw' : 'anderes';
}

const DIGITS = ['0', '1', '2', '3', '4', '5'];

/** One digit, or what to say about a level that is none. */
function level(field: string, value: unknown): number | undefined | Remark {
  const name = named(value, 'name');
  if (name === '') return undefined;
  if (DIGITS.includes(name)) return Number(name);
  return leftOut(TAKEN_OVER.unknown, { field, value: name, expected: DIGITS });
}

/** The OZG number of all services of a row; several belong to nobody knows which. */
function ozgOfRow(row: Row): string | undefined | Remark {
  const systems = items(row['serviceSystems']).map((system) => named(system, 'serviceKey', 'key', 'id'));
  if (systems.length > 1) return leftOut(TAKEN_OVER.severalSystems, { field: 'serviceSystems', values: systems });
  return systems[0];
}

const isRemark = (value: unknown): value is Remark => typeof value === 'object' && value !== null && 'mended' in value;

type Service = Readonly<Record<string, Json>>;

function serviceOf(one: unknown, n: number, ofRow: string | undefined, remarks: Remark[]): Service | undefined {
  const service = record(one)['service'] ?? one;
  const written = named(service, 'serviceKey', 'key');
  const leika =
    written === ''
      ? leftOut(TAKEN_OVER.noKey, { field: 'serviceSolutions', n })
      : leikaKey('serviceSolutions', written);
  const maturity = level('serviceSolutions.maturity', record(one)['maturity']);
  for (const said of [leika, maturity]) if (isRemark(said)) remarks.push(said);
  if (isRemark(leika)) return undefined;
  const ozg = text(record(record(service)['serviceSystem'])['serviceKey']) || ofRow;
  const name = text(record(service)['name']);
  return {
    leika,
    ...(ozg ? { ozgId: ozg } : {}),
    ...(name ? { name } : {}),
    ...(typeof maturity === 'number' ? { reifegrad: maturity } : {}),
  };
}

function services(draft: Draft, value: unknown, row: Row, remarks: Remark[]): void {
  const ozg = ozgOfRow(row);
  if (isRemark(ozg)) remarks.push(ozg);
  const list = items(value).flatMap(
    (one, index) => serviceOf(one, index + 1, isRemark(ozg) ? undefined : ozg, remarks) ?? [],
  );
  if (list.length > 0) put(draft, 'leistungen', list);
}

function communes(draft: Draft, value: unknown, remarks: Remark[]): void {
  const ags: string[] = [];
  const ars: string[] = [];
  for (const one of items(value)) {
    const commune = record(one)['commune'] ?? one;
    const written = [
      text(commune),
      ...['regionalKey', 'officialCommunityKey'].map((key) => text(record(commune)[key])),
    ];
    for (const key of written.filter(Boolean)) {
      const read = communeKey('communeSolutions', key);
      if (isRemark(read)) remarks.push(read);
      else {
        if (read.remark) remarks.push(read.remark);
        (read.key.length === 8 ? ags : ars).push(read.key);
      }
    }
  }
  if (ars.length > 0) put(draft, 'gebiet.ars', ars);
  if (ags.length > 0) put(draft, 'gebiet.ags', ags);
}

type Take = (draft: Draft, value: unknown, row: Row, remarks: Remark[]) => void;

/** How fields of the database go over; each says what it puts into the draft. An empty cell says nothing. */
const FIELDS: Readonly<Record<string, Take>> = {
  id: () => undefined,
  slug: (draft, value) => text(value) && put(draft, 'dienst.id', slug(text(value))),
  name: (draft, value) => {
    put(draft, 'dienst.name', text(value));
    if ((draft['dienst'] as Draft)['id'] === undefined) put(draft, 'dienst.id', slug(text(value)));
  },
  url: (draft, value) => text(value) && put(draft, 'dienst.url', text(value)),
  status: (draft, value) => named(value, 'name') && put(draft, 'dienst.status', named(value, 'name')),
  serviceProviders: (draft, value) => {
    const names = items(value).map((one) => named(one, 'name'));
    if (names.some(Boolean)) put(draft, 'hersteller.name', names.filter(Boolean).join(', '));
  },
  customProvider: (draft, value) => text(value) && put(draft, 'hersteller.name', text(value)),
  serviceSystems: () => undefined,
  serviceSolutions: services,
  maturity: (draft, value, _row, remarks) => {
    const reached = level('maturity', value);
    if (isRemark(reached)) remarks.push(reached);
    else if (reached !== undefined) put(draft, 'reifegrad', { modell: 'ozg-1.1', stufe: reached });
  },
  communeType: () => undefined,
  communeSolutions: (draft, value, _row, remarks) => communes(draft, value, remarks),
  confidenceLevel: (draft, value, _row, remarks) => {
    const name = named(value, 'name');
    const known = LEVELS[name.toLowerCase()];
    if (known) put(draft, 'identifizierung.vertrauensniveau', known);
    else if (name)
      remarks.push(
        leftOut(TAKEN_OVER.unknown, { field: 'confidenceLevel', value: name, expected: Object.keys(LEVELS) }),
      );
  },
  authentications: (draft, value) =>
    isSaid(value) &&
    put(draft, 'kontext.konten', [...new Set(items(value).map((one) => accountOf(named(one, 'name'))))]),
  paymentTypes: (draft, value) => isSaid(value) && put(draft, 'kontext.zahlung', items(value).length > 0),
};

/** A list that is there, if empty; an empty cell is no list. */
const isSaid = (value: unknown): boolean => Array.isArray(value) || text(value) !== '';

const isEmpty = (value: unknown): boolean =>
  !isSaid(value) && typeof value !== 'boolean' && Object.keys(record(value)).length === 0;

/** What came of a row: a draft, the fields that have no place in a Steckbrief, and what could not be read. */
export interface FromRow {
  readonly draft: Draft;
  readonly left: readonly string[];
  readonly remarks: readonly Remark[];
}

/** One row as a draft. */
export function fromRow(row: Row, draft: Draft): FromRow {
  const left: string[] = [];
  const remarks: Remark[] = [];
  for (const [field, value] of Object.entries(row)) {
    const take = FIELDS[field];
    if (take) take(draft, value, row, remarks);
    else if (!isEmpty(value)) left.push(field);
  }
  return { draft, left, remarks };
}

/** Names of the fields that go over, as the database writes them. */
export const KNOWN_FIELDS: readonly string[] = Object.keys(FIELDS);
