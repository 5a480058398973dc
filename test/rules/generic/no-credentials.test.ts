import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('no-credentials', ['test-credentials', 'not-read']);
