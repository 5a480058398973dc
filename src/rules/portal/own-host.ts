import type { Service } from '../../documents/service.ts';

/** An address that can be read, from the page it stands on if it is relative. */
export const urlOf = (address: string, base?: URL): URL | null =>
  URL.canParse(address, base) ? new URL(address, base) : null;

/** The name that is registered, as far as a name tells: its last two parts. */
export const registered = (host: string): string => host.split('.').slice(-2).join('.');

/** Where the service is reached, by the Steckbrief. */
export function addressOf({ steckbrief }: Service): URL | null {
  const value = steckbrief?.root?.child('dienst')?.child('url')?.value;
  return typeof value === 'string' ? urlOf(value) : null;
}

/** Hosts whose content the Steckbrief gives a reason for. */
export function explained({ steckbrief }: Service): ReadonlySet<string> {
  const entries = steckbrief?.root?.find('$.dienst.fremdeInhalte[*]') ?? [];
  const hosts = entries.flatMap((entry) => {
    const [host, reason] = [entry.child('host')?.value, entry.child('grund')?.value];
    return typeof host === 'string' && typeof reason === 'string' && reason.trim() !== '' ? [host.toLowerCase()] : [];
  });
  return new Set(hosts);
}
