import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('declared', ['no-steckbrief', 'other-kind']);
