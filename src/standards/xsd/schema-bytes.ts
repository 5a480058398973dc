import { regularBytes } from '../../store/regular-file.ts';
import { standInFor } from '../catalogue.ts';

/** Files that stand in for web addresses. */
type Catalogue = ReadonlyMap<string, string>;

/**
 * A schema file whose web addresses are the paths of the files that stand in for them: libxml2 resolves what those
 * refer to against the address it asked with, and takes a file asked for by two names for two.
 */
export function plainBytes(file: string, catalogue: Catalogue): Buffer {
  const bytes = regularBytes(file);
  if (catalogue.size === 0) return bytes;
  // Byte by byte, so that no encoding is lost; addresses are ASCII.
  const text = bytes.toString('latin1');
  const moved = text.replace(/(\sschemaLocation\s*=\s*)(["'])([^"'<]*)\2/g, (all, before, quote, location: string) => {
    const target = standInFor(catalogue, file, location.trim());
    return target === undefined ? all : `${before}${quote}${encodeURI(target)}${quote}`;
  });
  return moved === text ? bytes : Buffer.from(moved, 'latin1');
}

/** A schema file as text; null for an encoding that is not read here. */
export function textOf(bytes: Uint8Array): string | null {
  const [, encoding = 'utf-8'] =
    /^[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1')) ?? [];
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}
