import { readFileSync } from 'node:fs';

/** An instance, what Xerces says of it (`!`: its schema is faulty), and what we say. */
export interface Instance {
  readonly text: string;
  readonly shown: string;
  readonly xerces: '+' | '-' | '!';
  readonly ours: '+' | '-' | '?' | '!';
}

export interface XercesCase {
  readonly part: string;
  readonly schema: string;
  readonly files: Readonly<Record<string, string>>;
  readonly instances: readonly Instance[];
}

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const SCOPE = `xmlns="urn:a" xmlns:a="urn:a" ${XS} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;

function instance(sign: string, shown: string, plain: boolean): Instance {
  const [attributes, content] = plain ? ['', shown] : [shown.replace(/\|.*$/s, ''), shown.replace(/^[^|]*\|/s, '')];
  const xerces = sign[0] as Instance['xerces'];
  const other = xerces === '+' ? '-' : '+';
  const ours = sign[1] === '?' ? '?' : sign[1] === 'x' ? other : xerces;
  return {
    text: !plain && shown.startsWith('<') ? shown : `<r ${SCOPE} ${attributes}>${content}</r>`,
    shown,
    xerces,
    ours,
  };
}

function caseOf([head = '', ...lines]: readonly string[]): XercesCase {
  const plain = head[0] !== '#';
  const [base = '', facets] = head.slice(2).split(/\|(.*)/s);
  let body = `<xs:element name="r" type="${base}"/>`;
  if (facets !== undefined)
    body = `<xs:element name="r"><xs:simpleType><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType></xs:element>`;
  let attributes = '';
  const files: Record<string, string> = {};
  const instances: Instance[] = [];
  for (const line of lines) {
    const rest = line.slice(2);
    if (line[0] === 'S') body = rest;
    else if (line[0] === 'A') attributes = rest.trim();
    else if (line[0] === 'F') files[rest.slice(0, rest.indexOf(' '))] = rest.slice(rest.indexOf(' ') + 1);
    else instances.push(instance(line, line[1] === ' ' ? rest : line.slice(3), plain));
  }
  const target = attributes === '-' ? '' : `xmlns:a="urn:a" targetNamespace="urn:a" ${attributes}`;
  const schema = `<xs:schema ${XS} ${target} elementFormDefault="qualified">${body}</xs:schema>`;
  return { part: head.slice(2), schema, files, instances };
}

/** Reads the recorded comparison; the form is told at its top. */
export function xercesCases(file: string): XercesCase[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const groups: string[][] = [];
  for (const line of lines.slice(lines.indexOf('---') + 1)) {
    if (/^[#TR] /.test(line)) groups.push([line]);
    else if (line !== '') groups.at(-1)!.push(line);
  }
  return groups.map(caseOf);
}
