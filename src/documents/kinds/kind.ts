import type { Sample } from './sample.ts';

/** Which parser reads a document; rules on XML select with XPath, on everything else with JSONPath. `data` is YAML or JSON. */
export type Syntax = 'data' | 'xml' | 'html' | 'text' | 'certificate';

/** What examines documents of a kind before any rule looks at them; `standards/examiner.ts` says how. */
export type ExaminerName = 'standards' | 'xdatenfelder' | 'saml' | 'openapi';

/** How a file is known to be of a kind; names are asked before content. */
interface Recognised {
  /** In small letters, wherever the file lies. */
  readonly names?: readonly (string | RegExp)[];
  /** In small letters, only at the root of a service, so that nobody takes the file of another service for it. */
  readonly rootNames?: readonly string[];
  /** Nothing else is written in this syntax, or under these suffixes. */
  readonly syntax?: true;
  /** Of the root element, with its name where the namespace has elements of several kinds; never a prefix. */
  readonly namespaces?: readonly { readonly uri: RegExp; readonly root?: string }[];
  /** Members of the topmost object: any of these groups, each of them whole and without `but`. */
  readonly keys?: readonly (readonly string[])[];
  readonly but?: readonly string[];
  /** Members that the first entry of a topmost list has: any of these groups, each of them whole. */
  readonly entries?: readonly (readonly string[])[];
  /** A member of the topmost object that others have, too, and what this kind says there, as compact JSON. */
  readonly values?: readonly { readonly key: string; readonly says: RegExp }[];
  /** How a text of this kind begins. */
  readonly heads?: readonly RegExp[];
}

/** What files of a kind are like that are not quite right: nobody would judge them, and nobody would see that. */
export interface Resembles {
  /** Its namespaces as they are written, the newest last. */
  readonly uris?: readonly string[];
  /** Names of root elements that nothing else bears, in whatever namespace. */
  readonly roots?: RegExp;
  /** Names that others bear, too: they count without a namespace, above one of these elements. */
  readonly above?: { readonly root: RegExp; readonly children: readonly string[] };
  /** Attribute of the root that nothing else has. */
  readonly attribute?: string;
  /** Members of the topmost object beside which a misspelt short key is meant for one of the kind. */
  readonly beside?: readonly string[];
  /** Groups of members that tell the kind although its key is missing. */
  readonly members?: readonly (readonly string[])[];
  /** A list under this key whose entries have this member, whatever the file is called. */
  readonly list?: { readonly key: string; readonly entries: string };
  /** The only name under which others look for it, where it is judged under further ones. */
  readonly onlyName?: string;
}

/** What is known of a service when `init` lays out files for it. */
export interface ServiceFacts {
  readonly name: string;
  readonly url: string;
  readonly leika: readonly string[];
  readonly behoerde: string;
}

/** A first file that `init` writes for people to go on with. */
export interface Template {
  /** The word people choose it by, and its `art` in the Steckbrief. */
  readonly art: string;
  /** Part of the Steckbrief that names the file. */
  readonly part: 'schnittstellen' | 'seiten';
  readonly file: string;
  write(facts: ServiceFacts): string;
}

/** All that vorgaben knows of a kind of documents beside the rules on it; everything else derives from these records. */
export interface Kind<Name extends string = string> {
  readonly name: Name;
  readonly syntax: Syntax;
  /** Syntaxes it may be written in beside that; its paths are of its own syntax. */
  readonly alsoIn?: readonly Syntax[];
  /** Suffixes of its own; files that bear them are read in its syntax. */
  readonly suffixes?: readonly string[];
  /** Missing where only the Steckbrief or a standard can say so. */
  readonly recognised?: Recognised;
  readonly resembles?: Resembles;
  /** Where the Steckbrief names it: places as JSON Pointers with `*` for an index, and `art` of interfaces. */
  readonly declared?: { readonly places?: readonly string[]; readonly interfaces?: readonly string[] };
  /** A small document for editors and for new rules. */
  readonly sample: Sample;
  /** Where ids of our own rules on it begin; OZG1 unless said otherwise. */
  readonly range?: string;
  readonly template?: Template;
  readonly examiner?: ExaminerName;
  /** Every element has a namespace, so that a name without a prefix finds nothing. */
  readonly qualified?: true;
  /** What others have measured or issued: nobody mends it here, whatever is wrong with it. */
  readonly untouched?: true;
  /** Often kept as Base64, the way it travels, which is told instead of taken for prose. */
  readonly encoded?: true;
  /** What it calls the code lists it needs: those are looked for beside a loose file. */
  readonly listNames?: RegExp;
}

/** Writes a kind down; its name becomes part of the type `DocumentKind`. */
export const defineKind = <const Name extends string>(kind: Kind<Name>): Kind<Name> => kind;
