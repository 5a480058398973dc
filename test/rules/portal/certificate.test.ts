import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('certificate', ['expires-soon']);
