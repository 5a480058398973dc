/** A list of keys that others keep, and how it is told in a table of theirs. */
export interface CatalogueShape {
  /** As rules name it (`in-catalogue: { catalogue }`). */
  readonly name: string;
  readonly title: string;
  /** What a key of it looks like. */
  readonly key: RegExp;
  /** Heads of the column of the keys, as publishers write them. */
  readonly keyHead: RegExp;
  /** Heads of the column of the names; the first that is there. */
  readonly labelHeads: readonly RegExp[];
  /** Code list of the XRepository whose code column holds the keys. */
  readonly urn?: string;
  /** What a spreadsheet leaves of a key that begins with a zero. */
  readonly lostZero?: RegExp;
  /** Only these keys belong to it: ours are of municipalities in Nordrhein-Westfalen. */
  readonly only?: RegExp;
}

const DESTATIS = 'urn:de:bund:destatis:bevoelkerungsstatistik:schluessel';
const NAME_HEADS = [/^(?:name|bezeichnung|titel|title)$/i, /bezeichnung|name/i];

export const LEIKA: CatalogueShape = {
  name: 'leika',
  title: 'LeiKa-Schlüssel',
  key: /^99\d{12}$/,
  keyHead: /^(?:leika|leika[-_ ]?(?:schl(?:ü|ue)ssel|key|id)|leistungsschl(?:ü|ue)ssel|schl(?:ü|ue)ssel)$/i,
  labelHeads: [/^leistungsbezeichnung$/i, ...NAME_HEADS],
};

export const OZG: CatalogueShape = {
  name: 'ozg',
  title: 'OZG-Leistungen',
  key: /^1\d{4}$/,
  keyHead: /^(?:ozg|ozg[-_ ]?(?:id|nummer|nr\.?|schl(?:ü|ue)ssel|leistungs?[-_ ]?id))$/i,
  labelHeads: [/^ozg[-_ ]?(?:leistung|name|bezeichnung)$/i, ...NAME_HEADS],
};

/** Every catalogue that can be installed from one column of keys; pairs of LeiKa and OZG come from two (`pairs`). */
export const SHAPES: readonly CatalogueShape[] = [
  LEIKA,
  OZG,
  {
    name: 'ags',
    title: 'Gemeindeschlüssel (AGS) in Nordrhein-Westfalen',
    key: /^\d{8}$/,
    keyHead: /^(?:ags|amtlicher[-_ ]?gemeindeschl(?:ü|ue)ssel|gemeindeschl(?:ü|ue)ssel)$/i,
    labelHeads: [/^gemeindename/i, ...NAME_HEADS],
    lostZero: /^[1-9]\d{6}$/,
    urn: `${DESTATIS}:ags`,
    only: /^05/,
  },
  {
    name: 'ars',
    title: 'Regionalschlüssel (ARS) in Nordrhein-Westfalen',
    key: /^\d{12}$/,
    keyHead: /^(?:ars|amtlicher[-_ ]?regionalschl(?:ü|ue)ssel|regionalschl(?:ü|ue)ssel|rs)$/i,
    labelHeads: [/^gemeindename/i, ...NAME_HEADS],
    lostZero: /^[1-9]\d{10}$/,
    urn: `${DESTATIS}:rs`,
    only: /^05/,
  },
];

export const PAIRS = { name: 'ozg-leika', title: 'OZG-Leistungen und ihre LeiKa-Schlüssel' } as const;
