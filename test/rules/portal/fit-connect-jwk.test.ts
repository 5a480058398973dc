import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('fit-connect-jwk', ['key-set']);
