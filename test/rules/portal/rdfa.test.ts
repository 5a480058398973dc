import t from 'tap';
import { pageOf } from '../../../src/documents/html-tree.ts';
import { typesOf } from '../../../src/rules/portal/rdfa-types.ts';
import { fileOf } from '../../helpers/files.ts';
import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('rdfa', ['other-vocabulary', 'no-property', 'not-a-page', 'other-page']);

t.test('types are whole addresses, by the vocabulary and prefixes that hold where they stand', async (test) => {
  const types = async (body: string) => {
    const document = fileOf('seite.html', `<!DOCTYPE html><html lang="de"><body>${body}</body></html>`);
    await document.complete();
    return typesOf(pageOf(document)!);
  };
  test.strictSame(await types('<div vocab="https://schema.org/" typeof="Event Place"></div>'), [
    'https://schema.org/Event',
    'https://schema.org/Place',
  ]);
  test.strictSame(
    await types('<div vocab="https://a.de/#"><p vocab="https://b.de/"><b typeof="X"></b></p><i typeof="Y"></i></div>'),
    ['https://a.de/#Y', 'https://b.de/X'],
    'a vocabulary holds below its element only',
  );
  test.strictSame(await types('<p prefix="L: https://l.de/ x" typeof="l:Leistung"></p><b typeof="l:Leistung"></b>'), [
    'https://l.de/Leistung',
    'l:Leistung',
  ]);
  test.strictSame(await types('<p typeof="schema:Recipe https://c.de/D E"></p>'), [
    'E',
    'http://schema.org/Recipe',
    'https://c.de/D',
  ]);
  test.strictSame(await types('<p>nichts</p>'), []);
});
