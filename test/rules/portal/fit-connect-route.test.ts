import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('destination-signature', ['other-destination', 'other-leika']);
