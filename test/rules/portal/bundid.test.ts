import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('bundid', [
  'akdb-extension-v1-deprecated',
  'signature-in-address',
  'no-authn-context',
  'level-without-method',
  'level-too-high',
  'no-level',
  'purpose-not-shown',
  'no-attributes',
  'no-display',
]);
