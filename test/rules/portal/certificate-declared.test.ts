import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('certificate-declared', ['none-declared']);
