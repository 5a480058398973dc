import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('fim-form', ['no-schema', 'no-form']);
