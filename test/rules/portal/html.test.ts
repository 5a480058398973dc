import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('html', ['more', 'not-a-page', 'other-page', 'nothing-there']);
