import type { ServiceFacts } from '../base/nouns.ts';
import type { Service } from '../documents/service.ts';
import { shown } from '../words/render.ts';

/** Longer than any name or address; what is longer is cut visibly. */
const LONGEST = 500;

/** Whether a Steckbrief says that the service is made up, to show how one is described. */
export const isSample = ({ steckbrief }: Pick<Service, 'steckbrief'>): boolean =>
  steckbrief?.root?.child('dienst')?.child('muster')?.value === true;

/** What a Steckbrief calls the service and those behind it, so that readers of reports need not open it; null where it does not say. */
export function statedBy({
  steckbrief,
}: Pick<Service, 'steckbrief'>): Pick<ServiceFacts, 'title' | 'authority' | 'provider' | 'url' | 'version'> {
  const stated = (part: string, key: string): string | null => {
    const value = steckbrief?.root?.child(part)?.child(key)?.value;
    return typeof value === 'string' && value.trim() !== '' ? shown(value.trim(), LONGEST) : null;
  };
  return {
    title: stated('dienst', 'name'),
    authority: stated('behoerde', 'name'),
    provider: stated('hersteller', 'name'),
    url: stated('dienst', 'url'),
    version: stated('dienst', 'version'),
  };
}
