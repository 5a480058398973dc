const IMPORT = /<(?:[\w.-]+:)?import\b[^<>]*>/g;
const NAMESPACE = /\snamespace\s*=\s*(["'])([^"'<]*)\1/;
const LOCATION = /(\sschemaLocation\s*=\s*)(["'])([^"'<]*)\2/;

/** Files that schemas import for one namespace, as libxml2 asks for them. */
type Imported = Map<string, Set<string>>;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * libxml2 takes one file for each namespace and passes by all further imports of it. So where schemas import several
 * files of one namespace, each import is led to one file of ours that includes them all.
 */
export class NamespaceTwice {
  private readonly imported: Imported = new Map();
  private readonly wrappers = new Map<string, { readonly address: string; readonly files: number }>();
  private readonly written = new Map<string, Buffer>();
  private readonly folder: string;
  private readonly absolute: (file: string, location: string) => string;

  /** `absolute` tells which file a reference in a file means; the files of ours would lie in `folder`. */
  constructor(folder: string, absolute: (file: string, location: string) => string) {
    this.folder = folder;
    this.absolute = absolute;
  }

  /** A schema file with its imports led to the files of ours; what it imports is noted for the next attempt. */
  led(file: string, text: string): string {
    return text.replace(IMPORT, (tag) => {
      const namespace = NAMESPACE.exec(tag)?.[2];
      const location = LOCATION.exec(tag)?.[3]?.trim();
      if (namespace === undefined || location === undefined || location === '') return tag;
      const files = this.imported.get(namespace) ?? new Set();
      this.imported.set(namespace, files.add(this.absolute(file, location)));
      const wrapper = this.wrappers.get(namespace);
      return wrapper === undefined ? tag : tag.replace(LOCATION, `$1"${encodeURI(wrapper.address)}"`);
    });
  }

  /** Writes a file of ours for each namespace that was imported from several; false where nothing new came of it. */
  gather(): boolean {
    let more = false;
    for (const [namespace, files] of this.imported) {
      if (files.size < 2 || this.wrappers.get(namespace)?.files === files.size) continue;
      const address = `${this.folder}/.vorgaben-${this.wrappers.size + 1}.xsd`;
      const includes = [...files].sort().map((one) => `<xs:include schemaLocation="${escaped(encodeURI(one))}"/>`);
      const target = namespace === '' ? '' : ` targetNamespace="${escaped(namespace)}"`;
      const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${target}>${includes.join('')}</xs:schema>`;
      this.wrappers.set(namespace, { address: this.wrappers.get(namespace)?.address ?? address, files: files.size });
      this.written.set(this.wrappers.get(namespace)!.address, Buffer.from(schema, 'latin1'));
      more = true;
    }
    return more;
  }

  /** The file of ours at an address; undefined for every other one. */
  file(address: string): Buffer | undefined {
    return this.written.get(address);
  }

  /** The first namespace that is imported from several files, for the sentence of why that did not work. */
  first(): { readonly namespace: string; readonly files: readonly string[] } | null {
    for (const [namespace, files] of this.imported) if (files.size > 1) return { namespace, files: [...files].sort() };
    return null;
  }
}
