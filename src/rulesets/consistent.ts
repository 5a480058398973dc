import type { Args, Text } from '../base/nouns.ts';
import { jsonPath } from '../documents/data.ts';
import type { Node, Place } from '../documents/document.ts';
import { type Invalid, invalid } from '../documents/json-schema/invalid.ts';
import { hintOf } from '../documents/json-schema/spot.ts';
import { isXmlKind, KINDS, type Kinds } from '../documents/kinds/index.ts';
import type { AnyCheckKind } from '../rules/define-check.ts';
import { CHECK_KINDS, checkKind } from '../rules/index.ts';
import { meaningsOf } from '../rules/parameters.ts';
import { nearest } from '../text/nearest.ts';
import { xpathFault } from '../text/xpath-fault.ts';
import { XPATH_FAULTS } from '../words/xpath-faults.ts';
import { conditionFaults } from './condition-shape.ts';
import { kindsOf, type RawRule } from './raw.ts';
import type { RuleCheck } from './types.ts';

const fault = (pointer: string, text: Text, args: Args = {}, part?: Place['part']): Invalid => ({
  pointer,
  text,
  args,
  ...(part ? { part } : {}),
});

/** Does a rule of the right shape fit what it names? Its kinds, parameters, paths and levels, held against those there are. */
export function ruleContradictions(rule: RawRule, root: Node, known: Kinds = KINDS): Invalid[] {
  const levels = typeof rule.level === 'string' ? [rule.level] : Object.values(rule.level);
  const faults = rule.checks.flatMap((check, index) =>
    checkContradictions(rule, check, root.child('checks')!.child(String(index))!, known),
  );
  if (rule.applies.when) faults.push(...conditionFaults(rule.applies.when, '/applies/when'));
  if (rule.source.grade === 'C' && levels.includes('MUSS')) {
    faults.push(
      fault('/level', {
        de: 'Eine Quelle mit Beleggrad C trägt kein MUSS; höchstens SOLL ist zulässig.',
        en: 'A source of grade C carries no MUSS; SOLL is the most.',
      }),
    );
  }
  return faults;
}

function checkContradictions(rule: RawRule, check: RuleCheck, node: Node, known: Kinds): Invalid[] {
  const { pointer } = node;
  const kind = checkKind(check.kind);
  if (!kind) {
    const near = nearest(
      check.kind,
      CHECK_KINDS.map(({ name }) => name),
    );
    return [
      fault(
        `${pointer}/kind`,
        {
          de: 'Die Prüfart „{kind}“ gibt es nicht.{nearest? Gemeint ist vielleicht „{nearest}“.}',
          en: "There is no check kind '{kind}'.{nearest? Perhaps '{nearest}' is meant.}",
        },
        { kind: check.kind, nearest: near },
      ),
    ];
  }
  const faults = invalid(node.child('with') ?? node, `with:${kind.name}`, check.with ?? {}).map((one) =>
    hinted(one, kind),
  );
  if (kind.needsMessage && !check.message) {
    faults.push(
      fault(
        pointer,
        {
          de: 'Bei der Prüfart „{kind}“ braucht die Prüfung eine eigene Meldung (message: de, en).',
          en: "With the check kind '{kind}' the check needs a message of its own (message: de, en).",
        },
        { kind: kind.name },
      ),
    );
  }
  if (kind.subject === 'nodes' && check.select === undefined) {
    faults.push(
      fault(pointer, {
        de: 'Der Prüfung fehlt „select“: was sie betrachten soll.',
        en: "The check lacks 'select': what it is to look at.",
      }),
    );
  }
  if (kind.subject !== 'nodes' && check.select !== undefined) {
    faults.push(
      fault(
        `${pointer}/select`,
        {
          de: 'Die Prüfart „{kind}“ betrachtet die ganze Datei oder den ganzen Dienst; „select“ entfällt.',
          en: "The check kind '{kind}' looks at the whole file or service; leave 'select' out.",
        },
        { kind: kind.name },
        'key',
      ),
    );
  }
  if (check.select !== undefined) faults.push(...pathFaults(rule, check.select, `${pointer}/select`, known));
  return faults;
}

/** What a parameter means is part of some faults; a compiled schema knows it in German only. */
function hinted(wrong: Invalid, kind: AnyCheckKind): Invalid {
  const { hint } = wrong.args;
  if (typeof hint !== 'string' || hint === '') return wrong;
  const meaning = meaningsOf(kind).find(({ de }) => hintOf({ description: de }) === hint);
  const english = meaning ? hintOf({ description: meaning.en }) : hint;
  const text = { de: wrong.text.de, en: wrong.text.en.replaceAll('{hint', '{englishHint') };
  return { ...wrong, text, args: { ...wrong.args, englishHint: english } };
}

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
      fault(pointer, {
        de: '„select“ geht nur, wenn alle Dateiarten der Regel XML sind oder keine.',
        en: "'select' works only where all document kinds of the rule are XML or none is.",
      }),
    ];
  }
  return xml > 0 ? xpathFaults(path, pointer) : jsonPathFaults(path, pointer);
}

function xpathFaults(path: string, pointer: string): Invalid[] {
  const wrong = xpathFault(path);
  return wrong ? [fault(pointer, XPATH_FAULTS[wrong.code]!, { ...wrong.args, path })] : [];
}

function jsonPathFaults(path: string, pointer: string): Invalid[] {
  try {
    jsonPath(path);
    return [];
  } catch {
    return [
      fault(
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
