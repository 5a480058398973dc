import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('no-private-key', ['test-key', 'not-read']);
