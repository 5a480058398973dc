/** A place in the order of children: any of these names, so many times. */
interface Slot {
  readonly names: readonly string[];
  readonly min: 0 | 1;
  readonly many: boolean;
}

/** What may stand in an element of genericode 1.0, as its XML Schema has it; written from the description, not copied. */
export interface Shape {
  readonly slots: readonly Slot[];
  readonly attributes: readonly string[];
  /** Other vocabularies may stand here, genericode's own may not. */
  readonly foreign?: boolean;
}

/** `name` once, `name?` at most once, `name*` any number, `name+` at least once; `a|b` is a choice. */
function shape(order: string, attributes: readonly string[] = []): Shape {
  const slots = order
    .split(' ')
    .filter(Boolean)
    .map((word): Slot => {
      const sign = /[?*+]$/.exec(word)?.[0] ?? '';
      const names = word.slice(0, word.length - sign.length).split('|');
      return { names, min: sign === '?' || sign === '*' ? 0 : 1, many: sign === '*' || sign === '+' };
    });
  return { slots, attributes };
}

const NAMES = 'ShortName LongName*';
const URIS = 'CanonicalUri? CanonicalVersionUri?';
const REFERENCE = 'Annotation? CanonicalVersionUri LocationUri*';
const LEAF = shape('');
const FOREIGN: Shape = { slots: [], attributes: [], foreign: true };

/** Shapes by the element's name; where one name has two, `Parent/Name` decides. */
const SHAPES: Readonly<Record<string, Shape>> = {
  CodeList: shape('Annotation? Identification ColumnSet|ColumnSetRef SimpleCodeList?'),
  Annotation: shape('Description* AppInfo?'),
  Description: FOREIGN,
  AppInfo: FOREIGN,
  ComplexValue: FOREIGN,
  Identification: shape(
    `${NAMES} Version CanonicalUri CanonicalVersionUri LocationUri* AlternateFormatLocationUri* Agency?`,
  ),
  Agency: shape('ShortName? LongName* Identifier*'),
  ColumnSet: shape('Column|ColumnRef* Key|KeyRef*'),
  ColumnSetRef: shape(REFERENCE),
  Column: shape(`Annotation? ${NAMES} ${URIS} Data`, ['Id', 'Use']),
  Data: shape('Annotation? Parameter*', ['Type']),
  'ColumnRef/Data': shape('Parameter*'),
  Parameter: shape('', ['ShortName']),
  ColumnRef: shape(`${REFERENCE} Data?`, ['Id', 'ExternalRef']),
  Key: shape(`Annotation? ${NAMES} ${URIS} ColumnRef+`, ['Id']),
  'Key/ColumnRef': shape('Annotation?', ['Ref']),
  KeyRef: shape(REFERENCE, ['Id', 'ExternalRef']),
  SimpleCodeList: shape('Annotation? Row*'),
  Row: shape('Annotation? Value+'),
  Value: shape('Annotation? SimpleValue|ComplexValue?'),
};

export function shapeOf(name: string, parent: string): Shape {
  return SHAPES[`${parent}/${name}`] ?? SHAPES[name] ?? LEAF;
}
