import type { Args, Json, Lang } from '../../base/nouns.ts';
import { checkKind } from '../../rules/index.ts';
import type { Rule, RuleCheck } from '../../rulesets/types.ts';
import { GUIDE } from '../../words/guide/index.ts';
import { render } from '../../words/render.ts';
import type { Say } from './voice.ts';
import { conditionText } from './when.ts';

const CUT = 200;
const short = (text: string): string => (text.length <= CUT ? text : `${text.slice(0, CUT - 1)}…`);

/** Parameters as arguments of a sentence; what is no word or list of words stands as JSON. */
function argsOf(params: RuleCheck['with'] = {}): Args {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      Array.isArray(value) && isWords(value)
        ? value.map(String)
        : isWords(value)
          ? value
          : short(JSON.stringify(value)),
    ]),
  ) as Args;
}

const isWord = (value: Json): boolean => ['string', 'number', 'boolean'].includes(typeof value);
const isWords = (value: Json): boolean => isWord(value) || (Array.isArray(value) && value.every(isWord));

/** Which sentence tells a check: kinds whose summary speaks to the authors of rules have one for readers. */
function sentenceKey({ kind, with: params = {} }: RuleCheck): keyof typeof GUIDE | null {
  const variant = kind === 'required' && 'anyOf' in params ? '-any' : kind === 'absent' && 'of' in params ? '-of' : '';
  const key = `sentence.${kind}${variant}`;
  return Object.hasOwn(GUIDE, key) ? (key as keyof typeof GUIDE) : null;
}

/** Parameters a reader can use without knowing the kind: numbers, words, lists of words. */
function facts(params: RuleCheck['with'] = {}): string {
  const told = Object.entries(params).filter(([, value]) => isWords(value));
  return told.length === 0
    ? ''
    : ` (${short(told.map(([key, value]) => `${key}: ${[value].flat().join(', ')}`).join('; '))})`;
}

function checkText(check: RuleCheck, say: Say, lang: Lang): string {
  const kind = checkKind(check.kind);
  const key = sentenceKey(check);
  const question = check.message?.[lang] ?? '';
  const summary = kind?.summary[lang] ?? check.kind;
  const what = key
    ? render(GUIDE[key], { ...argsOf(check.with), question }, lang)
    : `${summary.replace(/\.$/, '')}${facts(check.with)}.`;
  return check.select === undefined || check.select === '$' ? what : say('look', { what, select: check.select });
}

const files = ({ applies: { kind } }: Rule) => kind.filter((one) => one !== '*').join(', ');

/** How a rule is checked: what the answer rests on, then a sentence for each check. */
export function howChecked(rule: Rule, say: Say, lang: Lang): string[] {
  const kinds = files(rule);
  const rests =
    rule.evidence !== 'file'
      ? say(`rests.${rule.evidence}`)
      : kinds === ''
        ? say('rests.files')
        : say('rests.file', { kinds });
  return [rests, ...new Set(rule.checks.map((check) => checkText(check, say, lang)))];
}

/** For which services a rule holds. */
export function whomItBinds(rule: Rule, say: Say, lang: Lang): string {
  const { when, art } = rule.applies;
  const kinds = files(rule);
  const whole = kinds === '' || rule.applies.kind.every((kind) => kind === 'steckbrief');
  return [
    when
      ? say('for-when', { condition: conditionText(when, lang) })
      : whole
        ? say('for-all')
        : say('for-files', { kinds }),
    art && say('for-art', { arts: art.join(', ') }),
  ]
    .filter(Boolean)
    .join(' ');
}
