import { UserError } from '../base/errors.ts';
import { decode } from '../documents/bytes.ts';
import { csvRows } from '../text/csv.ts';
import { type Draft, put, slug } from './draft.ts';

/** A row of KDN's OZG database: names of its `Solution` entity, lists as lists, related things by their fields. */
type Row = Readonly<Record<string, unknown>>;

const text = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
const record = (value: unknown): Row =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Row) : {};

/** Lists as JSON has them; in CSV separated by `|` or `,`. */
function items(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string'
    ? value
        .split(/[|,]/)
        .map((one) => one.trim())
        .filter(Boolean)
    : [];
}

const named = (value: unknown, ...keys: string[]): string => {
  const fields = record(value);
  return text(value) || (keys.map((key) => text(fields[key])).find(Boolean) ?? '');
};

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

function konto(name: string): string {
  if (/bund/i.test(name)) return 'bundid';
  if (/unternehmen|organisation|elster/i.test(name)) return 'unternehmenskonto';
  return /servicekonto/i.test(name) ? 'servicekonto.nrw' : 'anderes';
}

function services(row: Row): Record<string, string | number>[] {
  const systems = items(row['serviceSystems']).map((system) => named(system, 'serviceKey', 'key', 'id'));
  return items(row['serviceSolutions']).map((solution) => {
    const service = record(record(solution)['service'] ?? solution);
    const leika = named(record(solution)['service'] ?? solution, 'serviceKey', 'key');
    const maturity = text(record(record(solution)['maturity'])['name'] ?? record(solution)['maturity']);
    const system = record(service['serviceSystem']);
    const ozg = text(system['serviceKey']) || (systems.length === 1 ? systems[0]! : '');
    return {
      leika,
      ...(ozg ? { ozgId: ozg } : {}),
      ...(text(service['name']) ? { name: text(service['name']) } : {}),
      ...(/^\d$/.test(maturity) ? { reifegrad: Number(maturity) } : {}),
    };
  });
}

/** How fields of the database go over; each says what it puts into the draft. */
const FIELDS: Readonly<Record<string, (draft: Draft, value: unknown, row: Row) => void>> = {
  id: () => undefined,
  slug: (draft, value) => put(draft, 'dienst.id', slug(text(value))),
  name: (draft, value) => {
    put(draft, 'dienst.name', text(value));
    if ((draft['dienst'] as Draft)['id'] === undefined) put(draft, 'dienst.id', slug(text(value)));
  },
  url: (draft, value) => text(value) && put(draft, 'dienst.url', text(value)),
  status: (draft, value) => named(value, 'name') && put(draft, 'dienst.status', named(value, 'name')),
  serviceProviders: (draft, value) =>
    items(value)[0] !== undefined &&
    put(
      draft,
      'hersteller.name',
      items(value)
        .map((one) => named(one, 'name'))
        .join(', '),
    ),
  customProvider: (draft, value) => text(value) && put(draft, 'hersteller.name', text(value)),
  serviceSystems: () => undefined,
  serviceSolutions: (draft, _value, row) => {
    const list = services(row).filter((service) => service['leika'] !== '');
    if (list.length > 0) put(draft, 'leistungen', list);
  },
  maturity: (draft, value) => {
    const level = named(value, 'name');
    if (/^\d$/.test(level)) put(draft, 'reifegrad', { modell: 'ozg-1.1', stufe: Number(level) });
  },
  communeType: () => undefined,
  communeSolutions: (draft, value) => {
    const communes = items(value).map((one) => record(record(one)['commune'] ?? one));
    const keys = (field: string) => communes.map((commune) => text(commune[field])).filter(Boolean);
    if (keys('regionalKey').length > 0) put(draft, 'gebiet.ars', keys('regionalKey'));
    if (keys('officialCommunityKey').length > 0) put(draft, 'gebiet.ags', keys('officialCommunityKey'));
  },
  confidenceLevel: (draft, value) => {
    const level = LEVELS[named(value, 'name').toLowerCase()];
    if (level) put(draft, 'identifizierung.vertrauensniveau', level);
  },
  authentications: (draft, value) =>
    put(draft, 'kontext.konten', [...new Set(items(value).map((one) => konto(named(one, 'name'))))]),
  paymentTypes: (draft, value) => put(draft, 'kontext.zahlung', items(value).length > 0),
};

/** One row as a draft, and the fields that have no place in a Steckbrief. */
export function fromRow(row: Row, draft: Draft): { draft: Draft; left: string[] } {
  const left: string[] = [];
  for (const [field, value] of Object.entries(row)) {
    const take = FIELDS[field];
    if (take) take(draft, value, row);
    else if (value !== null && value !== '' && items(value).length + Object.keys(record(value)).length > 0)
      left.push(field);
  }
  return { draft, left };
}

/** A folder is written for each row; no catalogue of one country has so many services. */
const MOST_ROWS = 50_000;

/** Rows of an exported catalogue, JSON (a list, or API-Platform's `hydra:member`) or CSV with a header line. */
export function readRows(bytes: Uint8Array, file: string): Row[] {
  const { text: content, fault } = decode(bytes);
  const refuse = (): never => {
    throw new UserError(
      {
        de: '„{file}“ ist keine Liste von Diensten in JSON oder CSV (UTF-8, Kopfzeile mit Feldnamen wie name, url, serviceSolutions).',
        en: "'{file}' is no list of services in JSON or CSV (UTF-8, header with field names such as name, url, serviceSolutions).",
      },
      { file },
    );
  };
  if (fault) return refuse();
  try {
    const parsed: unknown = /^\s*[[{]/.test(content) ? JSON.parse(content) : csvRows(content, { columns: true });
    const rows = Array.isArray(parsed) ? parsed : record(parsed)['hydra:member'];
    const list = Array.isArray(rows) ? rows.map(record) : [];
    if (list.length > MOST_ROWS)
      throw new UserError(
        {
          de: '„{file}“ hat {count} {count|Zeile|Zeilen}; für jede entstünde ein Ordner. Die Grenze liegt bei {most}; teilen Sie die Liste.',
          en: "'{file}' has {count} {count|row|rows}, each of which would become a folder. The limit is {most}; split the list.",
        },
        { file, count: list.length, most: MOST_ROWS },
      );
    return list.length > 0 && list.every((row) => text(row['name']) !== '') ? list : refuse();
  } catch (error) {
    if (error instanceof UserError) throw error;
    return refuse();
  }
}
