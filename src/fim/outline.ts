import type { Args, Lang } from '../base/nouns.ts';
import { FIM, OUTLINE } from '../words/fim-schemas.ts';
import { render, shown } from '../words/render.ts';
import { isChoice, isLabel } from './children.ts';
import { limitsOf } from './limits.ts';
import type { Element, FimModel } from './model.ts';

/** What the elements of a tree are called, in one language. */
class Words {
  private readonly lang: Lang;
  private readonly standard: string;

  constructor({ version }: FimModel, lang: Lang) {
    this.lang = lang;
    this.standard = version;
  }

  private say(word: keyof typeof OUTLINE, args: Args = {}): string {
    return render(OUTLINE[word], args, this.lang);
  }

  /** „ab 1“, „1 bis 9“; nothing where neither end is given. */
  private span(kind: 'length' | 'range', min: string | number | null, max: string | number | null): string[] {
    if (min === null && max === null) return [];
    if (min === null) return [this.say(`${kind}-max`, { max: max! })];
    if (min === max) return [this.say(`${kind}-exact`, { min })];
    return max === null ? [this.say(`${kind}-min`, { min })] : [this.say(`${kind}-both`, { min, max })];
  }

  private selection(field: Element): string {
    const { codes, missing } = limitsOf(field);
    if (codes) return this.say('codes', { count: codes.length });
    return missing === '' ? this.say('select') : this.say('list', { list: shown(missing) });
  }

  private datatype(field: Element): string {
    const datatype = field.code('datentyp');
    return Object.hasOwn(OUTLINE, datatype)
      ? this.say(datatype as keyof typeof OUTLINE)
      : this.say('unknown', { value: shown(datatype) });
  }

  private field(field: Element): string[] {
    const art = field.code('feldart');
    if (isLabel(field)) return [this.say('label')];
    if (art === 'select') return [this.selection(field)];
    const { minLength, maxLength, min, max, pattern } = limitsOf(field);
    return [
      this.datatype(field),
      ...this.span('length', minLength, maxLength),
      ...this.span('range', min?.text ?? null, max?.text ?? null),
      ...(pattern === '' ? [] : [this.say('pattern')]),
      ...(art === 'hidden' || art === 'locked' ? [this.say(art)] : []),
    ];
  }

  private kind(element: Element): string[] {
    if (element.kind === 'datenfeld') return this.field(element);
    if (element.kind === 'stammdatenschema') return [this.say('stammdatenschema', { standard: this.standard })];
    return [this.say(isChoice(element) ? 'choice' : 'datenfeldgruppe')];
  }

  line(element: Element): string {
    const id = element.id === '' ? FIM.anonymous[this.lang] : shown(element.id);
    const version = element.version === '' ? '' : ` V${shown(element.version)}`;
    const name = element.name === '' ? FIM.nameless[this.lang] : shown(element.name);
    return `${id}${version}  ${name} · ${this.kind(element).join(', ')}`;
  }
}

function* lines(element: Element, words: Words, lang: Lang, indent: string): Generator<string> {
  for (const { element: child, anzahl } of element.struktur) {
    const often = anzahl.trim() === '' ? '?:?' : shown(anzahl.trim());
    if (!child) {
      yield `${indent}${often}  ${FIM.empty[lang]}`;
      continue;
    }
    yield `${indent}${often}  ${words.line(child)}`;
    yield* lines(child, words, lang, `${indent}  `);
  }
}

/** The tree of a schema, group or field for people, a line for each place; null for a message without one. */
export function outline(model: FimModel, lang: Lang): string[] | null {
  const { main, distinct, occurrences } = model;
  if (!main || main.kind === 'dokumentsteckbrief' || main.kind === 'regel') return null;
  const words = new Words(model, lang);
  const count = (kind: Element['kind']) => [...distinct.values()].filter(([first]) => first!.kind === kind).length;
  const places = occurrences.filter(({ kind, holder }) => kind !== 'regel' && holder !== null).length;
  const counts = { groups: count('datenfeldgruppe'), fields: count('datenfeld'), places };
  return [words.line(main), ...lines(main, words, lang, '  '), '', render(FIM.counts, counts, lang)];
}
