import { casesInRules } from '../../helpers/rule-examples.ts';

// That both places are named is held in test/run/silence.test.ts.
casesInRules('file-contradicts', ['denied', 'not-said']);
