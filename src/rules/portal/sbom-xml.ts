import type { Node } from '../../documents/document.ts';
import { ASKED, type Asked, type Lacking, type Sbom } from './sbom-facts.ts';

const element = (name: string): string => `*[local-name()='${name}']`;
const SHA512 = `${element('hashes')}/${element('hash')}[translate(@alg,'sha-','SHA')='SHA512']`;

/** Conditions on a component that has what is asked. */
const HAS: Readonly<Record<Asked, string>> = {
  name: `normalize-space(${element('name')})!=''`,
  version: `normalize-space(${element('version')})!=''`,
  licence: `${element('licenses')}/${element('license')}/${element('id')} or ${element('licenses')}/${element('expression')}`,
  hash: SHA512,
};

const texts = (nodes: readonly Node[]): string => nodes.map(({ value }) => String(value)).join(' ');

/** Reads a bill of CycloneDX in XML; one question for each thing asked, since a bill may have very many components. */
export function sbomInXml(root: Node, namespace: string): Sbom | null {
  const version = /^http:\/\/cyclonedx\.org\/schema\/bom\/([\d.]+)$/.exec(namespace)?.[1];
  if (version === undefined) return null;
  const all = `${element('components')}//${element('component')}`;
  const lacking = new Map<Asked, Lacking>();
  for (const asked of ASKED) {
    const found = root.find(`${all}[not(${HAS[asked]})]`);
    const [first] = found;
    if (!first) continue;
    const name = String(first.child(element('name'))?.value ?? '').trim();
    lacking.set(asked, { count: found.length, pointer: first.pointer, name });
  }
  const about = element('metadata');
  const people = ['authors', 'manufacturer', 'manufacture', 'supplier'].map((one) => `${about}/${element(one)}`);
  return {
    ...{ format: 'CycloneDX', version, pointer: root.pointer, lacking },
    creators: texts(people.flatMap((path) => root.find(path))),
    time: texts(root.find(`${about}/${element('timestamp')}`)).trim(),
    components: root.find(all).length,
  };
}
