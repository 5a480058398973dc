import { memo } from '../../base/memo.ts';
import { lexical } from './lexical.ts';
import type { Spot, TypedValue } from './typed-walk.ts';
import type { Simple } from './types.ts';

/** One name in a value: as what it counts, and whether that is certain (a union may take it for something else). */
interface Atom {
  readonly as: string;
  readonly token: string;
  readonly certain: boolean;
}

const NCNAME = /^[\p{L}\p{Nl}_][\p{L}\p{M}\p{N}\p{Pc}.\-·]*$/u;
const NAMES: ReadonlySet<string> = new Set(['ID', 'IDREF', 'ENTITY']);
const TEXT: ReadonlySet<string> = new Set(['string', 'anySimpleType', 'normalizedString', 'token', 'anyURI']);

const tokens = (value: string): string[] => value.split(/[ \t\r\n]+/).filter(Boolean);

/** Whether a type takes a value; undefined where only the engine could say. */
function takes(simple: Simple, value: string): boolean | undefined {
  if (simple.variety === 'list') {
    const all = tokens(value).map((token) => takes(simple.item, token));
    return all.includes(false) ? false : all.includes(undefined) ? undefined : true;
  }
  if (simple.variety === 'union') {
    const all = simple.members.map((member) => takes(member, value));
    return all.includes(true) ? true : all.includes(undefined) ? undefined : false;
  }
  const fits = NAMES.has(simple.builtin)
    ? NCNAME.test(value.trim())
    : TEXT.has(simple.builtin) || lexical(simple.builtin, value.trim());
  return fits && simple.facets.length > 0 ? undefined : fits;
}

function* atoms(simple: Simple, value: string, certain = true): Generator<Atom> {
  if (simple.variety === 'atomic') {
    if (NAMES.has(simple.builtin)) yield { as: simple.builtin, token: value.trim(), certain };
  } else if (simple.variety === 'list') {
    for (const token of tokens(value)) yield* atoms(simple.item, token, certain);
  } else {
    let sure = certain;
    for (const member of simple.members) {
      const answer = takes(member, value);
      if (answer === false) continue;
      // A document that is valid has a member that takes the value: the last one left is it.
      yield* atoms(member, value, sure && (answer === true || member === simple.members.at(-1)));
      if (answer === true) return;
      sure = false;
    }
  }
}

/** Whether a type says anything that libxml2 does not judge. */
export function refers(simple: Simple): boolean {
  if (simple.variety === 'list') return simple.least > 0 || refers(simple.item);
  return simple.variety === 'union' ? simple.members.some(refers) : NAMES.has(simple.builtin);
}

/** A fault at a place whose path is not known yet. */
export interface Found extends Spot {
  readonly code: string;
  readonly value: string;
  readonly type?: string;
}

interface Referring {
  readonly atom: Atom;
  readonly at: TypedValue;
}

/** Judges identifiers and what refers to them (xs:ID, xs:IDREF, xs:IDREFS), which libxml2 does not or only for attributes. */
export class References {
  private readonly relevant = new Map<Simple, boolean>();
  private readonly identifiers = new Map<string, boolean>();
  private readonly referring: Referring[] = [];
  private readonly found: Found[] = [];
  /** Names of which the types leave open what they are. */
  private open = 0;

  wants(simple: Simple): boolean {
    return memo(this.relevant, simple, () => refers(simple));
  }

  take(values: readonly TypedValue[]): void {
    let own = 0;
    for (const at of values) {
      const { simple, value } = at;
      if (!this.wants(simple)) continue;
      if (simple.variety === 'list' && simple.least > 0 && value.trim() === '') this.told(at, 'empty-value', '');
      for (const atom of atoms(simple, value)) {
        if (atom.as === 'ID') own += this.identifier(at, atom, own);
        else if (atom.as === 'IDREF') {
          // What stands there already need not be kept.
          if (!this.identifiers.has(atom.token)) this.referring.push({ atom, at });
        }
        // No entity can be declared where DOCTYPE is refused; where libxml2 took the value it was for something else.
        else if (!atom.certain || simple.variety === 'union') this.open += 1;
      }
    }
  }

  private identifier(at: TypedValue, { token, certain }: Atom, own: number): number {
    if (this.identifiers.has(token)) {
      if (certain && this.identifiers.get(token)) this.told(at, 'duplicate-id', token);
      else this.open += 1;
    } else if (own > 0 && at.attribute !== undefined) this.told(at, 'second-id', token);
    this.identifiers.set(token, certain);
    return 1;
  }

  private told({ at, element, attribute }: Spot, code: string, value: string): void {
    this.found.push({ at, element, attribute, code, value });
  }

  /** What was found, and whether anything was left open. */
  result(): { readonly found: readonly Found[]; readonly open: boolean } {
    for (const { atom, at } of this.referring) {
      if (this.identifiers.has(atom.token)) continue;
      if (atom.certain) this.told(at, 'dangling-reference', atom.token);
      else this.open += 1;
    }
    return { found: this.found, open: this.open > 0 };
  }
}
