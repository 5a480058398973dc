import { jsonPath } from '../documents/data.ts';
import type { Invalid } from '../documents/json-schema/invalid.ts';
import { isXmlKind, KINDS, type Kinds } from '../documents/kinds/index.ts';
import { xpathFault } from '../text/xpath-fault.ts';
import { XPATH_FAULTS } from '../words/xpath-faults.ts';
import { contradiction } from './contradiction.ts';
import { kindsOf, type RawRule } from './raw.ts';

/** A path must compile in the language of the documents the rule applies to. */
export function pathFaults(
  rule: Pick<RawRule, 'applies'>,
  path: string,
  pointer: string,
  known: Kinds = KINDS,
): Invalid[] {
  const kinds = kindsOf(rule);
  const xml = kinds.filter((kind) => isXmlKind(kind, known)).length;
  if (kinds.includes('*') || (xml > 0 && xml < kinds.length)) {
    return [
      contradiction(pointer, {
        de: '„select“ geht nur, wenn alle Dateiarten der Regel XML sind oder keine.',
        en: "'select' works only where all document kinds of the rule are XML or none is.",
      }),
    ];
  }
  return xml > 0 ? xpathFaults(path, pointer) : jsonPathFaults(path, pointer);
}

function xpathFaults(path: string, pointer: string): Invalid[] {
  const wrong = xpathFault(path);
  return wrong ? [contradiction(pointer, XPATH_FAULTS[wrong.code]!, { ...wrong.args, path })] : [];
}

function jsonPathFaults(path: string, pointer: string): Invalid[] {
  try {
    jsonPath(path);
    return [];
  } catch {
    return [
      contradiction(
        pointer,
        {
          de: '„{path}“ ist kein JSONPath (RFC 9535){start?; ein JSONPath beginnt mit $, zum Beispiel $.dienst.url}.',
          en: "'{path}' is no JSONPath (RFC 9535){start?; a JSONPath begins with $, for example $.dienst.url}.",
        },
        { path, start: !path.startsWith('$') },
      ),
    ];
  }
}

/** Prefixes an XPath uses, without those in string literals and axes. */
export function prefixesOf(path: string): string[] {
  const bare = path.replace(/"[^"]*"|'[^']*'/g, '""');
  return [...new Set([...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.-]{0,255}):(?!:)/gu)].map((match) => match[1]!))];
}
