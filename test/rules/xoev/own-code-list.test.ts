import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('own-code-list', ['own-list', 'unnamed', 'keyless', 'not-compared', 'no-list']);
