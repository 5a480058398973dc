import { carried, type Expression, message } from './message.ts';
import { attribute, byId } from './patterns.ts';
import { refuse } from './refusal.ts';
import type { Rule } from './rules.ts';
import { named, type SchElement } from './tree.ts';
import { own, type Writer } from './writer.ts';

/** What assertions may refer to: diagnostics and properties of the schema. */
export interface References {
  readonly diagnostics: ReadonlyMap<string, SchElement>;
  readonly properties: ReadonlyMap<string, SchElement>;
}

export function referencesOf(schema: SchElement): References {
  const all = (holder: string, name: string) => byId(named(schema, holder).flatMap((one) => named(one, name)));
  return { diagnostics: all('diagnostics', 'diagnostic'), properties: all('properties', 'property') };
}

function referred(assert: SchElement, list: string, code: string, known: ReadonlyMap<string, SchElement>) {
  const ids = new Set((attribute(assert, list) ?? '').split(/\s+/).filter(Boolean));
  return [...ids].map((name) => known.get(name) ?? refuse(code, assert, { name }));
}

/** Diagnostics and properties of an assertion, each known. */
export function referencesIn(assert: SchElement, known: References) {
  return {
    diagnostics: referred(assert, 'diagnostics', 'sch-undefined-diagnostic', known.diagnostics),
    properties: referred(assert, 'properties', 'sch-undefined-property', known.properties),
  };
}

/** Where an assertion stands, for what is said of it. */
interface Around {
  readonly rule: Rule;
  readonly xpath: Expression;
  /** Language where the assertion names none. */
  readonly lang: string | null;
  readonly known: References;
}

/**
 * An assertion as instructions that report it. `flag` and `role` are its own: those of the rule speak of the rule
 * and go to `svrl:fired-rule`; `subject` is the rule's where it has none, both as in SchXslt.
 */
export function assertion(assert: SchElement, { rule, xpath, lang: outer, known }: Around, w: Writer): string {
  const lang = assert.lang ?? rule.element.lang ?? outer;
  const subject = attribute(assert, 'subject') ?? attribute(rule.element, 'subject');
  const test = xpath(attribute(assert, 'test')!);
  const { diagnostics, properties } = referencesIn(assert, known);
  const body = [
    w.xsl('attribute', { name: 'location', select: subject === null ? 'path(.)' : `path(($${own('at')}, .)[1])` }),
    ...diagnostics.map((one) =>
      w.svrl(
        'diagnostic-reference',
        { diagnostic: attribute(one, 'id'), 'xml:lang': one.lang },
        w.svrl('text', carriedText(one), message(one.children, xpath, w)),
      ),
    ),
    ...properties.map((one) =>
      w.svrl(
        'property-reference',
        {
          property: attribute(one, 'id'),
          role: attribute(one, 'role'),
          scheme: attribute(one, 'scheme'),
          'xml:lang': one.lang,
        },
        w.svrl('text', carriedText(one), message(one.children, xpath, w)),
      ),
    ),
    w.svrl('text', { 'xml:lang': lang }, message(assert.children, xpath, w)),
  ];
  const at = subject === null ? '' : w.xsl('variable', { name: own('at'), select: xpath(subject) });
  const report = (name: string) => at + w.svrl(name, { ...carried(assert, lang), test }, ...body);
  if (assert.name === 'report') return w.xsl('if', { test }, report('successful-report'));
  return w.xsl('choose', {}, w.xsl('when', { test }), w.xsl('otherwise', {}, report('failed-assert')));
}

const carriedText = (element: SchElement): Record<string, string | null> => {
  const { see, icon, fpi, 'xml:lang': lang } = carried(element, element.lang);
  return { see: see ?? null, icon: icon ?? null, fpi: fpi ?? null, 'xml:lang': lang ?? null };
};
