import type { CatalogueFacts, UsedVersion } from '../base/service-report.ts';
import type { Service } from '../documents/service.ts';
import { identitiesOf } from '../fim/identity.ts';
import { modelOf } from '../rules/fim/quality.ts';
import { shown } from '../words/render.ts';

/** More no service states; what is more its own rules see. */
const MOST = 500;

const said = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? shown(value.trim(), 200) : undefined;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.slice(0, MOST).flatMap((one: unknown) => said(one) ?? []))] : [];

const once = (all: readonly UsedVersion[]): UsedVersion[] =>
  [...new Map(all.map((one) => [`${one.id}\n${one.version}`, one])).values()].slice(0, MOST);

/** The standards that the Steckbrief names, as the packages of standards write them: in small letters. */
function standardsOf(value: unknown): UsedVersion[] {
  if (!Array.isArray(value)) return [];
  return once(
    value.slice(0, MOST).flatMap((entry: unknown) => {
      const { standard, version } = (entry ?? {}) as { standard?: unknown; version?: unknown };
      const [id, of] = [said(standard)?.toLowerCase(), said(version)];
      return id !== undefined && of !== undefined ? [{ id, version: of }] : [];
    }),
  );
}

/** The data schemas of a service, by what the files say of themselves. */
function schemasOf(service: Service): UsedVersion[] {
  const files = service.documents.filter(({ kind, fault }) => kind === 'xdatenfelder' && !fault);
  const all = files.flatMap((document) => identitiesOf(document, service, modelOf));
  return once(
    all.flatMap(({ id, version }) =>
      /^S\d/.test(id) && version !== '' ? [{ id: shown(id), version: shown(version) }] : [],
    ),
  );
}

/** What a service is compared with others by; undefined where it states nothing of it. */
export function catalogueFacts(service: Service): CatalogueFacts | undefined {
  const root = service.steckbrief?.root;
  const at = (part: string, key: string): unknown => root?.child(part)?.child(key)?.value;
  const [ars, ags] = [texts(at('gebiet', 'ars')), texts(at('gebiet', 'ags'))];
  const id = said(at('dienst', 'id'));
  const lists = {
    area: ars.length > 0 ? ars : ags,
    accounts: texts(at('kontext', 'konten')),
    schemas: schemasOf(service),
    standards: standardsOf(root?.child('xoev')?.value),
  };
  const stated = Object.entries(lists).filter(([, list]) => list.length > 0);
  if (id === undefined && stated.length === 0) return undefined;
  return { ...(id !== undefined && { id }), ...(Object.fromEntries(stated) as CatalogueFacts) };
}
