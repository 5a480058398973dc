import { distance } from 'fastest-levenshtein';
import { normalForm } from '../text/normal-form.ts';
import type { STECKBRIEF_NAMES } from './kinds/steckbrief.ts';
import type { Source } from './source.ts';

type SteckbriefName = (typeof STECKBRIEF_NAMES)[number];

/** What editors, mail programs and people append to a name when they keep an old or second copy. */
const APPENDED =
  /(?:[~#]|\((?:\d{1,9}|kopie|copy)\)|[-_]{0,9}(?:kopie|copy)|\.(?:bak|backup|old|orig|alt|neu|new|txt|tmp|sav|save|swp|rej|kopie|copy|\d{1,9}))$/;
/** And what they put before it. */
const BEFORE = /^(?:[.~#_-]+|kopievon|copyof)+/;
/** So many letters may be wrong in a name that is still that of a Steckbrief. */
const WRONG_LETTERS = 2;
/** The beginning of a file tells by its keys what it is. */
const HEAD = 262_144;

/** A name without blanks, invisible characters and whatever was added to it. */
function bare(name: string): string {
  let rest = normalForm(name, 'NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}\p{Cc}]+/gu, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(APPENDED, '');
  }
  return rest.replace(BEFORE, '');
}

const suffixed = (suffix: string): SteckbriefName =>
  /js/.test(suffix) ? 'steckbrief.json' : suffix === 'yml' ? 'steckbrief.yml' : 'steckbrief.yaml';

/** Whether letters are those of a suffix of ours, one of the long ones wrong or two exchanged. */
const isSuffix = (suffix: string): boolean =>
  ['yaml', 'yml', 'json'].some(
    (known) =>
      [...suffix].sort().join() === [...known].sort().join() || (known.length > 3 && distance(suffix, known) < 2),
  );

/** A file name without what was added to it, in small letters: before and behind its last dot. */
export function plainName(name: string): { readonly stem: string; readonly suffix: string } {
  const whole = bare(name);
  const dot = whole.lastIndexOf('.');
  let stem = dot < 0 ? whole : whole.slice(0, dot);
  for (let before = ''; before !== stem; ) {
    before = stem;
    stem = stem.replace(APPENDED, '');
  }
  return { stem, suffix: dot < 0 ? '' : whole.slice(dot + 1) };
}

/** The right name of a file that by its own name was meant to be a Steckbrief; null for one that was not. */
function byName(name: string): SteckbriefName | null {
  const { stem, suffix } = plainName(name);
  const joined = stem.replace(/[-_.]/g, '');
  const near =
    distance(joined, 'steckbrief') <= WRONG_LETTERS || /^steckbrief(?:alt|neu|old|new|v?\d{1,8})$/.test(joined);
  return near && (suffix === '' || isSuffix(suffix)) ? suffixed(suffix) : null;
}

const PARTS = 'dienst|behoerde|hersteller|leistungen|regelwerk|kontext|reifegrad|identifizierung|datenschutz';
const YAML_KEY = /^["']?steckbrief["']?[ \t]*:/m;
const YAML_PART = new RegExp(`^["']?(?:${PARTS})["']?[ \\t]*:`, 'm');

function isObjectOfSteckbrief(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
    return Object.hasOwn(value, 'steckbrief') && PARTS.split('|').some((part) => Object.hasOwn(value, part));
  } catch {
    return false;
  }
}

/** The right name of a YAML or JSON file, whatever its own name, that says the things a Steckbrief says. */
function byContent(source: Source, path: string, name: string): SteckbriefName | null {
  const suffix = /\.(ya?ml|json)$/i.exec(name)?.[1]?.toLowerCase();
  if (suffix === undefined || typeof source.size(path) !== 'number') return null;
  let text: string;
  try {
    text = new TextDecoder().decode(source.bytes(path, HEAD));
  } catch {
    return null;
  }
  const found = suffix === 'json' ? isObjectOfSteckbrief(text) : YAML_KEY.test(text) && YAML_PART.test(text);
  return found ? suffixed(suffix) : null;
}

/**
 * The name that a file should have which looks like a Steckbrief and is none: its service would go unchecked, and nobody
 * would see that it does.
 */
export function meantAsSteckbrief(source: Source, path: string): SteckbriefName | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return byName(name) ?? byContent(source, path, name);
}
