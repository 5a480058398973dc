import type { Document } from '../../documents/document.ts';
import type { HeldList } from '../../documents/examination.ts';
import { defineCheck } from '../define-check.ts';

const flat = (name: string, { count, first }: HeldList['extra']) => ({
  [name]: first,
  [`${name}Count`]: count,
  [`${name}More`]: count - first.length,
});

/** Where a list says what it is called; the root where it does not. */
const nameOf = (document: Document): string =>
  document.select("//*[local-name()='Identification']/*[local-name()='CanonicalUri']", {})[0]?.pointer ?? '';

/** A service brings no list that replaces the official one: its own is held against that, or remains its own word. */
export const ownCodeList = defineCheck({
  name: 'own-code-list',
  summary: {
    de: 'Eine Codeliste, die der Dienst mitbringt, sagt dasselbe wie die vorgegebene oder eingerichtete derselben Kennung und Version.',
    en: 'A code list that the service brings says the same as the given or installed one of the same identifier and version.',
  },
  params: { type: 'object', additionalProperties: false, properties: {} },
  messages: {
    'other-content': {
      de: 'Die mitgebrachte Codeliste {list}, Version {version}, weicht von der vorgegebenen oder eingerichteten derselben Version ab.{extraCount? Nur hier {extraCount|steht|stehen}: {extra}{extraMore? und {extraMore} {extraMore|weiterer|weitere}}.}{missingCount? Es {missingCount|fehlt|fehlen}: {missing}{missingMore? und {missingMore} {missingMore|weiterer|weitere}}.}{changedCount? Anders beschrieben {changedCount|ist|sind}: {changed}{changedMore? und {changedMore} {changedMore|weiterer|weitere}}.} Legen Sie die amtliche Datei unverändert bei.',
      en: 'The code list {list}, version {version}, that came with the service differs from the given or installed one of the same version.{extraCount? Only here: {extra}{extraMore? and {extraMore} more}.}{missingCount? Missing: {missing}{missingMore? and {missingMore} more}.}{changedCount? Described otherwise: {changed}{changedMore? and {changedMore} more}.} Enclose the official file unchanged.',
    },
    'own-list': {
      de: 'Die Codeliste {list}, Version {version}, ist eine eigene Liste des Dienstes, nicht gegen die amtliche gehalten: eine von anderer Hand liegt nicht vor{versions? (vorhanden: Version {versions})}. Wer die Abnahme durchführt, gibt die amtliche mit --standard <Ordner mit der Genericode-Datei> vor.',
      en: "The code list {list}, version {version}, is a list of the service's own, not held against the official one: none from anybody else is at hand{versions? (at hand: version {versions})}. Whoever carries out the Abnahme gives the official one with --standard <folder with the genericode file>.",
    },
    unnamed: {
      de: 'Die Codeliste nennt Kennung oder Version nicht; ob sie der amtlichen entspricht, ist nicht zu sagen.',
      en: 'The code list does not state its identifier or version; it cannot be told whether it is as the official one.',
    },
    keyless: {
      de: 'In der Codeliste {list}, Version {version}, oder in der amtlichen ist nicht zu erkennen, welche Spalte die Codes enthält; sie sind nicht verglichen.',
      en: 'It cannot be told which column of the code list {list}, version {version}, or of the official one holds the codes; they are not compared.',
    },
    'not-compared': {
      de: 'Eine Codeliste {list} von anderer Hand liegt nicht vor; in der Abnahme bleibt die des Dienstes ungeprüft, wenn niemand die amtliche vorgibt (--standard).',
      en: 'No code list {list} from anybody else is at hand; in the Abnahme that of the service stays unchecked if nobody gives the official one (--standard).',
    },
    'no-list': { de: 'Die Datei enthält keine Codeliste.', en: 'The file holds no code list.' },
  },
  subject: 'document',
  replaceable: [],
  *run({ document }) {
    const list = document.heldList;
    if (!list) {
      yield { gap: 'not-applicable', document, code: 'no-list' };
      return;
    }
    const { uri, version, versions, standing, believed } = list;
    const args = { list: uri, version, versions };
    if (standing === 'same') return;
    if (standing === 'differs') {
      const { extra, missing, changed } = list;
      const counts = { ...flat('extra', extra), ...flat('missing', missing), ...flat('changed', changed) };
      yield { document, pointer: nameOf(document), part: 'value', code: 'other-content', args: { ...args, ...counts } };
    } else if (standing === 'keyless') yield { gap: 'unverified', document, code: 'keyless', args };
    else if (believed) yield { gap: 'not-applicable', document, code: 'not-compared', args };
    else if (uri === '' || version === '') yield { gap: 'unverified', document, code: 'unnamed' };
    else yield { gap: 'unverified', document, code: 'own-list', args };
  },
});
