/** Characters and character sequences a standard allows, as facts: code points in hexadecimal. */
export interface CharacterSet {
  readonly title: string;
  /** Single characters: `A-B` is a range. */
  readonly ranges: string;
  /** Base characters by the marks that may follow them. */
  readonly sequences: Readonly<Record<string, string>>;
}

/** Latin letters of DIN 91379:2022-08 above U+017E, with the modifiers that belong to them. */
const LATIN = `187-188 18F 197 1A0-1A1 1AF-1B0 1B7 1CD-1DC 1DE-1DF 1E2-1F0 1F4-1F5 1F8-1FF 212-213 218-21B 21E-21F 227-233 259 268
  292 2B9-2BA 2BE-2BF 2C8 2CC 1E02-1E03 1E06-1E07 1E0A-1E11 1E17 1E1C-1E2B 1E2F-1E37 1E3A-1E3B 1E40-1E49 1E52-1E5B
  1E5E-1E63 1E6A-1E6F 1E80-1E87 1E8C-1E97 1E9E 1EA0-1EF9 2019 2021`;

/** What its data types D and E have beside the letters: Greek and further signs. */
const GREEK = `192 2B0 2B3 2C6 2DC 2E2 386 388-38A 38C 38E-3A1 3A3-3CE 1D48 1D57 2018-201A 201C-201E 2020 2026 2030 2032-2033
  2039-203A 2070 2074-2079 207F-2089 20AC 2122 221E 2264-2265`;

/** Letters that Unicode has only as sequences; the same in all data types. */
const SEQUENCES = {
  '300': 'CFGKMPSTZcfgkmpstz',
  '301': 'JjÿĪī',
  '302': 'DKLMNdklmn',
  '304': 'CFHKNPSTZcfhknpstzÛûḲḳṢṣṬṭỤụ',
  '306': 'CMNRZcmnrzÇç',
  '307': 'KUku',
  '308': 'CTZczẠạỌọỤụ',
  '30B': 'Aa',
  '30C': 'J',
  '30D': 'ēō',
  '310': 'Mm',
  '315': 'CKPTckptČč',
  '31B': 'KTkt',
  '31B 304': 'Ss',
  '323': 'CPcpČč',
  '325': 'LRlr',
  '325 304': 'LRlr',
  '326': 'CHKLNchklnŽž',
  '327': 'ZzŽž',
  '328 306': 'Cc',
  '331': 'HSs',
  '35F 48': 'K',
  '35F 68': 'Kk',
} as const;

export const CHARACTER_SETS = {
  /** String.Latin 1.1.1 (KoSIT, "Lateinische Zeichen in Unicode"), the data type of XDatenfelder and of older XÖV standards. */
  'string-latin': {
    title: 'String.Latin 1.1.1',
    ranges: `9-A D 20-7E A1-AC AE-107 10A-11B 11E-123 126-131 134-15B 15E-16B 16E-17E 18F 1A0-1A1 1AF-1B0 1B7 1CD-1D4
      1DE-1DF 1E4-1F0 1F4-1F5 1FA-1FF 218-21B 21E-21F 22A-22B 22E-233 259 292 1E02-1E03 1E0A-1E0B 1E10-1E11 1E1E-1E21
      1E24-1E27 1E30-1E31 1E40-1E41 1E44-1E45 1E56-1E57 1E60-1E63 1E6A-1E6B 1E80-1E85 1E8C-1E93 1E9E 1EA0-1EA7
      1EAA-1EAC 1EAE-1EC1 1EC4-1ED3 1ED6-1EDD 1EE4-1EF9 20AC`,
    sequences: { '302': 'DLMNdlmn', '30C': 'J' },
  },
  /** DIN 91379:2022-08 by data type. A: Latin letters and what names need; B: with further signs; C: with line breaks. */
  'din-91379-a': {
    title: 'DIN 91379 (datatypeA)',
    ranges: `20 27 2C-2E 41-5A 60-7A 7E A8 B4 B7 C0-D6 D8-F6 F8-17E ${LATIN}`,
    sequences: SEQUENCES,
  },
  'din-91379-b': {
    title: 'DIN 91379 (datatypeB)',
    ranges: `20-7E A1-A3 A5 A7-AC AE-B7 B9-BB BF-17E ${LATIN} 20AC`,
    sequences: SEQUENCES,
  },
  'din-91379': {
    title: 'DIN 91379',
    ranges: `9-A D 20-7E A0-AC AE-17E ${LATIN} 20AC`,
    sequences: SEQUENCES,
  },
  /** D: with Greek; E: with Bulgarian Cyrillic and line breaks, too. */
  'din-91379-d': {
    title: 'DIN 91379 (datatypeD)',
    ranges: `20-7E A1-AC AE-17E ${LATIN} ${GREEK}`,
    sequences: SEQUENCES,
  },
  'din-91379-e': {
    title: 'DIN 91379 (datatypeE)',
    ranges: `9-A D 20-7E A0-AC AE-17E ${LATIN} ${GREEK} 40D 410-42A 42C 42E-44A 44C 44E-44F 45D`,
    sequences: SEQUENCES,
  },
} as const satisfies Record<string, CharacterSet>;
