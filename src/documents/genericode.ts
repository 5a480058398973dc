import { saidAttribute, saidText, scanXml } from './xml/xml-scan.ts';

/** Namespace of the root; children stand in none (OASIS) or in the same (FIM editors). */
export const GENERICODE = 'http://docs.oasis-open.org/codelist/ns/genericode/1.0/';

/** Whether a root element is that of a code list. */
export const isCodeListRoot = (root: { readonly namespace: string; readonly local: string }): boolean =>
  root.local === 'CodeList' && root.namespace === GENERICODE;

/** What a code list calls itself; empty where it does not. */
export interface ListIdentity {
  readonly canonicalUri: string;
  readonly version: string;
  readonly canonicalVersionUri: string;
}

/** Local part of a name as written. */
export const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * What the code list in a text calls itself; null where the text is none. No more is read than that takes, so that the
 * beginning of a file will do.
 */
export function listIdentity(text: string): ListIdentity | null {
  const path: string[] = [];
  const said = new Map<string, string>();
  let own = '';
  let [list, done] = [false, false];
  scanXml(text, {
    open(name, _at, _end, attributes) {
      const local = localOf(name);
      if (path.length === 0) {
        const prefix = name.slice(0, Math.max(0, name.length - local.length - 1));
        const declared = attributes.find((one) => one.name === (prefix === '' ? 'xmlns' : `xmlns:${prefix}`));
        const namespace = declared ? saidAttribute(text.slice(declared.from, declared.to)).trim() : '';
        list = isCodeListRoot({ namespace, local });
        done = !list;
      }
      path.push(local);
      own = '';
    },
    text(from, to, cdata) {
      if (path[1] === 'Identification') own += saidText(text.slice(from, to), cdata);
    },
    close() {
      const local = path.pop();
      if (path.length === 2 && path[1] === 'Identification' && local && !said.has(local)) said.set(local, own.trim());
      if (path.length === 1 && local === 'Identification') done = true;
      own = '';
    },
    done: () => done,
  });
  if (!list) return null;
  const [canonicalUri = '', version = '', canonicalVersionUri = ''] = [
    ...['CanonicalUri', 'Version', 'CanonicalVersionUri'].map((name) => said.get(name)),
  ];
  return { canonicalUri, version, canonicalVersionUri };
}
