import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('page-says', ['not-a-page', 'other-page']);
