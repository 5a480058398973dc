import { casesInRules } from '../../helpers/rule-examples.ts';

casesInRules('entity-id-host', ['not-stated']);
