import type { Found } from './budget.ts';
import { isObject } from './members.ts';

/** Dialects of JSON Schema that OpenAPI 3.1 is judged by here; another one says itself what its schemas may hold. */
export const DIALECT =
  /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.1\/dialect\/|json-schema\.org\/draft\/2020-12\/schema)/;

/** Whether a schema, or its file, speaks another dialect: then it was not written for OpenAPI 3.1. */
export function isForeign({ document, value }: Found): boolean {
  return [value, document.alone?.value].some((one) => {
    const dialect = isObject(one) ? one['$schema'] : undefined;
    return typeof dialect === 'string' && !DIALECT.test(dialect);
  });
}
