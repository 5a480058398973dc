import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('rdfa', ['other-vocabulary', 'no-property', 'not-a-page', 'other-page']);
