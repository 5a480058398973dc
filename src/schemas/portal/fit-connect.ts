const uuid = {
  type: 'string',
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
  description: 'UUID',
};
const name = { type: 'string', minLength: 1 };
const group = (properties: Record<string, object>, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  required,
  properties,
});

const hash = {
  ...group({
    type: { const: 'sha512', description: 'Hashverfahren' },
    content: {
      type: 'string',
      pattern: '^[a-f0-9]{128}$',
      description: 'Hashwert aus 128 Hexadezimalziffern in Kleinbuchstaben',
    },
  }),
  description: 'Hashwert',
};

const data = group({
  hash,
  submissionSchema: group({
    schemaUri: { type: 'string', minLength: 1, description: 'Schema der Fachdaten' },
    mimeType: { enum: ['application/json', 'application/xml'], description: 'Format der Fachdaten' },
  }),
});

/** `purpose` and `attachmentId` are asked by a rule of their own. */
const attachments = {
  type: 'array',
  items: { ...group({ hash }), description: 'Anlage' },
  description: 'Liste der Anlagen',
};

const CHANNELS = ['eMail', 'deMail', 'fink', 'elster', 'fitConnect', 'idBundDeMailbox'];

const second = {
  required: ['$schema', 'contentStructure'],
  properties: {
    contentStructure: {
      ...group({ data, attachments }),
      properties: {
        data,
        attachments: { ...attachments, items: { ...group({ hash, mimeType: name }), description: 'Anlage' } },
        dataSets: { type: 'array', items: group({ dataSetId: {}, schema: {}, hash, content: {} }) },
      },
    },
    author: group({ name, product: group({ name, version: name, manufacturer: name }) }),
    replyChannel: {
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      description: 'genau ein Rückkanal',
      properties: {
        ...Object.fromEntries(CHANNELS.map((channel) => [channel, { type: 'object' }])),
        idBundDeMailbox: group({ mailboxUuid: uuid }),
      },
      additionalProperties: false,
    },
    paymentInformation: group({
      transactionReference: name,
      transactionId: name,
      paymentMethod: { enum: ['GIROPAY', 'PAYDIRECT', 'CREDITCARD', 'PAYPAL', 'INVOICE', 'OTHER'] },
      status: { enum: ['INITIAL', 'BOOKED', 'FAILED', 'CANCELED'] },
    }),
    additionalReferenceInfo: {
      type: 'object',
      additionalProperties: false,
      properties: {
        senderReference: { type: 'string' },
        applicationDate: { type: 'string' },
        idBundDeApplicationId: { type: 'string' },
        zustimmungZumDigitalenBescheid: { type: 'boolean' },
      },
    },
  },
};

const first = {
  required: ['contentStructure'],
  properties: { contentStructure: group({ data, attachments }, ['attachments']) },
};

const ofVersion = (major: string) => ({
  required: ['$schema'],
  properties: { $schema: { type: 'string', pattern: `/metadata/${major}\\.` } },
});

/**
 * Metadata of a submission, from the description of 2.1.0 and of 1.x; without `$schema` it is read as 1.x, where that is
 * optional. Of a version that nobody described nothing is asked here: `fit-connect-version` says that it was not judged.
 */
export const FIT_CONNECT_METADATA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'FIT-Connect-Metadaten',
  type: 'object',
  if: ofVersion('2'),
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword
  then: second,
  else: {
    if: { anyOf: [{ not: { required: ['$schema'] } }, ofVersion('1')] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword
    then: first,
  },
} as const;

const https = { type: 'string', pattern: '^https://.+', description: 'Adresse mit https://' };

/** What is asked of the Routing API, or what it answers. */
export const FIT_CONNECT_ROUTE = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'FIT-Connect-Routing',
  type: 'object',
  properties: {
    leikaKey: { type: 'string', pattern: '^99\\d{12}$', description: '14-stelliger LeiKa-Schlüssel, beginnt mit 99' },
    ags: { type: 'string', pattern: '^(?:\\d{2}|\\d{3}|\\d{5}|\\d{8})$', description: 'Gemeindeschlüssel (AGS)' },
    ars: {
      type: 'string',
      pattern: '^(?:\\d{2}|\\d{3}|\\d{5}|\\d{9}|\\d{12})$',
      description: 'Regionalschlüssel (ARS)',
    },
    areaId: { type: 'string', minLength: 1, description: 'Kennung des Gebiets' },
    routes: {
      type: 'array',
      description: 'Liste der Zustellpunkte',
      items: {
        type: 'object',
        required: ['destinationId', 'destinationSignature'],
        description: 'Zustellpunkt',
        properties: {
          destinationId: uuid,
          destinationSignature: { type: 'string', description: 'DestinationSignature' },
          destinationLogo: https,
          destinationParameters: {
            type: 'object',
            properties: {
              privacyPolicyUrl: https,
              imprintUrl: https,
              accessibilityUrl: https,
              contactFormUrl: https,
              submissionSchemas: {
                type: 'array',
                items: {
                  type: 'object',
                  properties: {
                    schemaUri: { type: 'string', maxLength: 200, description: 'Schema der Fachdaten' },
                    mimeType: { type: 'string', maxLength: 50, pattern: '^[-\\w.]+/[-\\w.]+$', description: 'Format' },
                  },
                },
              },
            },
          },
          processingDuration: {
            type: 'object',
            properties: {
              unit: { enum: ['year', 'month', 'week', 'day', 'workday', 'hour', 'minute', 'second'] },
            },
          },
        },
      },
    },
  },
} as const;
