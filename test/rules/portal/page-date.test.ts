import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('page-date', ['not-a-page', 'other-page']);
