import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('certificate-chain', ['no-chain']);
