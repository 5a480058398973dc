import type { CodeLists } from '../codelists/code-list.ts';
import type { CodeFacts, TextFacts } from '../documents/examination.ts';
import { walkXml } from '../documents/xml/xml-walk.ts';
import { CodeJudge } from './code-judge.ts';
import type { CodeBinding, DinType, SchemaTypes } from './schema-types.ts';
import { TextJudge } from './text-judge.ts';
import { clark, type XsdNode } from './xsd-node.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** What an open element is by its schema. */
interface Typed {
  readonly type: XsdNode | undefined;
  readonly binding: CodeBinding | null;
  readonly din: DinType | null;
}

const UNTYPED: Typed = { type: undefined, binding: null, din: null };
const OPEN: CodeBinding = { listURI: null, listVersionID: null, codes: null };

/**
 * Reads a message once, with the types of its standard where they are known, and judges its codes and texts.
 * Without types, elements that carry `listURI` or `listVersionID` and hold a `code` are codes,
 * and nothing is known of texts.
 */
export function walkMessage(
  text: string,
  types: SchemaTypes | null,
  lists: CodeLists,
): { readonly codes: CodeFacts; readonly texts: TextFacts } {
  const codes = new CodeJudge(lists, types !== null);
  const texts = new TextJudge();

  walkXml<Typed>(text, {
    open({ parent, local, uri, attributes, path, resolve }) {
      if (!types) return UNTYPED;
      const declared = parent
        ? (parent.own.type && types.child(parent.own.type, uri, local)) || types.element(uri, local)
        : types.element(uri, local);
      if (!declared) return UNTYPED;
      const xsi = [...attributes].find(([name]) => name.endsWith(':type') && resolve(name.slice(0, -5)) === XSI)?.[1];
      const [prefix = '', last] = xsi?.includes(':') ? xsi.trim().split(':') : ['', xsi?.trim()];
      const named = last === undefined ? undefined : clark(resolve(prefix) ?? '', last);
      const type = types.typeOf(declared, named);
      if (type.node)
        for (const [name, value] of attributes) {
          const din = name.includes(':') || name === 'xmlns' ? null : types.attributeDin(type.node, name);
          if (din) texts.judge(value, din, path, name);
        }
      return { type: type.node, binding: types.code(type), din: types.din(type) };
    },
    close(element) {
      const { own, attributes, local, text: value, path } = element;
      if (local === 'code' || local === 'name') codes.part(element);
      if (own.din) texts.judge(value, own.din, path);
      const named = attributes.has('listURI') || attributes.has('listVersionID');
      if (own.binding || (own.type === undefined && named && codes.hasCode(element)))
        codes.code(element, own.binding ?? OPEN);
    },
  });
  return { codes: codes.facts(), texts: texts.facts() };
}
