import type { Node } from '../documents/document.ts';
import { type Invalid, invalid } from '../documents/json-schema/invalid.ts';
import { hintOf } from '../documents/json-schema/spot.ts';
import { KINDS, type Kinds } from '../documents/kinds/index.ts';
import type { AnyCheckKind } from '../rules/define-check.ts';
import { CHECK_KINDS, checkKind } from '../rules/index.ts';
import { meaningsOf } from '../rules/parameters.ts';
import { nearest } from '../text/nearest.ts';
import { conditionFaults } from './condition-shape.ts';
import { contradiction } from './contradiction.ts';
import { pathFaults } from './path-faults.ts';
import type { RawRule } from './raw.ts';
import type { RuleCheck } from './types.ts';

/** Does a rule of the right shape fit what it names? Its kinds, parameters, paths and levels, held against those there are. */
export function ruleContradictions(rule: RawRule, root: Node, known: Kinds = KINDS): Invalid[] {
  const levels = typeof rule.level === 'string' ? [rule.level] : Object.values(rule.level);
  const faults = rule.checks.flatMap((check, index) =>
    checkContradictions(rule, check, root.child('checks')!.child(String(index))!, known),
  );
  if (rule.applies.when) faults.push(...conditionFaults(rule.applies.when, '/applies/when'));
  if (rule.source.grade === 'C' && levels.includes('MUSS')) {
    faults.push(
      contradiction('/level', {
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
      contradiction(
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
      contradiction(
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
      contradiction(pointer, {
        de: 'Der Prüfung fehlt „select“: was sie betrachten soll.',
        en: "The check lacks 'select': what it is to look at.",
      }),
    );
  }
  if (kind.subject !== 'nodes' && check.select !== undefined) {
    faults.push(
      contradiction(
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
