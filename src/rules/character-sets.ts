/** Characters and character sequences a standard allows, as facts: code points in hexadecimal. */
export interface CharacterSet {
  readonly title: string;
  /** Single characters: `A-B` is a range. */
  readonly ranges: string;
  /** Base characters by the marks that may follow them. */
  readonly sequences: Readonly<Record<string, string>>;
}

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
  /** DIN 91379:2022-08, data type C: Latin letters and the non-letters N1 to N4. */
  'din-91379': {
    title: 'DIN 91379',
    ranges: `9-A D 20-7E A0-AC AE-17E 187-188 18F 197 1A0-1A1 1AF-1B0 1B7 1CD-1DC 1DE-1DF 1E2-1F0 1F4-1F5 1F8-1FF 212-213
      218-21B 21E-21F 227-233 259 268 292 2B9-2BA 2BE-2BF 2C8 2CC 1E02-1E03 1E06-1E07 1E0A-1E11 1E17 1E1C-1E2B 1E2F-1E37
      1E3A-1E3B 1E40-1E49 1E52-1E5B 1E5E-1E63 1E6A-1E6F 1E80-1E87 1E8C-1E97 1E9E 1EA0-1EF9 2019 2021 20AC`,
    sequences: {
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
    },
  },
} as const satisfies Record<string, CharacterSet>;
