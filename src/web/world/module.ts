/** `node:module` of the page: packages are found where they would lie beside vorgaben, once a person has brought them. */
import { posix } from 'node:path';
import { bytesAt, existsSync } from './fs.ts';

const absent = (name: string): Error => Object.assign(new Error(`Cannot find '${name}'`), { code: 'MODULE_NOT_FOUND' });

/** Finds packages from a file; of what it finds only JSON can be loaded. */
export function createRequire(url: URL) {
  const load = (path: string): unknown => JSON.parse(new TextDecoder().decode(bytesAt(path)));
  const resolve = (name: string): string => {
    const path = posix.join(posix.dirname(url.pathname), 'node_modules', name, 'index.js');
    if (!existsSync(path)) throw absent(name);
    return path;
  };
  return Object.assign(load, { resolve });
}

export default {};
