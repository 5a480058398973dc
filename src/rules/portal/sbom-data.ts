import type { Json } from '../../base/nouns.ts';
import { isSpdx } from '../../text/spdx.ts';
import { items, members } from './openapi-model.ts';
import { ASKED, type Asked, isSha512, type Lacking, type Sbom } from './sbom-facts.ts';

type Members = ReturnType<typeof members>;
type Tells = Readonly<Record<Asked, (component: Members) => boolean>>;

const string = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const said = (value: Json | undefined): boolean => string(value).trim() !== '';

/** What people see of those who made a bill: all texts in it, so that an address may stand where a format has it. */
const textsIn = (value: Json | undefined): string =>
  typeof value === 'string' ? value : Object.values(members(value)).concat(items(value)).map(textsIn).join(' ');

function counted(list: Iterable<readonly [component: Json, pointer: string]>, tells: Tells) {
  const lacking = new Map<Asked, Lacking>();
  let components = 0;
  for (const [one, pointer] of list) {
    components += 1;
    const component = members(one);
    for (const asked of ASKED) {
      if (tells[asked](component)) continue;
      const first = lacking.get(asked) ?? { count: 0, pointer, name: string(component['name']) };
      lacking.set(asked, { ...first, count: first.count + 1 });
    }
  }
  return { components, lacking };
}

const isLicence = (text: string): boolean => text !== '' && !/^(?:NOASSERTION|NONE)$/.test(text) && isSpdx(text);

const CYCLONEDX: Tells = {
  name: ({ name }) => said(name),
  version: ({ version }) => said(version),
  licence: ({ licenses }) =>
    items(licenses).length > 0 &&
    items(licenses).every((one) => {
      const { license, expression } = members(one);
      return isLicence(string(expression) || string(members(license)['id']) || string(members(license)['name']));
    }),
  hash: ({ hashes }) =>
    items(hashes).some((one) => isSha512(string(members(one)['alg'])) && said(members(one)['content'])),
};

const SPDX: Tells = {
  name: ({ name }) => said(name),
  version: ({ versionInfo }) => said(versionInfo),
  licence: ({ licenseConcluded, licenseDeclared }) =>
    isLicence(string(licenseConcluded)) || isLicence(string(licenseDeclared)),
  hash: ({ checksums }) =>
    items(checksums).some((one) => isSha512(string(members(one)['algorithm'])) && said(members(one)['checksumValue'])),
};

/** Components of CycloneDX with those inside them, without recursion: they may lie deep. */
function* inside(list: Json | undefined, pointer: string): Generator<readonly [Json, string]> {
  const open: (readonly [Json, string])[] = items(list)
    .map((one, at) => [one, `${pointer}/${at}`] as const)
    .reverse();
  for (let here = open.pop(); here; here = open.pop()) {
    yield here;
    const [one, place] = here;
    const parts = items(members(one)['components']);
    for (let at = parts.length - 1; at >= 0; at--) open.push([parts[at]!, `${place}/components/${at}`]);
  }
}

/** Reads a bill in JSON; null where it is none that is known. */
export function sbomInData(value: Json): Sbom | null {
  const bill = members(value);
  if ('bomFormat' in bill) {
    const { metadata, specVersion, components } = bill;
    const { timestamp, authors, manufacturer, manufacture, supplier } = members(metadata);
    return {
      ...{ format: 'CycloneDX', version: string(specVersion), pointer: 'specVersion' in bill ? '/specVersion' : '' },
      creators: [authors, manufacturer, manufacture, supplier].map(textsIn).join(' '),
      time: string(timestamp),
      ...counted(inside(components, '/components'), CYCLONEDX),
    };
  }
  if ('spdxVersion' in bill) {
    const { creationInfo, spdxVersion, packages } = bill;
    const { created, creators } = members(creationInfo);
    return {
      ...{ format: 'SPDX', version: string(spdxVersion).replace(/^SPDX-/, ''), pointer: '/spdxVersion' },
      creators: textsIn(creators),
      time: string(created),
      ...counted(
        items(packages).map((one, at) => [one, `/packages/${at}`] as const),
        SPDX,
      ),
    };
  }
  return linked(bill);
}

/** SPDX 3 is a graph of linked statements: its version can be told, its list is not read. */
function linked(bill: Members): Sbom | null {
  const [, version] = /spdx\.org\/rdf\/(3(?:\.\d+)*)/.exec(textsIn(bill['@context'])) ?? [];
  if (version === undefined) return null;
  const about = { creators: '', time: '', components: 0, lacking: null };
  return { format: 'SPDX', version, pointer: '/@context', ...about };
}
