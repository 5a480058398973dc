import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { memo } from '../../base/memo.ts';
import type { Level } from '../../base/nouns.ts';
import { decode } from '../../documents/bytes.ts';
import { parseXml, type XmlDocument, type XmlElement, XmlParseError } from '../../documents/xml/libxml.ts';
import { guardXml } from '../../documents/xml/xml-guard.ts';
import { readNamed } from '../../store/named-file.ts';
import { inside } from '../../store/real-path.ts';
import { mustRead } from '../../store/regular-file.ts';
import type { CustomLevels } from '../schematron/run/findings.ts';
import type { Claim, Scenario, Standard } from '../standard.ts';
import { Schema } from '../xsd/schema.ts';
import { acceptMatch, withoutAcceptMatch } from './acceptance.ts';
import { compileMatch, type Match } from './match.ts';

const S = { s: 'http://www.xoev.de/de/validator/framework/1/scenarios' };

function broken(shown: string, line = 1): UserError {
  return new UserError(
    {
      de: '„{path}“ ist keine Konfiguration des KoSIT-Prüftools (scenarios.xml, Rahmenwerk 1.x).',
      en: "'{path}' is no configuration of the KoSIT validator (scenarios.xml, framework 1.x).",
    },
    { path: shown },
    { path: shown, line },
  );
}

function readConfiguration(bytes: Buffer, shown: string): XmlDocument {
  const { text, fault } = decode(bytes);
  if (fault || guardXml(text)) throw broken(shown);
  try {
    const tree = parseXml(bytes);
    const known =
      tree.root.namespaceUri === S.s &&
      tree.root.name === 'scenarios' &&
      /^1\./.test(tree.root.attr('frameworkVersion')?.content ?? '');
    if (!known) throw broken(shown);
    return tree;
  } catch (error) {
    if (error instanceof XmlParseError) throw broken(shown, error.details[0]?.line);
    throw error;
  }
}

/** Text of the first element at a path, blanks trimmed; empty where there is none. */
const textAt = (element: XmlElement, path: string): string => String(element.eval(`normalize-space(${path})`, S));

const LEVELS: Readonly<Record<string, Level>> = { error: 'MUSS', warning: 'SOLL', information: 'KANN' };

/** Levels that a scenario gives single asserts; each element may name several ids. */
function customLevels(scenario: XmlElement): CustomLevels {
  return new Map(
    (scenario.find('s:createReport/s:customLevel', S) as XmlElement[]).flatMap((element) => {
      const level = LEVELS[element.attr('level')?.content ?? ''];
      return level ? element.content.split(/\s+/).flatMap((id) => (id === '' ? [] : [[id, level] as const])) : [];
    }),
  );
}

interface Entry {
  readonly name: string;
  readonly match: Match;
  readonly expression: string;
  readonly scenario: Scenario;
}

/** A KoSIT configuration, read as it is published; schemas and Schematron are only looked up inside its folder. One that was `typed` by name may be a link. */
export function scenariosStandard(file: string, shown: string, typed = false): Standard {
  const root = realpathSync(dirname(file));
  const tree = readConfiguration(typed ? readNamed(file, shown) : mustRead(file, shown), shown);
  const title = textAt(tree.root, 's:name') || shown;
  const schemas = new Map<string, Schema>();
  const locate = (location: string): string => join(root, location);
  const entries: Entry[] = (tree.find('/s:scenarios/s:scenario', S) as XmlElement[]).map((element) => {
    const name = textAt(element, 's:name');
    const prefixes = Object.fromEntries(
      (element.find('s:namespace', S) as XmlElement[]).map((one) => [
        one.attr('prefix')?.content ?? '',
        one.content.trim(),
      ]),
    );
    const location = textAt(element, 's:validateWithXmlSchema/s:resource/s:location');
    const path = locate(location);
    const schema = memo(schemas, path, () => new Schema(root, path));
    const schematron = (element.find('s:validateWithSchematron/s:resource', S) as XmlElement[]).map((resource) => {
      const at = textAt(resource, 's:location');
      return {
        name: textAt(resource, 's:name') || at,
        location: at,
        present: inside(root, locate(at)) && existsSync(locate(at)),
        source: { file: locate(at), root },
      };
    });
    const condition = textAt(element, 's:acceptMatch');
    const standard = { id: title, version: textAt(tree.root, 's:date'), scenario: name };
    return {
      name,
      match: compileMatch(textAt(element, 's:match'), prefixes),
      expression: textAt(element, 's:match'),
      scenario: {
        standard,
        schema,
        schematron,
        customLevels: customLevels(element),
        accepts: condition === '' ? withoutAcceptMatch : acceptMatch(condition, prefixes, name),
      },
    };
  });
  tree.dispose();
  return {
    name: title,
    entries: () => entries.map(({ name }) => name),
    claims: (document, asOf, time): Claim[] =>
      entries.map(({ name, match, expression, scenario }) => {
        const answer = match(document, asOf, time);
        const code = answer === true ? 'matched' : answer === false ? 'no-match' : answer.code;
        return {
          name,
          scenario,
          matched: typeof answer === 'boolean' ? answer : 'undecided',
          // What it asks for, to say why it does not hold.
          reason: { code, args: code === 'no-match' ? { match: expression } : {} },
        };
      }),
  };
}
