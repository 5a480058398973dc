/**
 * What a compiled stylesheet (SEF) may consist of. SaxonJS lets a stylesheet read files and addresses, run JavaScript and
 * write results elsewhere; a Schematron needs none of that, so everything not named here refuses the stylesheet.
 * Names as XPath and XQuery Functions and Operators 3.1, XSLT 3.0 and SaxonJS 2.7 (SEF) spell them.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Functions without a namespace prefix in SEF (`fn:`), less those that reach out of the document. */
export const FUNCTIONS = words(`
  abs accumulator-after accumulator-before adjust-dateTime-to-timezone adjust-date-to-timezone adjust-time-to-timezone
  analyze-string apply available-system-properties avg base-uri boolean ceiling codepoint-equal codepoints-to-string
  collation-key compare concat contains contains-token copy-of count current current-date current-dateTime current-group
  current-grouping-key current-merge-group current-merge-key current-output-uri current-time data dateTime day-from-date
  day-from-dateTime days-from-duration deep-equal default-collation default-language distinct-values document-uri
  element-available element-with-id empty encode-for-uri ends-with error escape-html-uri exactly-one exists false filter
  floor fold-left fold-right for-each for-each-pair format-date format-dateTime format-integer format-number format-time
  function-arity function-available function-name generate-id has-children head hours-from-dateTime hours-from-duration
  hours-from-time id idref implicit-timezone in-scope-prefixes index-of innermost insert-before iri-to-uri json-to-xml key
  lang last local-name local-name-from-QName lower-case matches max min minutes-from-dateTime minutes-from-duration
  minutes-from-time month-from-date month-from-dateTime months-from-duration name namespace-uri namespace-uri-for-prefix
  namespace-uri-from-QName nilled node-name normalize-space normalize-unicode not number one-or-more outermost
  parse-ietf-date parse-json parse-xml parse-xml-fragment path position prefix-from-QName QName random-number-generator
  regex-group remove replace resolve-QName resolve-uri reverse root round round-half-to-even seconds-from-dateTime
  seconds-from-duration seconds-from-time serialize snapshot sort starts-with static-base-uri stream-available string
  string-join string-length string-to-codepoints subsequence substring substring-after substring-before sum
  system-property tail timezone-from-date timezone-from-dateTime timezone-from-time tokenize trace translate true
  type-available unordered unparsed-entity-public-id unparsed-entity-uri upper-case xml-to-json year-from-date
  year-from-dateTime years-from-duration zero-or-one
`);

/** Functions that read a document: allowed for a file of the package, named in full in the stylesheet. */
export const READING = words('doc document doc-available');

/** Namespaces whose functions only calculate. */
export const PURE_NAMESPACES: readonly string[] = [
  'http://www.w3.org/2005/xpath-functions/map',
  'http://www.w3.org/2005/xpath-functions/array',
  'http://www.w3.org/2005/xpath-functions/math',
  'http://www.w3.org/2001/XMLSchema',
];

/** Of SaxonJS itself: calls of function items, which are checked where they are made; the error a catch sees. */
export const SAXON = words('Q{http://saxon.sf.net/}apply Q{http://saxon.sf.net/}dynamic-error-info');

/** Instructions and expressions. */
export const NODES = words(`
  accFn accRule accumulator analyzeString and applyImports applyT arg arith array arrayBlock assert atomSing atomic att
  attVal attributeSet axis bnum break callT cast castable catch charMap check choose co comment compAtt compElem
  compareToInt compareToString condCont condSeq condSort consume convert copy copyOf currentGroup currentGroupingKey
  cvUntyped data date dateTime dbl dec decimalFormat doc docOrder dot elem empty emptyTextNodeRemover every except false
  filter first flt fn fnCoercer fnRef follows for forEach forEachGroup fork function gVarRef gc gcEE glob globalParam
  globalVariable homCheck ifCall indexedFilter indexedFilter2 inlineFn instance int intRange integer intersect is isLast
  itemAt iterate key last lastOf let literal lookup lookupAll m map mapBlock merge mergeAdj mergeSrc message minimax mode
  namespace negate nextIteration nextMatch node nodeNum null numSeqFmt number onEmpty onNonEmpty or origF output
  overridden overriding p p.any p.booleanExp p.genNode p.genPos p.nodeSet p.nodeTest p.simPos p.venn p.withPredicate
  p.withUpper p.anchor package param params partialApply post pre precedes procInst property qName range root s sameDoc
  sequence singleton slash some sort sortKey str strip stripSpace subscript subsequence supplied switch tail template
  templateRule time to toInt treat true try ufCall ufRef unaryMinus union useAS userFn valueOf varRef vc where withParam
  xmap
`);
