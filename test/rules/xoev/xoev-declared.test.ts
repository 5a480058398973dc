import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('xoev-declared', ['other']);
