// docs/quellen.md: every rule of the newest edition under the text it comes from, for those who know the law.

/** The page; each rule leads to the page of the ruleset that owns it. */
export function quellen({ ruleset }, { guideOf, sourcesMarkdown }) {
  const texts = ruleset.texts();
  return sourcesMarkdown(guideOf(ruleset, { lang: 'de' }), {
    comment: 'Erzeugt aus den Regeln, nicht von Hand ändern: npm run generate',
    docs: '',
    pageOf: ({ id }) => `../rulesets/${texts.get(id).owner.replace('@', '/')}/README.md#${id.toLowerCase()}`,
  });
}
