import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/** Requests and answers of a payment. */
export const xbezahldienste = defineKind({
  name: 'xbezahldienste',
  syntax: 'data',
  recognised: { keys: [['requestId', 'grosAmount'], ['paymentRequest'], ['paymentInformation']] },
  resembles: { members: [['grosAmount']] },
  declared: { interfaces: ['xbezahldienste'] },
  sample: dataSample(['requestId'], (id) => ({ grosAmount: 1, ...(id === null ? {} : { requestId: id }) })),
  range: 'OZG4',
});
