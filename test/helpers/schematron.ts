import { findSaxon } from '../../src/standards/schematron/run/child.ts';
import type { SvrlItem } from '../../src/standards/schematron/run/protocol.ts';

export const saxon = findSaxon() ? {} : { skip: 'saxon-js and xslt3 are not installed' };

export const item = (more: Partial<SvrlItem>): SvrlItem => ({
  kind: 'failed-assert',
  id: 'R1',
  location: '/',
  test: 'x',
  flag: '',
  role: '',
  text: 'Text',
  ...more,
});

export const HEAD = `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:js="http://saxonica.com/ns/globalJS" xmlns:svrl="http://purl.oclc.org/dsdl/svrl" exclude-result-prefixes="#all">`;
/** A stylesheet whose one assert says what an expression gives. */
export const saying = (select: string, more = ''): string =>
  `${HEAD}${more}<xsl:template match="/"><svrl:schematron-output><svrl:failed-assert id="R1" location="/a" test="t"><svrl:text><xsl:value-of select="${select}"/></svrl:text></svrl:failed-assert></svrl:schematron-output></xsl:template></xsl:stylesheet>`;
