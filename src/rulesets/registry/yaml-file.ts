import { UserError } from '../../base/errors.ts';
import type { Json } from '../../base/nouns.ts';
import type { Node } from '../../documents/document.ts';
import { FileDocument } from '../../documents/file.ts';
import { type Invalid, invalid } from '../../documents/json-schema/invalid.ts';
import { WHOLE_FILE } from '../../documents/lines.ts';
import { FAULTS } from '../../words/faults/index.ts';

/** What stands at the top of the files of ours that may be of a later format. */
const formatOf = (value: Json): string => {
  const format = (value as { readonly formatVersion?: Json } | null)?.formatVersion;
  return typeof format === 'string' || typeof format === 'number' ? String(format) : '';
};

interface Formatted {
  /** The path as it is shown. */
  readonly shown: string;
  /** What the file is called, for the parser that its suffix asks for. */
  readonly name: string;
  readonly schema: string;
  /** Asked first, with the format the file says it has. */
  readonly newer?: (format: string) => UserError;
  /** What is wrong for a reason that no schema knows; told instead of what the schema says. */
  readonly first?: (root: Node) => Invalid | undefined;
}

/** Reads bytes of a YAML or JSON file through the guards for any file, and holds them against a compiled schema; refuses with the place. */
export function readFormatted<T>(bytes: Buffer, { shown, name, schema, newer, first }: Formatted): T {
  const document = new FileDocument({
    path: shown,
    relative: name,
    size: bytes.length,
    bytes,
    declarations: [],
    named: true,
    otherwise: null,
  });
  const { fault, root } = document;
  if (fault || !root) {
    const known = fault ?? { code: 'yaml', args: {}, range: WHOLE_FILE };
    throw new UserError(FAULTS[known.code]!, known.args, { path: shown, ...known.range.start });
  }
  const format = formatOf(root.value);
  if (newer && /^\d+$/.test(format) && format !== '1') throw newer(format);
  const wrong = first?.(root) ?? invalid(root, schema)[0];
  if (wrong) {
    const place = { pointer: wrong.pointer, part: wrong.part ?? 'value' } as const;
    throw new UserError(wrong.text, wrong.args, {
      path: shown,
      ...(document.locate([place])[0] ?? WHOLE_FILE).start,
    });
  }
  return root.value as T;
}
