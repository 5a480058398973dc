const line = (maxLength: number, description: string) => ({ type: 'string', minLength: 1, maxLength, description });
const uuid = {
  type: 'string',
  pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
};

/** A text by language; the library that sends them fills in German. */
const spoken = (maxLength: number, description: string) => ({
  type: 'object',
  required: ['de'],
  properties: { de: line(maxLength, description) },
  description,
});

const status = {
  enum: ['INITIATED', 'SUBMITTED', 'RECEIVED', 'PROCESSING', 'ACTION_REQUIRED', 'COMPLETED'],
  description: 'Status',
};

const MESSAGE = {
  required: ['stork_qaa_level', 'mailboxUuid', 'sender', 'title', 'content', 'service'],
  properties: {
    mailboxUuid: { ...uuid, description: 'Postfach (UUID)' },
    sender: line(255, 'Absender'),
    title: line(1024, 'Betreff'),
    content: { type: 'string', minLength: 1, description: 'Inhalt' },
    service: line(255, 'Dienst'),
    applicationId: { ...uuid, description: 'Antrag (UUID)' },
    reference: { type: 'string', maxLength: 255, description: 'Zeichen' },
    senderUrl: { type: 'string', maxLength: 255, description: 'Adresse des Absenders' },
    replyAddress: { type: 'string', maxLength: 320, description: 'Adresse für Antworten' },
    retrievalConfirmationAddress: { type: 'string', maxLength: 320, description: 'Adresse der Abrufbestätigung' },
    status,
    attachments: {
      type: 'array',
      items: { type: 'object', required: ['filename', 'sha512sum', 'contentLength'], description: 'Anlage' },
    },
  },
};

/** How far an application has come: no mailbox is named, the application is. */
const STATUS = {
  required: ['applicationId', 'status', 'publicServiceName', 'senderName', 'createdDate'],
  properties: {
    applicationId: { ...uuid, description: 'Antrag (UUID)' },
    status,
    publicServiceName: spoken(100, 'Name der Leistung'),
    senderName: line(100, 'Absender'),
    createdDate: {
      type: 'string',
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$',
      description: 'Zeitpunkt mit Zeitzone, zum Beispiel 2026-11-01T10:00:00.000Z',
    },
    statusDetails: spoken(50, 'Einzelheiten zum Status'),
    additionalInformation: spoken(100, 'Hinweis'),
    reference: { type: 'string', maxLength: 50, description: 'Zeichen' },
  },
};

const ENVELOPE = ['content', 'sha512sum', 'authorToken', 'authorCertificate'];
const has = (...names: readonly string[]) => ({ anyOf: names.map((name) => ({ required: [name] })) });

/**
 * A message to the mailbox of the BundID (ZBP), a status message, or the envelope both travel in; what each requires was
 * read from a library that sends them (optiGov/php-fitconnect). What is none of the three is told what a message needs.
 */
export const ZBP_MESSAGE = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ZBP-Nachricht',
  type: 'object',
  if: has('mailboxUuid'),
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword
  then: MESSAGE,
  else: {
    if: has('status', 'publicServiceName', 'senderName'),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword
    then: STATUS,
    else: {
      if: has(...ENVELOPE.slice(1)),
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema keyword
      then: { required: ENVELOPE },
      else: MESSAGE,
    },
  },
} as const;
