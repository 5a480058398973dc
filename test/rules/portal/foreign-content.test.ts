import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('foreign-content', ['more', 'no-address', 'not-a-page']);
