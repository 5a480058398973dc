import type { Args } from '../../base/nouns.ts';
import type { StepProblem } from '../../documents/examination.ts';
import type { XmlDocument } from '../../documents/xml/libxml.ts';
import type { Complaint } from '../../documents/xml/libxml-schemas.ts';
import type { Beyond } from './beyond.ts';
import { missingFields, placeKeyrefs } from './keys.ts';
import { blanksAround, doubtOf, withoutBlanks } from './second-look.ts';
import { type Reading, readComplaints, xsdProblems } from './xsd-problems.ts';

interface Verdict {
  readonly problems: readonly StepProblem[];
  /** Why there is no verdict, where nothing is certain. */
  readonly gap?: { readonly code: string; readonly args: Args };
}

/** What comes below an element whose type is in doubt is in doubt too. */
const inside = (pointer: string, doubtful: readonly string[]): boolean =>
  doubtful.some((above) => pointer === above || pointer.startsWith(`${above}/`));

/** Facts that only the schema's own text has: substitutes, missing fields. */
function enriched(reading: Reading, beyond: Beyond): Reading {
  const { found, element } = reading;
  if (found.code === 'missing-key') {
    const fields = missingFields(reading, beyond.components);
    return fields.length === 0 ? reading : { ...reading, found: { ...found, args: { ...found.args, fields } } };
  }
  if (found.code !== 'abstract-element') return reading;
  const substitutes = [...beyond.components.substitutes(element.startsWith('{') ? element : `{}${element}`)]
    .filter(({ attributes }) => !/^(?:true|1)$/.test(attributes.get('abstract') ?? ''))
    .map((node) => ({ uri: node.head.target, local: node.attributes.get('name') ?? '' }));
  return { ...reading, substitutes };
}

/** What an XML Schema says of a document: libxml2's complaints, looked at once more, and what it does not judge. */
export function verdictOf(
  complain: () => readonly Complaint[],
  document: XmlDocument,
  text: string,
  beyond: Beyond,
): Verdict {
  let readings = readComplaints(complain());
  const blanks = blanksAround(readings);
  if (blanks.length > 0) readings = withoutBlanks(blanks, () => readComplaints(complain()));
  if (readings.some(({ node }) => node === null)) readings = placeKeyrefs(readings, document, text, beyond.components);
  const doubts = readings.map((reading) => doubtOf(reading, beyond.notations));
  const certain = readings.map((reading) => enriched(reading, beyond));
  const all = xsdProblems(certain);
  const doubtful = all.flatMap(({ pointer }, index) => (doubts[index] === 'xsd-type' ? [pointer] : []));
  const problems = all.filter(({ pointer }, index) => doubts[index] === null && !inside(pointer, doubtful));
  const answer = beyond.judge(text);
  const told = new Set(problems.map(({ pointer }) => pointer));
  problems.push(...answer.problems.filter(({ pointer }) => !told.has(pointer)));
  const code = doubts.find((doubt) => doubt !== null) ?? answer.open;
  return code === null || problems.length > 0 ? { problems } : { problems, gap: { code, args: {} } };
}
