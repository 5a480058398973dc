import type { Node } from '../../documents/document.ts';
import { at, defineCheck, type Problem } from '../define-check.ts';

type Allowed = Readonly<Record<string, readonly string[]>>;

interface Tag {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Start tags of a text, also one that is never closed; what a lenient reader would take for HTML. */
function* tagsOf(text: string): Generator<Tag> {
  for (const [, name, rest] of text.matchAll(/<([a-z][^\s<>/]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)/gi)) {
    const attributes = [...rest!.matchAll(/([^\s=/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g)].map(
      ([, attribute, value = '']) => [attribute!.toLowerCase(), value.replace(/^["']|["']$/g, '')] as const,
    );
    yield { tag: name!.toLowerCase(), attributes };
  }
}

/** HTML that was not escaped has become elements of the XML. */
function* elementsOf(node: Node): Generator<Tag> {
  if (!node.document.rootName) return;
  for (const element of node.find('.//*')) {
    const attributes = element.find('@*').map((one) => [one.name.toLowerCase(), String(one.value)] as const);
    yield { tag: element.name.replace(/^.*:/, '').toLowerCase(), attributes };
  }
}

/** What is wrong with a tag: the first thing, since one sentence is enough to have it rewritten. */
function complaint(node: Node, { tag, attributes }: Tag, allow: Allowed): Problem | null {
  if (!Object.hasOwn(allow, tag)) return at(node, 'tag', { tag, allowed: Object.keys(allow) });
  const extra = attributes.find(([name]) => !allow[tag]!.includes(name));
  if (extra) return at(node, 'attribute', { tag, attribute: extra[0], allowed: allow[tag]! });
  const script = attributes.find(([, value]) => /^[\s\p{Cc}]*(?:javascript|vbscript|data):/iu.test(value));
  return script ? at(node, 'script-address', { tag, attribute: script[0] }) : null;
}

/** Texts that other portals show as HTML keep to the tags those portals know. */
export const htmlText = defineCheck<{ allow: Allowed }>({
  name: 'html-text',
  summary: {
    de: 'Ein Text enthält von HTML nur die erlaubten Tags und Attribute.',
    en: 'A text has only the allowed tags and attributes of HTML.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['allow'],
    properties: {
      allow: {
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' } },
        description: {
          de: 'Zulässige Tags, jedes mit seinen Attributen, kleingeschrieben',
          en: 'Tags allowed, each with its attributes, in lower case',
        },
      },
    },
  },
  messages: {
    tag: {
      de: 'Der Text enthält das HTML-Tag <{tag}>; erlaubt sind nur: {allowed}.',
      en: 'The text has the HTML tag <{tag}>; only these are allowed: {allowed}.',
    },
    attribute: {
      de: 'Im Text hat <{tag}> das Attribut „{attribute}“; erlaubt {allowed?ist dort nur: {allowed}.}{none?sind dort keine.}',
      en: "In the text <{tag}> has the attribute '{attribute}'; {allowed?only these are allowed there: {allowed}.}{none?none are allowed there.}",
    },
    'script-address': {
      de: 'Im Text führt das Attribut „{attribute}“ von <{tag}> ein Skript aus; erlaubt sind nur Adressen.',
      en: "In the text the attribute '{attribute}' of <{tag}> runs a script; only addresses are allowed.",
    },
  },
  subject: 'nodes',
  *run({ nodes }, { allow }) {
    for (const node of nodes) {
      const seen = new Set<string>();
      for (const tag of [...tagsOf(String(node.value)), ...elementsOf(node)]) {
        const found = complaint(node, tag, allow);
        if (!found || seen.has(`${found.code} ${tag.tag}`)) continue;
        seen.add(`${found.code} ${tag.tag}`);
        yield found.code === 'attribute'
          ? { ...found, args: { ...found.args, none: allow[tag.tag]!.length === 0 } }
          : found;
      }
    }
  },
});
