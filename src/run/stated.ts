import type { OfferedLeistung, ServiceFacts } from '../base/service-report.ts';
import type { Service } from '../documents/service.ts';
import { shown } from '../words/render.ts';

/** Longer than any name or address; what is longer is cut visibly. */
const LONGEST = 500;

/** Whether a Steckbrief says that the service is made up, to show how one is described. */
export const isSample = ({ steckbrief }: Pick<Service, 'steckbrief'>): boolean =>
  steckbrief?.root?.child('dienst')?.child('muster')?.value === true;

/** More no service offers; a Steckbrief that names more has them cut here, its rules see all. */
const MOST_LEISTUNGEN = 100;

const said = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? shown(value.trim(), LONGEST) : undefined;

/** The entries of `leistungen` that name anything. */
function offered(value: unknown): OfferedLeistung[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_LEISTUNGEN).flatMap((entry: unknown) => {
    const { name, leika, ozgId } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
      string,
      unknown
    >;
    const one = Object.entries({ name: said(name), leika: said(leika), ozgId: said(ozgId) }).filter(
      ([, text]) => text !== undefined,
    );
    return one.length > 0 ? [Object.fromEntries(one) as OfferedLeistung] : [];
  });
}

/** What a Steckbrief calls the service and those behind it, so that readers of reports need not open it; null where it does not say. */
export function statedBy({
  steckbrief,
}: Pick<Service, 'steckbrief'>): Pick<
  ServiceFacts,
  'title' | 'authority' | 'provider' | 'url' | 'version' | 'leistungen'
> {
  const stated = (part: string, key: string): string | null =>
    said(steckbrief?.root?.child(part)?.child(key)?.value) ?? null;
  const leistungen = offered(steckbrief?.root?.child('leistungen')?.value);
  return {
    title: stated('dienst', 'name'),
    authority: stated('behoerde', 'name'),
    provider: stated('hersteller', 'name'),
    url: stated('dienst', 'url'),
    version: stated('dienst', 'version'),
    ...(leistungen.length > 0 ? { leistungen } : {}),
  };
}
