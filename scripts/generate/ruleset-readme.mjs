// rulesets/<id>/<version>/README.md: the Leitfaden of the ruleset's own rules, without examples.

/** The page of one ruleset; rules it includes stand on the page of their owner. */
export function rulesetReadme({ ruleset }, { guideOf, guideMarkdown }) {
  const guide = guideOf(ruleset, { lang: 'de', own: true });
  return guideMarkdown(guide, {
    comment: 'Erzeugt aus den Regeln, nicht von Hand ändern: npm run generate',
    title: `${guide.title} (${guide.version})`,
    docs: '../../../docs/',
    pageOf: (id, version) => `../../${id}/${version}/README.md`,
  });
}
