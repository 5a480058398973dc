import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('agree', ['one-side', 'unreadable-target']);
