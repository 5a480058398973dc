import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('placeholder', ['unreadable']);
