import { parseXml, type XmlElement } from '../../documents/xml/libxml.ts';
import { mustRead } from '../../store/regular-file.ts';

const S = { s: 'http://www.xoev.de/de/validator/framework/1/scenarios' };

/** What a scenarios.xml names. */
export interface Configuration {
  readonly name: string;
  readonly date: string;
  /** Locations of schemas and Schematron, as written, below the folder of scenarios.xml. */
  readonly schemas: readonly string[];
  readonly schematron: readonly string[];
  readonly scenarios: number;
}

/** Reads a scenarios.xml that is known to be one. */
export function locationsOf(file: string): Configuration {
  const tree = parseXml(mustRead(file, file));
  try {
    const all = (step: string) => [
      ...new Set(
        (tree.find(`/s:scenarios/s:scenario/s:${step}/s:resource/s:location`, S) as XmlElement[]).map((one) =>
          one.content.trim(),
        ),
      ),
    ];
    const text = (name: string) => String(tree.eval(`normalize-space(/s:scenarios/s:${name})`, S));
    return {
      name: text('name'),
      date: text('date'),
      schemas: all('validateWithXmlSchema'),
      schematron: all('validateWithSchematron'),
      scenarios: tree.find('/s:scenarios/s:scenario', S).length,
    };
  } finally {
    tree.dispose();
  }
}
