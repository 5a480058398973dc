import type { Text } from '../../base/nouns.ts';

/** Sentences of the checks on pages, by code. */
export const HTML_MESSAGES: Readonly<Record<string, Text>> = {
  'no-lang': {
    de: 'Die Seite nennt ihre Sprache nicht; Vorleseprogramme raten dann. Schreiben Sie <html lang="de">.',
    en: 'The page does not name its language, so screen readers guess. Write <html lang="de">.',
  },
  'lang-form': {
    de: 'Die Sprachangabe „{value}“ ist kein Sprachkürzel; schreiben Sie zum Beispiel lang="de".',
    en: 'The language \'{value}\' is no language tag; write lang="de", for example.',
  },
  'no-title': {
    de: 'Die Seite hat keinen Titel; ergänzen Sie im Kopf zum Beispiel <title>Hund anmelden – Stadt</title>.',
    en: 'The page has no title; add for example <title>Register a dog – city</title> to its head.',
  },
  'empty-title': {
    de: 'Der Titel der Seite ist leer; schreiben Sie hinein, wozu die Seite dient.',
    en: 'The title of the page is empty; say in it what the page is for.',
  },
  'no-h1': {
    de: 'Die Seite hat keine Hauptüberschrift; zeichnen Sie ihren Namen als <h1> aus.',
    en: 'The page has no main heading; mark its name as <h1>.',
  },
  'second-h1': {
    de: '„{value}“ ist eine weitere Hauptüberschrift (h1), zusammen {count}; eine Seite hat eine. Nehmen Sie hier h2.',
    en: "'{value}' is one more main heading (h1), {count} in all; a page has one. Use h2 here.",
  },
  'empty-heading': {
    de: 'Diese Überschrift (h{level}) ist leer; geben Sie ihr einen Text, oder entfernen Sie sie.',
    en: 'This heading (h{level}) is empty; give it a text, or remove it.',
  },
  'heading-skip': {
    de: 'Die Überschrift „{value}“ (h{level}) folgt auf h{before}; eine Ebene ist übersprungen. Nehmen Sie h{wanted}.',
    en: "The heading '{value}' (h{level}) follows h{before}; a level is skipped. Use h{wanted}.",
  },
  'no-main': {
    de: 'Der Hauptinhalt der Seite ist nicht gekennzeichnet; umschließen Sie ihn mit <main>.',
    en: 'The main content of the page is not marked; enclose it in <main>.',
  },
  'second-main': {
    de: 'Die Seite hat einen zweiten Hauptinhalt (main); es gibt nur einen. Nehmen Sie hier <section>.',
    en: 'The page has a second main content (main); there is only one. Use <section> here.',
  },
  'viewport-locked': {
    de: 'Die Seite verbietet das Vergrößern („{value}“). Nehmen Sie user-scalable=no und maximum-scale heraus.',
    en: "The page forbids zooming ('{value}'). Take out user-scalable=no and maximum-scale.",
  },
  'no-doctype': {
    de: 'Die Seite beginnt nicht mit <!DOCTYPE html>; Browser zeigen sie dann nach alten Regeln. Ergänzen Sie die Zeile.',
    en: 'The page does not begin with <!DOCTYPE html>, so browsers show it by old rules. Add the line.',
  },
  'control-without-name': {
    de: 'Das Eingabefeld {kind}{field? „{field}“} hat keine Beschriftung{placeholder?; der Platzhalter „{placeholder}“ ersetzt sie nicht}. Ergänzen Sie ein <label for="…">.',
    en: "The control {kind}{field? '{field}'} has no label{placeholder?; the placeholder '{placeholder}' does not replace it}. Add a <label for=\"…\">.",
  },
  'button-without-name': {
    de: 'Diese Schaltfläche hat keinen Text; schreiben Sie hinein, was sie tut, oder ergänzen Sie aria-label.',
    en: 'This button has no text; say in it what it does, or add aria-label.',
  },
  'label-for-nothing': {
    de: 'Diese Beschriftung gilt dem Feld „{value}“, das es auf der Seite nicht gibt; for und id müssen gleich sein.',
    en: "This label is for the field '{value}', which the page does not have; for and id must be the same.",
  },
  'autocomplete-token': {
    de: '„{value}“ ist kein Wort für autocomplete{nearest?; gemeint ist vielleicht „{nearest}“}. Üblich sind zum Beispiel given-name, family-name, email.',
    en: "'{value}' is no word for autocomplete{nearest?; perhaps '{nearest}' is meant}. Common ones are given-name, family-name, email.",
  },
  'password-filled': {
    de: 'Der Browser darf das Passwortfeld{field? „{field}“} ausfüllen{value? (autocomplete="{value}")}; setzen Sie autocomplete="off".',
    en: 'The browser may fill the password field{field? \'{field}\'}{value? (autocomplete="{value}")}; set autocomplete="off".',
  },
  'no-alt': {
    de: 'Das Bild{file? „{file}“} hat keinen Alternativtext; ergänzen Sie alt="…", bei einem Schmuckbild alt="".',
    en: 'The picture{file? \'{file}\'} has no text alternative; add alt="…", for decoration alt="".',
  },
  'alt-file-name': {
    de: 'Der Alternativtext „{value}“ ist ein Dateiname; beschreiben Sie, was das Bild zeigt.',
    en: "The text alternative '{value}' is a file name; describe what the picture shows.",
  },
  'no-th': {
    de: 'Die Tabelle mit {rows} {rows|Zeile|Zeilen} hat keine Überschriften; zeichnen Sie Kopfzellen als <th> aus.',
    en: 'The table of {rows} {rows|row|rows} has no headers; mark its header cells as <th>.',
  },
  'headers-unknown': {
    de: 'Die Zelle nennt als Überschrift „{value}“; ein Element mit dieser id gibt es auf der Seite nicht.',
    en: "The cell names '{value}' as its header; the page has no element with that id.",
  },
  'duplicate-id': {
    de: 'Die id „{value}“ gibt es auf der Seite {count}-mal; sie muss eindeutig sein, sonst gilt eine Beschriftung dem falschen Feld.',
    en: "The id '{value}' occurs {count} times on the page; it must be unique, or a label belongs to the wrong field.",
  },
  'link-without-text': {
    de: 'Der Link{target? nach „{target}“} hat keinen Text; schreiben Sie hinein, wohin er führt.',
    en: "The link{target? to '{target}'} has no text; say in it where it leads.",
  },
  'link-generic': {
    de: 'Der Linktext „{value}“ sagt nicht, wohin der Link führt{target? ({target})}; nennen Sie das Ziel, z. B. „Gebührensatzung“.',
    en: "The link text '{value}' does not say where it leads{target? ({target})}; name the target, e.g. 'fee statute'.",
  },
  'subject-twice': {
    de: 'Der Gegenstand „{value}“ ist in den RDFa-Angaben zweimal beschrieben; von doppelten Angaben geht beim Einlesen eine verloren. Führen Sie sie zusammen.',
    en: "The subject '{value}' is described twice in the RDFa; of doubled statements one is lost when read. Merge them.",
  },
  more: {
    de: 'Weitere Stellen dieser Art auf der Seite, nicht einzeln aufgeführt: {count}.',
    en: 'Further places of this kind on the page, not listed one by one: {count}.',
  },
  'not-a-page': {
    de: 'Die Datei ist keine lesbare HTML-Seite.',
    en: 'The file is no readable HTML page.',
  },
  'other-page': {
    de: 'Die Vorgabe gilt für andere Arten von Seiten.',
    en: 'The rule is about other kinds of pages.',
  },
  'nothing-there': {
    de: 'Auf der Seite gibt es nichts, was diese Vorgabe betrifft.',
    en: 'The page has nothing this rule is about.',
  },
};
